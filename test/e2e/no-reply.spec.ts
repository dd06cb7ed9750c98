import type { Page } from '@playwright/test'
import { type Language, languages } from '../../src/domain/language'
import { expect, test } from './support/app'
import { findBarriers, findLowContrast } from './support/barriers'
import { expectFocus, press, walkTo } from './support/keyboard'
import { inLibrary } from './support/library-page'
import { findForeignNames, findHiddenFocus, findOverflow, findSmallTargets } from './support/measures'
import { readWords } from './support/words'

test('R22, R33: a checklist is started by keyboard, survives a reload, is independent of a second one, and is closed', async ({
  page,
}) => {
  const { words, canvas, item, button, link, heading } = await openNoReply(page, 'en')
  const { items, answer, closing } = words.noReply
  const radio = (point: keyof typeof items, label: string) =>
    item(point).getByRole('radio', { name: label, exact: true })

  await test.step('started and two points ticked, by keyboard alone', async () => {
    await walkTo(page, button(words.noReply.start.button))
    await page.keyboard.press('Enter')
    await expect(heading(words.noReply.noName)).toBeFocused()
    await walkTo(page, page.getByRole('textbox', { name: words.noReply.customer }))
    await page.keyboard.type('Aguas del Norte')
    await walkTo(page, radio('a1', answer.question.unknown))
    await press(page, 'ArrowRight')
    await expect(radio('a1', answer.question.yes)).toBeChecked()
    await walkTo(page, radio('a2', answer.question.unknown))
    await press(page, 'ArrowLeft')
    await expect(radio('a2', answer.question.no)).toBeChecked()
    await expectFocus(page)
    await canvas.waitUntilSaved()
  })

  await test.step('after a reload it is there, and open', async () => {
    await page.reload()
    await expect(heading('Aguas del Norte')).toBeVisible()
    await expect(radio('a1', answer.question.yes)).toBeChecked()
    await expect(radio('a2', answer.question.no)).toBeChecked()
    await expect(radio('a3', answer.question.unknown)).toBeChecked()
  })

  await test.step('a second one begins afresh', async () => {
    await link(words.noReply.back).click()
    await button(words.noReply.start.button).click()
    await expect(heading(words.noReply.noName)).toBeFocused()
    await expect(radio('a1', answer.question.unknown)).toBeChecked()
    await radio('a2', answer.question.yes).check()
    await link(words.noReply.back).click()
    await link('Aguas del Norte').click()
    await expect(radio('a2', answer.question.no)).toBeChecked()
  })

  await test.step('closed with "unknown", which the list says after another reload', async () => {
    await button(closing.title).click()
    await button(words.noReply.reasons.unknown).click()
    await button(closing.close).click()
    await expect(button(closing.reopen)).toBeFocused()
    await canvas.waitUntilSaved()
    await link(words.noReply.back).click()
    await page.reload()
    const rows = page.getByRole('list', { name: words.noReply.list.label }).locator('> li')
    await expect(rows).toHaveCount(2)
    await expect(rows.filter({ hasText: 'Aguas del Norte' })).toContainText(words.noReply.state.closed)
    await expect(rows.first()).toContainText(words.noReply.noName)
  })
})

test('R34, R35: a contact is added by keyboard, beside the text to ask with and the table of tools', async ({
  page,
}) => {
  const { words, canvas, button, step } = await openNoReply(page, 'en')
  await button(words.noReply.start.button).click()
  await step('contact').click()
  await walkTo(page, button(words.noReply.contacts.open))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: words.noReply.contacts.way })).toBeFocused()
  await page.keyboard.type('WhatsApp')
  await press(page, 'Tab')
  await page.keyboard.type('+34 600 000 000')
  await page.keyboard.press('Enter')
  await expect(page.getByText('+34 600 000 000')).toBeVisible()
  await expect(button(words.noReply.contacts.open)).toBeFocused()
  await expect(page.getByText(words.reach.ask.text)).toBeVisible()
  await expect(page.getByRole('region', { name: words.reach.tools.title })).toBeVisible()
  await canvas.waitUntilSaved()
})

for (const language of languages) {
  test(`R18: the checklist in ${language} has no barrier on a phone, wide and in the dark`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    const { words, button, step } = await openNoReply(page, language)
    const found: string[] = []
    const look = async (place: string) => {
      const note = (problems: readonly string[]) =>
        found.push(...problems.map((problem) => `${place}: ${problem}`))
      await page.setViewportSize({ width: 390, height: 844 })
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
      note(await findBarriers(page))
      note(await findSmallTargets(page))
      if (language === 'eu') note(await findHiddenFocus(page))
      await page.setViewportSize({ width: 320, height: 640 })
      note(await findOverflow(page))
      await page.setViewportSize({ width: 1440, height: 900 })
      if (language !== 'en') note(await findForeignNames(page, language))
      await page.emulateMedia({ colorScheme: 'dark' })
      note(await findLowContrast(page))
    }
    await look('list')
    await button(words.noReply.start.button).click()
    await look('step A')
    for (const each of ['marketing', 'reasons', 'contact'] as const) {
      await step(each).click()
      await expect(step(each)).toHaveAttribute('aria-expanded', 'true')
      await look(each)
    }
    expect(found).toEqual([])
  })
}

/** The section "No reply" of a new canvas. */
async function openNoReply(page: Page, language: Language) {
  const words = readWords(language)
  await page.addInitScript((asked) => {
    Object.defineProperty(navigator, 'languages', { get: () => [asked] })
  }, language)
  await page.goto('./')
  const canvas = await inLibrary(page, language).createCanvas()
  await page.goto(`${page.url()}/block/customerRelationships/noReply`)
  const main = page.getByRole('main')
  const heading = (name: string) => main.getByRole('heading', { level: 2, name, exact: true })
  await expect(heading(words.tables.sections.noReply)).toBeFocused()
  return {
    words,
    canvas,
    heading,
    item: (point: keyof typeof words.noReply.items) =>
      main.getByRole('group', { name: words.noReply.items[point], exact: true }),
    button: (name: string) => main.getByRole('button', { name, exact: true }),
    link: (name: string) => main.getByRole('link', { name, exact: true }),
    step: (name: keyof typeof words.noReply.steps) =>
      main.locator('h3').getByRole('button', { name: words.noReply.steps[name] }),
  }
}
