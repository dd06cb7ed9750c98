import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { type CanvasPage, onCanvas } from './support/canvas-page'
import { inLibrary } from './support/library-page'
import { middleOf, startTouch } from './support/touch'
import { fillIn, readWords } from './support/words'

const SECRET = 'საიდუმლო'
const PITCH = 'ვყიდით ყავას და თონის პურს.'

test.describe('a story in Georgian', () => {
  test.use({ locale: 'ka-GE', viewport: { width: 1920, height: 1080 } })

  test('R61, R85, R96: is told to its end by the keyboard, without what is confidential, and a second window follows', async ({
    page,
  }) => {
    const canvas = await prepare(page)
    const { words } = canvas
    const said = words.presentation
    await expect(page.getByText(said.hidden_one.replace('{{count}}', '1'))).toBeVisible()
    await page.getByRole('textbox', { name: /არხები/ }).fill('აჩვენეთ ფოტო')
    const opening = page.waitForEvent('popup')
    await page.getByRole('button', { name: said.speaker.open }).click()
    const speaker = await opening
    await page.getByRole('button', { name: said.start }).press('Enter')
    const stage = page.getByRole('region', { name: said.show.label })
    await expect(stage.getByText(PITCH)).toBeVisible()
    await expect(stage.getByText('ტურისტები')).toHaveCount(0)
    for (const block of ['customerSegments', 'channels'] as const) {
      await page.keyboard.press('ArrowRight')
      await expect(stage.getByRole('heading', { level: 1 })).toHaveText(words.blocks[block])
      await expect(page.getByText(SECRET)).toHaveCount(0)
      // The second window has come along.
      const current = speaker.getByRole('region', { name: said.speaker.current })
      await expect(current.getByRole('heading', { level: 3 })).toHaveText(words.blocks[block])
      await expect(speaker.getByText(SECRET)).toHaveCount(0)
    }
    await expect(canvas.announcement).toContainText(said.show.last)
    await expect(speaker.getByRole('textbox', { name: said.speaker.notes })).toHaveValue('აჩვენეთ ფოტო')
    // Each of them goes on when it is loaded anew, and the other follows it.
    await speaker.reload()
    await speaker.getByRole('button', { name: said.show.back, exact: true }).click()
    await expect(stage.getByRole('heading', { level: 1 })).toHaveText(words.blocks.customerSegments)
    await page.reload()
    await expect(stage.getByRole('heading', { level: 1 })).toHaveText(words.blocks.customerSegments)
    await speaker.close()
    await page.keyboard.press('End')
    await expect(stage.getByRole('heading', { level: 1 })).toHaveText(words.blocks.channels)
    await page.keyboard.press('b')
    await expect(page.getByRole('button', { name: said.show.isBlack })).toBeVisible()
    await page.keyboard.press('b')
    await page.getByRole('button', { name: said.show.end }).click()
    await expect(page.getByRole('button', { name: said.start })).toBeFocused()
  })
})

test('R96: two presentations of two canvases do not mix', async ({ page, context }) => {
  const said = readWords('en').presentation
  const first = await presentExample(page)
  const other = await context.newPage()
  const second = await presentExample(other)
  await page.keyboard.press('End')
  await expect(first.getByText(/Step 10 of 10/)).toBeVisible()
  await expect(second.getByText(/Step 1 of 10/)).toBeVisible()
  await other.keyboard.press('Escape')
  await expect(other.getByRole('button', { name: said.start })).toBeVisible()
  await expect(first.getByText(/Step 10 of 10/)).toBeVisible()
})

test('R96, R18: says to listeners that the time of an agenda’s step is up, and shows the audience no timer', async ({
  page,
}) => {
  const { agenda, presentation } = readWords('en')
  await page.clock.install({ time: new Date('2026-11-23T10:00:00') })
  await page.goto('./')
  const canvas = await inLibrary(page, 'en').openExample('en')
  await canvas.waitUntilSaved()
  await page.goto(`${page.url()}/workshop/agenda`)
  await page.getByRole('button', { name: agenda.ready[60].name }).click()
  await page.getByRole('button', { name: agenda.start, exact: true }).click()
  await openPresentation(page)
  await page.getByRole('button', { name: presentation.start }).click()
  await expect(canvas.announcement).toContainText(/Step 1 of 10/)
  await page.clock.fastForward('06:00')
  await expect(canvas.announcement).toHaveText(fillIn(agenda.said.over, { step: agenda.texts.goal.title }))
  await expect(page.getByRole('timer')).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('R96: goes on by a tap, on and back by a swipe, and nothing is wider than the screen', async ({
    page,
  }) => {
    const show = await presentExample(page)
    const stage = page.getByRole('region', { name: readWords('en').presentation.show.label })
    await stage.tap()
    await expect(show.getByText(/Step 2 of 10/)).toBeVisible()
    await swipe(page, -150)
    await expect(show.getByText(/Step 3 of 10/)).toBeVisible()
    await swipe(page, 150)
    await expect(show.getByText(/Step 2 of 10/)).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  })
})

/** Writes a small canvas with a secret, and opens the set-up of its presentation. */
async function prepare(page: Page): Promise<CanvasPage> {
  await page.goto('./')
  const canvas = await inLibrary(page, 'ka').createCanvas()
  await canvas.pitch.fill(PITCH)
  await canvas.typeNotes('customerSegments', ['ტურისტები', 'სტუდენტები'])
  await canvas.typeNotes('channels', ['მაღაზია', SECRET])
  await canvas.chooseFromNoteMenu('channels', SECRET, canvas.words.board.confidential)
  await canvas.waitUntilSaved()
  await openPresentation(page)
  return canvas
}

/** Starts the show of the example. */
async function presentExample(page: Page) {
  await page.goto('./')
  await inLibrary(page, 'en').openExample('en')
  await onCanvas(page, 'en').waitUntilSaved()
  await openPresentation(page)
  await page.getByRole('button', { name: readWords('en').presentation.start }).click()
  return page.getByRole('main')
}

async function openPresentation(page: Page): Promise<void> {
  await page.goto(`${page.url().replace(/(#\/canvas\/[^/]+).*$/, '$1')}/present`)
}

async function swipe(page: Page, by: number): Promise<void> {
  const start = await middleOf(page.getByRole('main'), 0.5, 0.5)
  const touch = await startTouch(page, start)
  for (const part of [0.25, 0.5, 0.75, 1]) await touch.move({ x: start.x + by * part, y: start.y })
  await touch.end()
}
