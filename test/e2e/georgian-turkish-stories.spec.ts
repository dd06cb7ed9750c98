import type { BusinessModelBlock } from '../../src/domain/kinds/block-ids'
import type { Language } from '../../src/domain/language'
import { expect, test } from './support/app'
import { type CanvasPage, onCanvas, readBoard } from './support/canvas-page'
import { inLibrary } from './support/library-page'
import { expectPdfTexts, readCanvasFile } from './support/saved-files'

interface Story {
  readonly language: Language
  readonly locale: string
  readonly title: string
  readonly fileName: string
  readonly pitch: string
  readonly notes: Partial<Record<BusinessModelBlock, readonly string[]>>
}

const stories: readonly Story[] = [
  {
    language: 'ka',
    locale: 'ka-GE',
    title: 'ყავის სახლი „თბილისი“',
    fileName: 'ყავის-სახლი-თბილისი',
    pitch: 'ვყიდით ყავას და თონის პურს – დილის 7 საათიდან.',
    notes: {
      customerSegments: ['სტუდენტები და მასწავლებლები', 'ტურისტები (English, Türkçe, euskara)'],
      valuePropositions: ['★ ყავა და თონის პური: 12 ₾', 'საჩუქარი 🎁 მუდმივ მომხმარებელს'],
      revenueStreams: ['დღეში 340,50 ₾ ≈ 4 200 ₺'],
    },
  },
  {
    language: 'tr',
    locale: 'tr-TR',
    title: 'Işık Kahvesi: İnci & Şeker',
    fileName: 'Işık-Kahvesi-İnci-Şeker',
    pitch: 'Iğdır’da demli çay, ılık simit ve ğ, ü, ş, ö, ç, İ, ı satıyoruz.',
    notes: {
      customerSegments: ['İşe yetişen öğrenciler', 'ქართველი სტუმრები, ikasleak'],
      valuePropositions: ['★ Demli çay: 25 ₺', 'Hediye 🎁 düzenli müşteriye'],
      revenueStreams: ['Günde 1.234,50 ₺ ≈ 98 ₾'],
    },
  },
]

for (const story of stories) {
  const { language, locale, title, fileName, notes, pitch } = story
  const blocks = Object.keys(notes) as BusinessModelBlock[]

  test.describe(`a canvas written in ${language}`, () => {
    test.use({ locale })

    test('R60, R61, R93, R94: is typed, kept, exported and read back elsewhere', async ({
      profile,
      page: elsewhere,
    }) => {
      const page = await profile.open()
      const canvas = onCanvas(page, language)
      const expectAll = async (shown: CanvasPage) => {
        await expect(shown.title).toHaveValue(title)
        await expect(shown.pitch).toHaveValue(pitch)
        expect(await readBoard(shown, blocks)).toEqual(notes)
      }

      await test.step('it is written, with other scripts, stars, money and emoji', async () => {
        await page.goto('./')
        await inLibrary(page, language).createCanvas()
        await canvas.title.click()
        await page.keyboard.type(`${title}\n`)
        await canvas.pitch.click()
        await page.keyboard.type(`${pitch}\n`)
        for (const block of blocks) await canvas.typeNotes(block, notes[block] ?? [])
        await expectAll(canvas)
      })

      await test.step('R93: everything is there after a reload', async () => {
        await canvas.waitUntilSaved()
        await page.reload()
        await expectAll(canvas)
      })

      await test.step('R60, R94: the PDF holds every word as it was typed', async () => {
        const pdf = await canvas.exportAs('pdf')
        expect(pdf.name).toBe(`${fileName}.pdf`)
        await expectPdfTexts(pdf, [title, pitch, ...Object.values(notes).flat()])
      })

      await test.step('R60, R94: the file keeps the letters in its name and gives an equal canvas', async () => {
        const file = await canvas.exportAs('json')
        expect(file.name).toBe(`${fileName}.harreman.json`)
        await elsewhere.goto('./')
        const copy = await inLibrary(elsewhere, language).importFile(file)
        await expectAll(copy)
        expect(readCanvasFile(await copy.exportAs('json'))).toEqual(readCanvasFile(file))
      })
    })
  })
}
