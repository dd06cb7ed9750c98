import type { Page } from '@playwright/test'
import { type Language, languages } from '../../src/domain/language'
import { expect, test } from './support/app'
import { findBarriers, findLowContrast } from './support/barriers'
import { onCanvas } from './support/canvas-page'
import { expectFocus, press, walkTo } from './support/keyboard'
import { inLibrary } from './support/library-page'
import { findForeignNames, findHiddenFocus, findOverflow, findSmallTargets } from './support/measures'
import { fillIn, readWords } from './support/words'

const sections = ['notes', 'tables', 'integration', 'base', 'chain'] as const

test('R01, R06: the sections have addresses, and a table is worked by keyboard alone', async ({ page }) => {
  const { words, sectionLink, heading } = await openExample(page, 'en')
  const cell = (row: string, column: string) =>
    page.getByRole('button', { name: fillIn(words.tables.cell, { row, column }), exact: true })
  const { notes } = words.example
  const linked = cell(notes['ch-2'], notes['cr-3'])

  await test.step('a section begins at its heading, and back leads to the one before', async () => {
    await sectionLink('tables').click()
    await expect(heading('tables')).toBeFocused()
    await sectionLink('chain').click()
    await expect(heading('chain')).toBeFocused()
    await page.goBack()
    await expect(heading('tables')).toBeFocused()
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await page.goForward()
    await expect(heading('tables')).toBeFocused()
  })

  await test.step('the arrows lead to a cell, Space takes the link away', async () => {
    await walkTo(page, cell(notes['cs-1'], notes['cr-1']))
    await press(page, 'Tab')
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) await press(page, key)
    await expect(linked).toBeFocused()
    await expect(linked).toHaveAttribute('aria-pressed', 'true')
    await press(page, 'Space')
    await expect(linked).toHaveAttribute('aria-pressed', 'false')
  })

  await test.step('the line is gone from the canvas, and undo brings it back', async () => {
    await sectionLink('integration').click()
    const card = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: notes['cr-3'] }) })
    await expect(card.getByText(words.blocks.channels)).toHaveCount(1)
    await expect(card.getByRole('link', { name: notes['ch-2'] })).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(card.getByRole('link', { name: notes['ch-2'] })).toBeVisible()
  })
})

test('R64: a chain is made by keyboard alone', async ({ page }) => {
  const { words, sectionLink } = await openExample(page, 'en')
  const { notes } = words.example
  await sectionLink('chain').click()
  const next = page.getByRole('button', {
    name: fillIn(words.tables.chain.nextOf, { segment: notes['cs-1'] }),
    exact: true,
  })
  await walkTo(page, next)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitemcheckbox', { name: notes['cs-2'] })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(next).toBeFocused()
  await expectFocus(page)
  const chain = page.getByRole('list', {
    name: fillIn(words.tables.chain.title, { segment: notes['cs-1'] }),
    exact: true,
  })
  await expect(chain.getByRole('link', { name: notes['cs-2'] })).toBeVisible()
})

for (const language of languages) {
  test(`R18: the sections in ${language} have no barrier on a phone, wide and in the dark`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    const { open } = await openExample(page, language)
    const found: string[] = []
    for (const section of sections) {
      const note = (place: string, problems: readonly string[]) =>
        found.push(...problems.map((problem) => `${section}, ${place}: ${problem}`))
      await page.setViewportSize({ width: 390, height: 844 })
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
      await open(section)
      note('phone', await findBarriers(page))
      note('phone', await findSmallTargets(page))
      if (language === 'eu') note('phone', await findHiddenFocus(page))
      await page.setViewportSize({ width: 320, height: 640 })
      note('narrow', await findOverflow(page))
      await page.setViewportSize({ width: 1440, height: 900 })
      note('wide', await findBarriers(page))
      if (language !== 'en') note('wide', await findForeignNames(page, language))
      await page.emulateMedia({ colorScheme: 'dark' })
      note('dark', await findLowContrast(page))
    }
    expect(found).toEqual([])
  })
}

/** The example in one language, its relationships opened in full. */
async function openExample(page: Page, language: Language) {
  const words = readWords(language)
  await page.addInitScript((asked) => {
    Object.defineProperty(navigator, 'languages', { get: () => [asked] })
  }, language)
  await page.goto('./')
  await inLibrary(page, language).openExample(language)
  await onCanvas(page, language).waitUntilSaved()
  const address = page.url()
  const name = (section: (typeof sections)[number]) => words.tables.sections[section]
  const sectionLink = (section: (typeof sections)[number]) =>
    page
      .getByRole('navigation', { name: words.tables.sections.label })
      .getByRole('link', { name: name(section) })
  const heading = (section: (typeof sections)[number]) =>
    page.getByRole('heading', { level: 2, name: name(section), exact: true })
  const open = async (section: (typeof sections)[number]) => {
    await page.goto(`${address}/block/customerRelationships${section === 'notes' ? '' : `/${section}`}`)
    await expect(sectionLink(section)).toHaveAttribute('aria-current', 'page')
    if (section !== 'notes') await expect(heading(section)).toBeVisible()
  }
  await open('notes')
  return { words, sectionLink, heading, open }
}
