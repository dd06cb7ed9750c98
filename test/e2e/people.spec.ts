import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { type Language, languages } from '../../src/domain/language'
import { expect, test } from './support/app'
import { findBarriers, findLowContrast } from './support/barriers'
import { onCanvas } from './support/canvas-page'
import { press, walkTo } from './support/keyboard'
import { inLibrary } from './support/library-page'
import { findHiddenFocus, findOverflow, findSmallTargets } from './support/measures'
import { fillIn, readWords } from './support/words'

test('R88, R89: a handover is finished by keyboard, and the second contact takes over', async ({ page }) => {
  const { words, canvas, open } = await openFounder(page, 'en')
  await open('people')
  const card = (name: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 4, name, exact: true }) })
  const gone = card('Aurkene Elderberry')
  const box = (step: 'introduction' | 'history', segment: string) =>
    gone.getByRole('checkbox', {
      name: fillIn(words.people.handover.step, { step: words.people.handover.steps[step], segment }),
    })
  await expect(gone.getByText(fillIn(words.people.handover.open_other, { count: 2 }))).toBeVisible()
  await expect(box('introduction', 'restaurants')).toBeChecked()

  for (const last of [
    box('history', 'restaurants'),
    box('introduction', 'event organisers'),
    box('history', 'event organisers'),
  ]) {
    await walkTo(page, last)
    await press(page, 'Space')
    await expect(last).toBeChecked()
  }
  await expect(gone.getByText(words.people.handover.none)).toBeVisible()

  await walkTo(page, gone.getByRole('button', { name: words.people.handover.promote }))
  await press(page, 'Enter')
  await expect(page.getByRole('heading', { level: 2, name: words.tables.sections.people })).toBeFocused()
  const taken = card('Bidane Currant').getByRole('list', { name: words.people.segments })
  await expect(taken.getByRole('link', { name: 'restaurants' })).toBeVisible()
  await canvas.waitUntilSaved()
  await page.reload()
  await expect(taken.getByRole('link', { name: 'event organisers' })).toBeVisible()
})

test('R80, R77: a review is done with one press, and who knows the customer becomes a relationship', async ({
  page,
}) => {
  const { words, canvas, open } = await openFounder(page, 'en')
  const { reviews, factors } = words.retention
  await open('base')
  const due = page.getByRole('list', { name: reviews.title })
  await expect(due.getByRole('link', { name: 'weekly call' })).toBeVisible()
  await due.getByRole('button', { name: fillIn(reviews.todayOf, { relationship: 'weekly call' }) }).click()
  await expect(page.getByText(reviews.none)).toBeVisible()
  await expect(page.getByRole('heading', { name: reviews.title })).toBeFocused()

  await page.getByRole('heading', { name: factors.title }).click()
  await page.getByRole('textbox', { name: factors.person }).fill('Garazi Gooseberry')
  await page.getByRole('button', { name: factors.make.person }).click()
  const made = page
    .getByRole('list', { name: factors.there })
    .getByRole('link', { name: factors.text.person })
  await expect(made).toBeVisible()
  await canvas.waitUntilSaved()
  await made.click()
  await expect(page.getByRole('textbox', { name: words.relationships.facts.representative })).toHaveValue(
    'Garazi Gooseberry',
  )
})

for (const language of languages) {
  test(`R18: people, reviews and what wins customers have no barrier in ${language}`, async ({ page }) => {
    test.setTimeout(120_000)
    const { open } = await openFounder(page, language)
    const found: string[] = []
    const note = (place: string, problems: readonly string[]) =>
      found.push(...problems.map((problem) => `${place}: ${problem}`))
    await page.setViewportSize({ width: 390, height: 844 })
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await open('people')
    await openAll(page)
    note('phone', await findBarriers(page))
    note('phone', await findSmallTargets(page))
    if (language === 'eu') note('phone', await findHiddenFocus(page))
    await page.setViewportSize({ width: 320, height: 640 })
    note('narrow', await findOverflow(page))
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.emulateMedia({ colorScheme: 'dark' })
    note('dark', await findLowContrast(page))
    expect(found).toEqual([])
  })
}

/** What is closed at first is looked at too. */
async function openAll(page: Page): Promise<void> {
  await page.getByRole('main').evaluate((main) => {
    for (const details of main.querySelectorAll('details')) details.open = true
  })
}

/** The canvas of a founder with four segments, one of whose representatives has left. */
async function openFounder(page: Page, language: Language) {
  const words = readWords(language)
  await page.addInitScript((asked) => {
    Object.defineProperty(navigator, 'languages', { get: () => [asked] })
  }, language)
  await page.goto('./')
  const bytes = readFileSync('test/fixtures/json/founder.harreman.json')
  await inLibrary(page, language).importFile({ name: 'founder.harreman.json', bytes })
  const canvas = onCanvas(page, language)
  await canvas.waitUntilSaved()
  const address = page.url()
  const open = async (section: 'people' | 'base') => {
    await page.goto(`${address}/block/customerRelationships/${section}`)
    const name = words.tables.sections[section]
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible()
  }
  return { words, canvas, open }
}
