import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Language } from '../../src/domain/language'
import { expect, test } from './support/app'
import { findBarriers } from './support/barriers'
import { onCanvas } from './support/canvas-page'
import { inLibrary } from './support/library-page'
import { findOverflow, findSmallTargets } from './support/measures'
import { pickFile } from './support/pick-file'
import { fillIn, readWords } from './support/words'

const turkishText = `# Sokak kahvesi

## Müşteri Segmentleri

- Sabah işe gidenler
- Öğrenciler

## Değer Önerileri

- Yolda sıcak kahve

## Kanallar

- [İstasyon meydanı](https://example.invalid/map)

## Temel Ortaklar

- Köşedeki kavurucu

## Riskler

- Yağmurlu günler
`

test('R94: a text with Turkish headings is shown, imported and taken away by one undo', async ({ page }) => {
  const { words, library } = await openLibrary(page, 'tr')
  const file = { name: 'kahve.md', content: turkishText }
  await pickFile(page, words, file)
  const preview = page.getByRole('dialog', { name: fillIn(words.waysIn.preview.title, { file: file.name }) })
  await expect(preview.getByRole('textbox', { name: words.waysIn.preview.name })).toHaveValue('Sokak kahvesi')
  await expect(preview.getByRole('combobox', { name: words.waysIn.preview.language })).toHaveValue('tr')
  await expect(
    preview.getByRole('region', { name: countNotes(words.blocks.customerSegments, 2) }),
  ).toContainText('Sabah işe gidenler')
  await expect(
    preview.getByRole('region', {
      name: fillIn(words.waysIn.preview.blockCount_one, { block: words.blocks.parking }),
    }),
  ).toContainText('Yağmurlu günler')
  await expect(preview).toContainText('Riskler')

  await preview.getByRole('button', { name: words.waysIn.preview.import, exact: true }).click()
  const canvas = onCanvas(page, 'tr')
  await expect(canvas.title).toHaveValue('Sokak kahvesi')
  await expect.poll(() => canvas.listTexts('customerSegments')).toEqual(['Sabah işe gidenler', 'Öğrenciler'])
  await expect.poll(() => canvas.listTexts('keyPartners')).toEqual(['Köşedeki kavurucu'])
  await expect(canvas.messages).toContainText(fillIn(words.waysIn.outcome.taken, { title: 'Sokak kahvesi' }))

  await canvas.messages.getByRole('button', { name: words.transfer.undo, exact: true }).click()
  await expect(canvas.messages).toContainText(words.waysIn.outcome.undone)
  await expect(library.heading).toBeVisible()
  await expect(library.titles.filter({ hasText: 'Sokak kahvesi' })).toHaveCount(0)

  function countNotes(block: string, count: number): string {
    return fillIn(words.waysIn.preview.blockCount_other, { block, count })
  }
})

test('R94: the file of a tool comes in with its colours, and without asking for what it names', async ({
  page,
}) => {
  const { words, library } = await openLibrary(page, 'en')
  await pickFile(page, words, readFixture('honey.bmc'))
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: words.waysIn.preview.import, exact: true }).click()
  const canvas = onCanvas(page, 'en')
  await expect(canvas.title).toHaveValue('Bal Atölyesi')
  await expect.poll(() => canvas.listTexts('channels')).toEqual(['Pazar', 'İnternet mağazası', 'Bakkallar'])
  await canvas.waitUntilSaved()

  await canvas.goToLibrary()
  await expect(library.titles).toHaveText(['Bal Atölyesi'])
  await pickFile(page, words, readFixture('bicycles-red-phoenix.json'))
  await expect(dialog).toContainText(fillIn(words.waysIn.remarks.addressesLeft_other, { count: 2 }))
  await dialog.getByRole('button', { name: words.waysIn.preview.cancel, exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await expect(library.titles).toHaveText(['Bal Atölyesi'])
})

test('R94: a text about something else is refused with what was found and what to do', async ({ page }) => {
  const { words, library } = await openLibrary(page, 'eu')
  await pickFile(page, words, { name: 'plana.md', content: '# Pantailak\n\n## Sarrera\n\nPasahitza.\n' })
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(words.errors.import.reason.noBlocks)
  await expect(dialog).toContainText('Sarrera')
  await expect(dialog).toContainText(words.errors.import.advice.noBlocks)
  await expect(dialog).toContainText(words.errors.import.kept)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  // Of an empty library this is the only heading.
  await expect(library.titles).toHaveText([words.library.empty.title])
})

for (const language of ['en', 'eu', 'ka', 'tr'] as const) {
  test(`R92, R94: the preview fits a phone and can be used by everybody: ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    const { words } = await openLibrary(page, language)
    await pickFile(page, words, readFixture('repair.leancanvas'))
    await expect(page.getByRole('dialog')).toContainText(words.waysIn.remarks.leanCanvas)
    expect(await findOverflow(page)).toEqual([])
    expect(await findSmallTargets(page)).toEqual([])
    expect(await findBarriers(page)).toEqual([])
  })
}

async function openLibrary(page: Page, language: Language) {
  await page.goto('./')
  const library = inLibrary(page, 'en')
  await expect(library.heading).toBeVisible()
  const spoken = language === 'en' ? library : await library.changeLanguage(language)
  await expect(spoken.heading).toBeVisible()
  return { words: readWords(language), library: spoken }
}

function readFixture(name: string) {
  const content = readFileSync(new URL(`../fixtures/foreign/json/${name}`, import.meta.url))
  return { name, content }
}
