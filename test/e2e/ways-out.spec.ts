import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Language } from '../../src/domain/language'
import type { ExporterId } from '../../src/exporters/exporter'
import { expect, test } from './support/app'
import { findBarriers, findLowContrast } from './support/barriers'
import { readDownload, type SavedFile } from './support/canvas-page'
import { press, walkTo } from './support/keyboard'
import { inLibrary } from './support/library-page'
import { findHiddenFocus, findOverflow, findSmallTargets } from './support/measures'
import { readWords } from './support/words'

const decode = ({ bytes }: SavedFile) => new TextDecoder().decode(bytes)

/** Some of what the founder's canvas keeps to itself; `test/support/founder.ts` has all of it. */
const secrets = {
  note: 'Pomegranatepact',
  answer: 'Quincequestion',
  customer: 'Figcustomer',
  contact: 'Mulberrycontact',
  representative: 'Aurkene Elderberry',
} as const

/** What everybody's program looks for at the beginning of such a file. */
const beginnings = {
  png: '\u0089PNG\r\n\u001a\n',
  docx: 'PK\u0003\u0004',
  pptx: 'PK\u0003\u0004',
  pdf: '%PDF-1.7',
} as const

test.describe('in Georgian', () => {
  test.use({ locale: 'ka-GE' })

  test('R60, R94: documents, slides and pictures leave by the dialog, under their Georgian name', async ({
    page,
  }) => {
    test.setTimeout(180_000)
    await page.goto('./')
    const canvas = await inLibrary(page, 'ka').openExample('ka')
    await canvas.title.fill('ურთიერთობა მომხმარებელთან')
    await canvas.title.press('Enter')
    const ways = onWaysOut(page, 'ka')
    for (const id of ['docx', 'pptx', 'pdf', 'png'] as const) {
      const file = await ways.exportAs(id)
      expect(file.name).toBe(`ურთიერთობა-მომხმარებელთან.${id}`)
      const beginning = Buffer.from(file.bytes.slice(0, 8)).toString('latin1')
      expect(beginning.startsWith(beginnings[id]), id).toBe(true)
    }
    const markdown = decode(await ways.exportAs('markdown'))
    expect(markdown).toMatch(/^# ურთიერთობა მომხმარებელთან$/m)
    const sheet = decode(await ways.exportAs('svg'))
    const rows = decode(await ways.exportAs('csv'))
    for (const text of await canvas.listTexts('channels')) {
      expect(sheet).toContain(`>${text.split(' ')[0]}`)
      expect(rows).toContain(text)
      expect(markdown).toContain(text.split(' ')[0])
    }
  })

  test('R94: a picture is as wide as asked for, painted to its corners', async ({ page }) => {
    await page.goto('./')
    await inLibrary(page, 'ka').openExample('ka')
    const ways = onWaysOut(page, 'ka')
    for (const width of [1600, 4800]) {
      await ways.open()
      await ways.choose('png')
      await ways.width.selectOption(String(width))
      const { bytes } = await ways.press()
      const header = Buffer.from(bytes)
      expect(header.readUInt32BE(16)).toBe(width)
      expect(header.readUInt32BE(20)).toBe(Math.round((width * 595.28) / 841.89))
    }
  })
})

test('R85: what is confidential stays behind in every format, and goes along when told to, once', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await page.goto('./')
  const bytes = readFileSync('test/fixtures/json/founder.harreman.json')
  await inLibrary(page, 'en').importFile({ name: 'founder.harreman.json', bytes })
  const ways = onWaysOut(page, 'en')
  for (const id of ['json', 'markdown', 'csv', 'figures', 'jsonCanvas', 'obsidian', 'svg'] as const) {
    const file = decode(await ways.exportAs(id))
    expect(file.length, id).toBeGreaterThan(100)
    for (const secret of Object.values(secrets)) expect(file, id).not.toContain(secret)
  }
  await ways.open()
  await ways.choose('markdown')
  const beginning = page.getByRole('region', { name: ways.words.waysOut.preview.file })
  await expect(beginning).toContainText('# Field kitchen')
  await ways.dialog.getByRole('radio', { name: ways.words.waysOut.audience.self }).check()
  await expect(ways.dialog.getByText(ways.words.confidential.leftOut.included)).toBeVisible()
  const whole = decode(await ways.press())
  for (const secret of [secrets.note, secrets.representative]) expect(whole).toContain(secret)

  await ways.open()
  await expect(ways.dialog.getByRole('radio', { name: ways.words.waysOut.audience.others })).toBeChecked()
  await ways.choose('svg')
  await ways.dialog.getByRole('radio', { name: ways.words.waysOut.audience.self }).check()
  expect(decode(await ways.press())).toContain(secrets.note)
})

test('R18: a file is chosen, looked at and made by keyboard, in another language of the fixed words', async ({
  page,
}) => {
  await page.goto('./')
  await inLibrary(page, 'en').openExample('eu')
  const ways = onWaysOut(page, 'en')
  await walkTo(page, page.getByRole('button', { name: ways.words.transfer.export, exact: true }))
  await press(page, 'Enter')
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  await press(page, 'End')
  await expect(page.getByRole('menuitem', { name: ways.words.transfer.moreWays })).toBeFocused()
  await press(page, 'Enter')
  await walkTo(page, ways.dialog.getByRole('radio', { name: 'PDF', exact: true }))
  const svg = ways.dialog.getByRole('radio', { name: 'SVG', exact: true })
  while (!(await svg.isChecked())) await press(page, 'ArrowDown')
  await walkTo(page, ways.dialog.getByRole('combobox', { name: ways.words.waysOut.language.label }))
  await page.keyboard.type('Tür')
  await expect(ways.dialog.getByRole('img', { name: ways.words.waysOut.preview.sheet })).toBeVisible()
  const download = page.waitForEvent('download')
  await walkTo(page, ways.dialog.getByRole('button', { name: ways.words.transfer.export, exact: true }))
  await press(page, 'Enter')
  const file = decode(await readDownload(await download))
  expect(file).toContain('lang="tr" xml:lang="tr"><tspan')
  expect(file).toContain(readWords('tr').blocks.channels)
  await expect(page.getByRole('button', { name: ways.words.transfer.export, exact: true })).toBeFocused()
})

for (const [language, scheme] of [
  ['eu', 'light'],
  ['ka', 'dark'],
] as const) {
  test(`R18, R23: the dialog has no barrier on a telephone, and its button is in reach: ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await page.addInitScript((asked) => {
      Object.defineProperty(navigator, 'languages', { get: () => [asked] })
    }, language)
    await page.goto('./')
    await inLibrary(page, language).openExample(language)
    const ways = onWaysOut(page, language)
    await ways.open()
    for (const id of ['pdf', 'docx', 'jsonCanvas'] as const) {
      await ways.choose(id)
      await expect(ways.dialog.getByText(ways.words.waysOut.preview.waiting)).toBeHidden()
      await expect(ways.dialog.getByRole('button', { name: ways.words.transfer.export })).toBeInViewport()
      expect(await findOverflow(page)).toEqual([])
      expect(await findBarriers(page)).toEqual([])
      expect(await findLowContrast(page)).toEqual([])
      expect(await findSmallTargets(page)).toEqual([])
      expect(await findHiddenFocus(page)).toEqual([])
    }
  })
}

/** The dialog with every way out, by the names of the given language. */
function onWaysOut(page: Page, language: Language) {
  const words = readWords(language)
  const dialog = page.getByRole('dialog', { name: words.waysOut.title })
  const open = async () => {
    await page.getByRole('button', { name: words.transfer.export, exact: true }).click()
    await page.getByRole('menuitem', { name: words.transfer.moreWays }).click()
    await expect(dialog).toBeVisible()
  }
  const choose = (id: ExporterId) =>
    dialog.getByRole('radio', { name: words.waysOut.formats[id].name, exact: true }).check()
  const pressExport = async () => {
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: words.transfer.export, exact: true }).click()
    return readDownload(await download)
  }
  return {
    words,
    dialog,
    width: dialog.getByRole('combobox', { name: words.waysOut.width.label }),
    open,
    choose,
    press: pressExport,
    exportAs: async (id: ExporterId) => {
      await open()
      await choose(id)
      return pressExport()
    },
  }
}
