import type { Page } from '@playwright/test'
import type { Language } from '../../src/domain/language'
import { readPdf, squeeze } from '../support/read-pdf'
import { expect, test } from './support/app'
import { findBarriers } from './support/barriers'
import { onCanvas } from './support/canvas-page'
import { findOverflow } from './support/measures'
import { fillIn, readWords } from './support/words'

const kind = {
  id: 'kursTuvali',
  version: 1,
  name: 'Kurs Tuvali',
  language: 'tr',
  grid: { columns: 4, rows: 3 },
  blocks: [
    {
      id: 'hedef',
      name: 'Öğrenme Hedefleri',
      area: { column: 1, columnSpan: 1, row: 1, rowSpan: 2 },
      definition: 'Kursun sonunda kim neyi yapabiliyor?',
      questions: [{ id: 'q1', text: 'İnsanlar ne öğrenmek istiyor?' }],
    },
    {
      id: 'icerik',
      name: 'ურთიერთდამოკიდებულებების განსაკუთრებულად გრძელი დასახელება',
      area: { column: 2, columnSpan: 3, row: 1, rowSpan: 1 },
    },
    { id: 'yontem', name: 'Yöntem', area: { column: 2, columnSpan: 3, row: 2, rowSpan: 1 } },
    { id: 'butce', name: 'Bütçe', area: { column: 1, columnSpan: 4, row: 3, rowSpan: 1 } },
  ],
}

/** By way of the choice among all kinds of canvas. */
async function giveKind(page: Page, language: Language, given: object) {
  const { library, canvasKinds } = readWords(language)
  await page.getByRole('button', { name: library.otherCanvas, exact: true }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('dialog').getByRole('button', { name: canvasKinds.own.fromFile, exact: true }).click()
  const file = { format: 'harreman-kind', version: 1, kind: given }
  await (await chooser).setFiles({
    name: 'kurs.kind.harreman.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  })
  return page.getByRole('dialog')
}

test.describe('a kind of canvas from a file, in Turkish', () => {
  test.use({ locale: 'tr-TR' })

  test('R92, R94: becomes a canvas that is written, taken away as PDF, reloaded and given on', async ({
    page,
  }) => {
    const words = readWords('tr')
    const own = words.canvasKinds.own
    await page.goto('./')
    const preview = await giveKind(page, 'tr', kind)
    await expect(preview).toContainText(fillIn(own.of, { name: kind.name }))
    await expect(preview.getByRole('img', { name: own.layout })).toBeVisible()
    expect(await findBarriers(page)).toEqual([])
    expect(await findOverflow(page)).toEqual([])
    await preview.getByRole('button', { name: own.make, exact: true }).click()

    const canvas = onCanvas(page, 'tr')
    await canvas.title.waitFor()
    await expect(page.getByRole('heading', { level: 1, name: kind.name })).toBeAttached()
    const guide = page.getByRole('complementary', { name: words.guide.panel.name })
    await expect(guide).toContainText('Kursun sonunda kim neyi yapabiliyor?')
    await expect(guide).toContainText('İnsanlar ne öğrenmek istiyor?')
    await canvas.title.fill('Isı pompası kursu')
    await canvas.title.press('Enter')
    // A block of the file has no name among the words of the program.
    const goals = page.getByRole('region', { name: 'Öğrenme Hedefleri', exact: true })
    await goals.getByRole('button', { name: words.board.addNote, exact: true }).click()
    await page.keyboard.type('İlk ısı pompasını kuruyor\n')
    await page.keyboard.press('Escape')
    expect(await findBarriers(page)).toEqual([])

    const { bytes } = await canvas.exportAs('pdf')
    const { pages } = await readPdf(new Uint8Array(bytes))
    const text = squeeze(pages.join(''))
    for (const wanted of [...kind.blocks.map(({ name }) => name), 'İlk ısı pompasını kuruyor'])
      expect(text).toContain(squeeze(wanted))

    await canvas.waitUntilSaved()
    await page.reload()
    await expect(goals).toContainText('İlk ısı pompasını kuruyor')
    await expect(goals).toContainText('Öğrenme Hedefleri')
    await page.getByRole('link', { name: words.app.outline, exact: true }).click()
    await expect(page.getByRole('main')).toContainText('Yöntem')

    await canvas.goToLibrary()
    const card = page.getByRole('listitem').filter({ hasText: 'Isı pompası kursu' })
    await expect(card).toContainText(kind.name)
  })

  test('R94: is refused with a sentence that names its blocks, and nothing is made', async ({ page }) => {
    const { errors, library } = readWords('tr')
    await page.goto('./')
    const [first, second, ...others] = kind.blocks
    const blocks = [first, { ...second, area: first?.area }, ...others]
    const dialog = await giveKind(page, 'tr', { ...kind, blocks })
    await expect(dialog).toContainText(
      fillIn(errors.import.reason.kindOverlap, { block: second?.name ?? '', other: first?.name ?? '' }),
    )
    await expect(dialog).toContainText(errors.import.advice.kindOverlap)
    expect(await findBarriers(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', { name: library.empty.title })).toBeVisible()
  })
})
