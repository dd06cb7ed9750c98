import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/app'
import { findBarriers, findLowContrast } from './support/barriers'
import { type CanvasPage, onCanvas } from './support/canvas-page'
import { press, walkTo } from './support/keyboard'
import { inLibrary } from './support/library-page'
import { findOverflow, findSmallTargets } from './support/measures'
import { startTouch } from './support/touch'
import { fillIn } from './support/words'

const STUDENTS = 'სტუდენტები'
const COURSE = 'ონლაინკურსი'

test('R96: hypotheses are marked, placed and tested by keyboard and pointer, and what hangs on a refuted one is named', async ({
  page,
}) => {
  const canvas = await openTests(page, { isLinked: true })
  const { words } = canvas
  const { tests } = words
  await walkTo(page, page.getByRole('checkbox', { name: STUDENTS }))
  await press(page, 'Space')
  await page.getByRole('checkbox', { name: COURSE }).check()
  await walkTo(page, page.getByRole('button', { name: tests.pick.submit }))
  await press(page, 'Enter')
  await expect(findDot(page, 2)).toBeVisible()

  // By keyboard: the students become what is least known.
  const dot = page.getByRole('button', { name: new RegExp(`^\\d\\. ${STUDENTS}`) })
  await walkTo(page, dot)
  await press(page, 'Shift+ArrowLeft')
  await press(page, 'ArrowUp')
  await expect(canvas.announcement).toHaveText(fillIn(tests.map.moved, { importance: 80, confidence: 0 }))
  await expect(dot).toBeFocused()
  await expect(findDot(page, 1)).toHaveAccessibleName(new RegExp(STUDENTS))

  // By pointer: the course goes to what matters less and is known well.
  await drag(page, findDot(page, 2), { x: 0.75, y: 0.75 })
  const moved = fillIn(tests.map.moved, { importance: 25, confidence: 75 })
  await expect(canvas.announcement).toHaveText(moved)
  await canvas.undoButton.click()
  await expect(findDot(page, 2)).toHaveAccessibleName(/75.*25/)
  await canvas.redoButton.click()
  await expect(findDot(page, 2)).toHaveAccessibleName(/25.*75/)
  expect(await findBarriers(page)).toEqual([])

  await walkTo(page, dot, 'Shift+Tab')
  await press(page, 'Enter')
  await expect(page.getByRole('heading', { level: 2, name: STUDENTS })).toBeFocused()
  await addExperiment(canvas)
  await addEvidence(canvas)
  const accept = fillIn(tests.propose.accept, { state: tests.states.refuted })
  await page.getByRole('main').getByRole('button', { name: accept }).click()
  const hanging = page.getByRole('region', { name: tests.refuted.list })
  await expect(hanging.getByRole('link', { name: COURSE })).toBeVisible()
  expect(await findBarriers(page)).toEqual([])

  await canvas.waitUntilSaved()
  await page.reload()
  await expect(page.getByRole('radio', { name: tests.states.refuted, exact: true })).toBeChecked()
  await expect(page.getByText(tests.experiments.overdue)).toBeVisible()
  await page.getByRole('link', { name: words.app.board, exact: true }).click()
  const refuted = fillIn(tests.refuted.hangsOn, { notes: STUDENTS })
  await expect(canvas.noteItem('valuePropositions', COURSE).getByRole('img', { name: refuted })).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('R96: the list comes first, and a finger takes a hypothesis over the map', async ({ page }) => {
    const canvas = await openTests(page, { isLinked: false })
    const { tests } = canvas.words
    await page.getByRole('checkbox', { name: STUDENTS }).check()
    await page.getByRole('button', { name: tests.pick.submit }).tap()
    const list = page.getByRole('region', { name: tests.list.title })
    const map = page.getByRole('region', { name: tests.map.title })
    await expect(list.getByRole('link', { name: STUDENTS })).toBeVisible()
    const topOf = async (part: Locator) => (await part.boundingBox())?.y ?? 0
    expect(await topOf(list)).toBeLessThan(await topOf(map))

    await map.scrollIntoViewIfNeeded()
    const from = await centreOf(findDot(page, 1))
    const to = await spotOf(findDot(page, 1), { x: 0.75, y: 0.5 })
    const touch = await startTouch(page, from)
    for (let step = 1; step <= 8; step += 1)
      await touch.move({ x: from.x + ((to.x - from.x) * step) / 8, y: from.y + ((to.y - from.y) * step) / 8 })
    await touch.end()
    const moved = fillIn(tests.map.moved, { importance: 50, confidence: 75 })
    await expect(canvas.announcement).toHaveText(moved)
    await expect(map).toBeVisible()

    expect(await findOverflow(page)).toEqual([])
    expect(await findSmallTargets(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await findLowContrast(page)).toEqual([])
  })
})

/** A canvas in Georgian with two notes, and its tests. */
async function openTests(page: Page, { isLinked }: { readonly isLinked: boolean }): Promise<CanvasPage> {
  await page.goto('./')
  const library = await inLibrary(page, 'en').changeLanguage('ka')
  const canvas = await library.createCanvas()
  const { words } = canvas
  await canvas.typeNotes('customerSegments', [STUDENTS])
  await canvas.typeNotes('valuePropositions', [COURSE])
  if (isLinked)
    await canvas.chooseFromNoteMenu('valuePropositions', COURSE, words.board.customerSegments, STUDENTS)
  await canvas.waitUntilSaved()
  await page.goto(`${page.url()}/workshop/tests`)
  await expect(page.getByRole('button', { name: words.tests.pick.submit })).toBeVisible()
  return onCanvas(page, 'ka')
}

async function addExperiment({ page, words: { tests } }: CanvasPage): Promise<void> {
  await walkTo(page, page.getByRole('button', { name: tests.experiments.add }))
  await press(page, 'Enter')
  await expect(page.getByRole('textbox', { name: tests.experiments.texts.belief })).toBeFocused()
  await page.keyboard.type('სტუდენტები გადაიხდიან')
  await page.getByLabel(tests.experiments.dueOn).fill('2020-01-31')
  await expect(page.getByText(tests.experiments.overdue)).toBeVisible()
  await page
    .getByRole('combobox', { name: tests.experiments.state })
    .selectOption(tests.experiments.states.running)
}

async function addEvidence({ page, words: { tests } }: CanvasPage): Promise<void> {
  await page.getByRole('button', { name: tests.evidence.add }).click()
  await page.keyboard.type('ათიდან რვა არ გადაიხდიდა')
  await page.getByRole('radio', { name: tests.evidence.directions.refutes }).check()
  await page.getByRole('radio', { name: tests.evidence.strengths.strong }).check()
  await page.getByRole('button', { name: tests.evidence.save }).click()
  await expect(page.getByText('ათიდან რვა არ გადაიხდიდა')).toBeVisible()
}

const findDot = (page: Page, rank: number) => page.getByRole('button', { name: new RegExp(`^${rank}\\. `) })

async function centreOf(dot: Locator) {
  const box = await dot.boundingBox()
  if (!box) throw new Error(`${dot} is not on the screen`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** A spot of the map around a dot, by parts of what its middle can reach. */
async function spotOf(dot: Locator, part: { readonly x: number; readonly y: number }) {
  const box = await dot.locator('..').boundingBox()
  if (!box) throw new Error('the map is not on the screen')
  // The dots stay within the map with all of their 28 pixels, and the map has a line around it.
  const inset = 15
  return {
    x: box.x + inset + (box.width - 2 * inset) * part.x,
    y: box.y + inset + (box.height - 2 * inset) * part.y,
  }
}

async function drag(page: Page, dot: Locator, part: { readonly x: number; readonly y: number }) {
  await dot.scrollIntoViewIfNeeded()
  const [from, to] = [await centreOf(dot), await spotOf(dot, part)]
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 8 })
  await page.mouse.up()
}
