import type { Page } from '@playwright/test'
import { type Language, languages } from '../../src/domain/language'
import { expect, test } from './support/app'
import { chooseItems, onCanvas } from './support/canvas-page'
import { inLibrary } from './support/library-page'

test.describe('changing the language', () => {
  test('R95: keeps what is being typed, the history and the page itself', async ({ page }) => {
    await page.goto('./')
    const canvas = await inLibrary(page, 'en').createCanvas()
    await markPage(page)
    await canvas.addButton('channels').click()
    await page.keyboard.type('Half a sent')

    const turkish = await canvas.changeLanguage('tr')
    await expect(page.locator('html')).toHaveAttribute('lang', 'tr')
    await turkish.note('channels', 'Half a sent').dblclick()
    await page.keyboard.type('ence')
    const georgian = await turkish.changeLanguage('ka')
    await expect(georgian.note('channels', 'Half a sentence')).toBeVisible()

    const basque = await georgian.changeLanguage('eu')
    await basque.undoButton.click()
    await expect(basque.note('channels', 'Half a sent')).toBeVisible()
    await basque.undoButton.click()
    await expect.poll(() => basque.listTexts('channels')).toEqual([])
    expect(await isMarked(page), 'the page was never loaded again').toBe(true)

    await page.reload()
    await expect(onCanvas(page, 'eu').title).toBeVisible()
  })

  test('R42, R95: turns the guide into the new language around the answer that is being typed', async ({
    page,
  }) => {
    await page.goto('./')
    const canvas = await inLibrary(page, 'en').createCanvas()
    await canvas.place('channels').getByRole('heading').click()
    const english = canvas.words.guide.questions.channels.q1
    await canvas.guide.getByRole('textbox', { name: english, exact: true }).click()
    await page.keyboard.type('In the shop')

    const georgian = await canvas.changeLanguage('ka')
    const question = georgian.words.guide.questions.channels.q1
    const answer = georgian.guide.getByRole('textbox', { name: question, exact: true })
    await expect(answer).toHaveValue('In the shop')
    await expect(answer).toHaveAttribute('lang', 'en')
    await expect(georgian.guide).toContainText(georgian.words.guide.definitions.channels)
  })

  test('R17: of the interface leaves that of the content alone', async ({ page }) => {
    await page.goto('./')
    const english = await inLibrary(page, 'en').createCanvas()
    await english.typeNotes('channels', ['Denda'])
    await page.getByRole('button', { name: english.words.app.settings, exact: true }).click()
    await chooseItems(page, [english.words.app.details])
    await page.getByRole('combobox', { name: english.words.note.details.language }).selectOption('eu')
    await page.keyboard.press('Escape')

    const turkish = await english.changeLanguage('tr')
    await expect(page.locator('html')).toHaveAttribute('lang', 'tr')
    await expect(turkish.note('channels', 'Denda')).toHaveAttribute('lang', 'eu')
    await expect(turkish.title).toHaveAttribute('lang', 'eu')
    await turkish.note('channels', 'Denda').dblclick()
    await expect(turkish.editor).toHaveAttribute('lang', 'eu')
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('lang', 'tr')
    await expect(turkish.note('channels', 'Denda')).toHaveAttribute('lang', 'eu')
  })
})

interface WrittenTime {
  readonly title: string
  readonly hours: string
  readonly yesterday: string
  readonly later: string
}

/** 21 February 2024, 15:04, and how it reads three hours, a day and ten days afterwards. */
const times: Readonly<Record<Language, WrittenTime>> = {
  en: {
    title: '21 February 2024, 15:04',
    hours: '3 hours ago',
    yesterday: 'yesterday',
    later: '21 Feb 2024',
  },
  eu: {
    title: '2024ko otsailaren 21a (15:04)',
    hours: 'duela 3 ordu',
    yesterday: 'atzo',
    later: '2024/02/21',
  },
  ka: {
    title: '21 თებერვალი, 2024, 15:04',
    hours: '3 საათის წინ',
    yesterday: 'გუშინ',
    later: '21.02.2024',
  },
  tr: {
    title: '21 Şubat 2024 15:04',
    hours: '3 saat önce',
    yesterday: 'dün',
    later: '21.02.2024',
  },
}

test.describe('the library', () => {
  test('R95: tells times in the words of each language, whatever the browser knows', async ({ page }) => {
    await page.clock.setFixedTime('2024-02-21T15:04:00')
    await page.goto('./')
    const canvas = await inLibrary(page, 'en').createCanvas()
    await canvas.waitUntilSaved()
    await canvas.goToLibrary()
    let library = inLibrary(page, 'en')
    await expect(library.titles).toHaveCount(1)

    for (const [moment, form] of [
      ['2024-02-21T18:04:00', 'hours'],
      ['2024-02-22T09:00:00', 'yesterday'],
      ['2024-03-02T09:00:00', 'later'],
    ] as const) {
      await page.clock.setFixedTime(moment)
      await page.reload()
      for (const language of languages) {
        library = await library.changeLanguage(language)
        await expect(library.times).toHaveText(times[language][form])
        await expect(library.times).toHaveAttribute('title', new RegExp(escapeSigns(times[language].title)))
      }
      library = await library.changeLanguage('en')
    }
  })

  test('R91: finds Turkish words however they are spelt', async ({ page }) => {
    await page.goto('./')
    const library = await writeCanvases(page, ['Müşteri İlişkileri', 'Kanallar'])
    for (const query of ['ILIŞKI', 'ilişki', 'İLİŞKİ', 'iliski']) {
      await library.search.fill(query)
      await expect(library.titles, query).toHaveText(['Müşteri İlişkileri'])
    }
    await library.search.fill('kanal')
    await expect(library.titles).toHaveText(['Kanallar'])
  })

  test('R60, R91: sorts names by the alphabet of the interface', async ({ page }) => {
    await page.goto('./')
    const titles = ['Zeynep', 'Çiçek', 'İpek', 'Cem', 'ბათუმი', 'Işık', 'ანა']
    let library = await writeCanvases(page, titles)
    await expect(library.titles).toHaveText(titles.toReversed())
    await library.sorting.selectOption('name')
    await expect(library.titles).toHaveText(['Cem', 'Çiçek', 'İpek', 'Işık', 'Zeynep', 'ანა', 'ბათუმი'])
    library = await library.changeLanguage('tr')
    await expect(library.titles).toHaveText(['Cem', 'Çiçek', 'Işık', 'İpek', 'Zeynep', 'ანა', 'ბათუმი'])
    library = await library.changeLanguage('ka')
    await expect(library.titles).toHaveText(['ანა', 'ბათუმი', 'Cem', 'Çiçek', 'İpek', 'Işık', 'Zeynep'])
  })
})

/** One canvas after the other; comes back to the library, in English. */
async function writeCanvases(page: Page, titles: readonly string[]) {
  const library = inLibrary(page, 'en')
  for (const title of titles) {
    const canvas = await library.createCanvas()
    await canvas.title.fill(title)
    await canvas.waitUntilSaved()
    await canvas.goToLibrary()
    await expect(library.titles.filter({ hasText: title })).toBeVisible()
  }
  return library
}

/** Leaves a mark that a reload would take away. */
async function markPage(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { isSamePage: true }))
}

function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => 'isSamePage' in window)
}

function escapeSigns(text: string): string {
  return text.replace(/[()]/g, '\\$&')
}
