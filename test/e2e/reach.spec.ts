import type { Page } from '@playwright/test'
import { type Language, languages } from '../../src/domain/language'
import { expect, test } from './support/app'
import { inLibrary } from './support/library-page'
import { test as testWithServer } from './support/own-server'
import { fillIn, readWords } from './support/words'

test.use({ timezoneId: 'Europe/Madrid' })

/** In this week the clocks in the United States have changed and those in Europe have not. */
const now = new Date('2026-03-09T17:05:00Z')

/** Starts a checklist in a new canvas, whose content is in English, and opens its step on the reasons. */
async function startChecklist(page: Page, language: Language) {
  const english = await inLibrary(page, 'en').createCanvas()
  await english.typeNotes('customerSegments', ['Buyers'])
  await english.waitUntilSaved()
  if (language !== 'en') await english.changeLanguage(language)
  const words = readWords(language)
  await page.goto(`${page.url()}/block/customerRelationships/noReply`)
  await page.getByRole('button', { name: words.noReply.start.button }).click()
  const openStep = async (step: 'reasons' | 'contact') => {
    const heading = page.getByRole('heading', { name: words.noReply.steps[step] })
    const button = heading.getByRole('button')
    // Parts above that come late move it away from under a mouse.
    await button.press('Enter')
    await expect(button).toHaveAttribute('aria-expanded', 'true')
  }
  await openStep('reasons')
  return { words, openStep }
}

/** What Chromium has no data for, in Basque and Georgian, and what it has in the others. */
const seen: Record<
  Language,
  { readonly country: string; readonly typed: string; readonly holiday: string; readonly there: string }
> = {
  en: {
    country: 'Georgia',
    typed: 'georgia',
    holiday: 'Good Friday',
    there: '13:05 (Monday, 9 March 2026)',
  },
  eu: {
    country: 'Alemania',
    typed: 'alemania',
    holiday: 'Karfreitag',
    there: '13:05 (astelehena, 2026ko martxoaren 9a)',
  },
  ka: {
    country: 'საქართველო',
    typed: 'საქართ',
    holiday: 'წითელი პარასკევი',
    there: '13:05 (ორშაბათი, 9 მარტი, 2026)',
  },
  tr: {
    country: 'Türkiye',
    typed: 'TURKIYE',
    holiday: 'Ulusal Egemenlik ve Çocuk Bayramı',
    there: '13:05 (Pazartesi, 9 Mart 2026)',
  },
}

for (const language of languages) {
  test(`R32: the time, the working hours and the holidays of a customer are told in ${language}`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(now)
    await page.goto('./')
    const { words } = await startChecklist(page, language)
    const { country, typed, holiday, there } = seen[language]

    await page.getByRole('combobox', { name: words.reach.time.zone }).fill('new york')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    const zones = page.getByRole('listbox', { name: words.reach.time.zone })
    await expect(zones.getByRole('option', { selected: true })).toHaveText(/^America\/New York/)
    await page.keyboard.press('Enter')
    await expect(page.getByText(there)).toBeVisible()
    const difference = fillIn(words.reach.time.hours, { hours: 5 })
    await expect(page.getByText(fillIn(words.reach.time.behind, { difference }))).toBeVisible()
    const hours = page.getByRole('region', { name: words.reach.hours.title })
    await expect(hours.getByRole('row').nth(1)).toContainText('14:00–18:00')
    await expect(hours.getByRole('row').nth(1)).toContainText('09:00–13:00')

    await page.getByRole('combobox', { name: words.reach.holidays.country }).fill(typed)
    await page.getByRole('option', { name: country, exact: true }).click()
    const holidays = page.getByRole('region', { name: words.reach.holidays.title })
    await expect(holidays).toContainText(country)
    await expect(holidays).toContainText('2026')
    await expect(holidays.getByRole('list', { name: words.reach.holidays.next })).toContainText(holiday)
    await expect(holidays).toContainText('CC BY-SA 3.0')
  })
}

test('R32: a time zone that the browser does not know changes nothing and is said', async ({ page }) => {
  await page.goto('./')
  const { words } = await startChecklist(page, 'en')
  const field = page.getByRole('combobox', { name: words.reach.time.zone })
  await field.fill('Mars/Olympus')
  await field.press('Enter')
  await expect(page.getByText(fillIn(words.reach.time.unknown, { typed: 'Mars/Olympus' }))).toBeVisible()
  await field.fill('asia/tokyo')
  await field.press('Enter')
  await expect(field).toHaveValue('Asia/Tokyo')
})

test('R35, R37, R39: text and table are taken along with the date; a tool becomes a channel', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./')
  const { words, openStep } = await startChecklist(page, 'ka')
  await openStep('contact')
  const { reach } = words
  await page.getByRole('button', { name: reach.ask.copy }).click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(readWords('en').reach.ask.text)

  const source = fillIn(reach.tools.source, { date: '21 თებერვალი, 2024' })
  const table = page.getByRole('table', { name: source })
  await expect(table.getByRole('rowheader')).toHaveText([
    'ამერიკის შეერთებული შტატები',
    'გაერთიანებული სამეფო',
    'საფრანგეთი',
    'გერმანია',
    'ესპანეთი',
    'იტალია',
    'ინდოეთი',
  ])
  await page.getByRole('button', { name: reach.tools.copy }).click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(source)

  await table.getByRole('button', { name: 'Telegram (გერმანია)' }).click()
  await page.getByRole('menuitem', { name: reach.tools.addChannel }).click()
  await expect(
    page.getByText(fillIn(reach.tools.addedChannel, { note: 'Telegram (Germany)' })).first(),
  ).toBeVisible()
})

test('R39, R40: the table is printed alone, with its date', async ({ page }) => {
  await page.goto('./')
  const { words, openStep } = await startChecklist(page, 'eu')
  await openStep('contact')
  // The dialog of the browser would wait for somebody.
  await page.evaluate(() => {
    window.print = () => undefined
  })
  await page.getByRole('button', { name: words.reach.tools.print }).click()
  await page.emulateMedia({ media: 'print' })
  const source = fillIn(words.reach.tools.source, { date: '2024ko otsailaren 21a' })
  await expect(page.getByRole('article').getByText(source)).toBeVisible()
  await expect(page.getByRole('button', { name: words.reach.tools.print })).toBeHidden()
})

testWithServer('R32: holidays are there with the server stopped', async ({ page, server }) => {
  await page.goto('./')
  await page.getByText(readWords('en').offline.sign).waitFor()
  await server.stop()
  const { words } = await startChecklist(page, 'en')
  await page.getByRole('combobox', { name: words.reach.holidays.country }).fill('japan')
  await page.getByRole('option', { name: 'Japan', exact: true }).click()
  const next = page.getByRole('list', { name: words.reach.holidays.next })
  await expect(next.getByRole('listitem').first()).toContainText(/\d{4}/)
})
