import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { type CanvasPage, onCanvas } from './support/canvas-page'
import { inLibrary } from './support/library-page'
import { expectPdfTexts } from './support/saved-files'
import { fillIn, readWords } from './support/words'

const words = readWords('ka')
const { agenda, alternatives, presentation, tests, votes } = words

const STUDENTS = 'სტუდენტები'
const COURSE = 'ონლაინკურსი'
const SHOP = 'მაღაზია'
const PITCH = 'ვასწავლით პროგრამირებას სახლიდან.'
const MEASURE = 'ათი ზარი ერთ კვირაში'
const REASON = 'უფრო იაფია და სწრაფი'
const BRANCH = 'მხოლოდ ონლაინ'

test.use({ locale: 'ka-GE' })

test('R96, R46: a workshop in Georgian from the agenda over tests, votes and alternatives to the presentation and its PDF', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await page.goto('./')
  const canvas = await inLibrary(page, 'ka').createCanvas()

  await test.step('the agenda of 60 minutes is started, and its timer goes along', async () => {
    await openPart(page, 'agenda')
    await page.getByRole('button', { name: agenda.ready[60].name }).click()
    await page.getByRole('button', { name: agenda.start, exact: true }).click()
    await page
      .getByRole('region', { name: agenda.timer })
      .getByRole('link', { name: fillIn(agenda.show, { view: words.app.board }) })
      .click()
    await expect(page.getByRole('timer')).toBeVisible()
  })

  await test.step('notes are written', async () => {
    await page.getByRole('textbox', { name: words.board.pitch.label }).fill(PITCH)
    await canvas.typeNotes('customerSegments', [STUDENTS])
    await canvas.typeNotes('valuePropositions', [COURSE])
    await canvas.typeNotes('channels', [SHOP])
    await canvas.waitUntilSaved()
  })

  await test.step('assumptions are placed on the map, and one gets an experiment', async () => {
    await openPart(page, 'tests')
    for (const note of [STUDENTS, COURSE]) await page.getByRole('checkbox', { name: note }).check()
    await page.getByRole('button', { name: tests.pick.submit }).click()
    const dot = page.getByRole('button', { name: new RegExp(`^\\d\\. ${STUDENTS}`) })
    await dot.focus()
    await page.keyboard.press('Shift+ArrowUp')
    await page.keyboard.press('Shift+ArrowLeft')
    await expect(dot).toBeFocused()
    await page.keyboard.press('Enter')
    await page.getByRole('main').getByRole('button', { name: tests.experiments.add }).click()
    await page.getByRole('textbox', { name: tests.experiments.texts.measure }).fill(MEASURE)
    await canvas.waitUntilSaved()
  })

  await test.step('three people give their dots', async () => {
    await openPart(page, 'votes')
    await page.getByRole('textbox', { name: votes.setup.names, exact: true }).fill('ნინო\nგიორგი\nანა')
    await button(page, votes.setup.start).click()
    for (const name of ['ნინო', 'გიორგი', 'ანა']) {
      await button(page, fillIn(votes.open.begin, { name })).click()
      await button(page, fillIn(votes.ballot.give, { note: COURSE })).click()
      if (name === 'ანა') await button(page, fillIn(votes.ballot.give, { note: SHOP })).click()
      await button(page, votes.ballot.pass).click()
    }
    await button(page, votes.open.close).click()
    const ranking = page.getByRole('region', { name: votes.result.ranking, exact: true })
    await expect(ranking.getByRole('listitem').first()).toContainText(COURSE)
    await canvas.waitUntilSaved()
  })

  await test.step('an alternative is branched, changed and chosen with its reason', async () => {
    await openPart(page, 'alternatives')
    await button(page, alternatives.new).click()
    await page.getByRole('textbox', { name: alternatives.naming.label }).fill(BRANCH)
    await page.keyboard.press('Enter')
    await expect(canvas.title).toHaveValue(BRANCH)
    await page.getByRole('link', { name: words.app.board, exact: true }).click()
    const branch = onCanvas(page, 'ka')
    await branch.note('channels', SHOP).focus()
    await page.keyboard.press('Delete')
    await openPart(page, 'alternatives')
    await expect(page.getByRole('region', { name: words.blocks.channels, exact: true })).toContainText(
      alternatives.sign.missing,
    )
    await button(page, alternatives.choice.choose).click()
    await page.getByRole('dialog').getByRole('textbox').fill(REASON)
    await page.getByRole('dialog').getByRole('button', { name: alternatives.choice.save }).click()
    await expect(page.getByText(REASON)).toBeVisible()
    await branch.waitUntilSaved()
  })

  await test.step('it is presented to its end', () => presentToTheEnd(page))

  await test.step('the PDF holds the test report', async () => {
    const branch: CanvasPage = onCanvas(page, 'ka')
    await page.goto(page.url().replace(/\/present$/, ''))
    const pdf = await branch.exportAs('pdf')
    await expectPdfTexts(pdf, [words.report.parts.tests, STUDENTS, COURSE, MEASURE])
  })
})

async function openPart(page: Page, part: 'agenda' | 'tests' | 'votes' | 'alternatives'): Promise<void> {
  const views = page.getByRole('navigation', { name: words.app.views })
  await views.getByRole('link', { name: words.app.workshop, exact: true }).click()
  const parts = page.getByRole('navigation', { name: words.app.workshop, exact: true })
  await parts.getByRole('link', { name: words.workshop.parts[part], exact: true }).click()
}

async function presentToTheEnd(page: Page): Promise<void> {
  await page.getByRole('link', { name: words.workshop.parts.present, exact: true }).click()
  await button(page, presentation.start).press('Enter')
  const stage = page.getByRole('region', { name: presentation.show.label })
  await expect(stage.getByText(PITCH)).toBeVisible()
  for (const block of ['customerSegments', 'valuePropositions'] as const) {
    await page.keyboard.press('ArrowRight')
    await expect(stage.getByRole('heading', { level: 1 })).toHaveText(words.blocks[block] ?? block)
  }
  await expect(page.getByTestId('announcements')).toContainText(presentation.show.last)
  await page.keyboard.press('Escape')
  await expect(button(page, presentation.start)).toBeFocused()
}

function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true })
}
