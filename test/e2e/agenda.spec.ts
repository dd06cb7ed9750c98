import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { inLibrary } from './support/library-page'
import { fillIn, readWords } from './support/words'

const words = readWords('ka')
const { agenda } = words
const MINUTE = 60_000

test.describe('an agenda of 60 minutes in Georgian', () => {
  test.use({ locale: 'ka' })

  test('R96: is laid, started, survives a reload and a night, and is the same in a second tab', async ({
    page,
  }) => {
    await page.clock.install({ time: new Date('2026-11-23T10:00:00') })
    await page.goto('./')
    const canvas = await inLibrary(page, 'ka').createCanvas()
    await page
      .getByRole('navigation', { name: words.app.views })
      .getByRole('link', { name: words.app.workshop })
      .click()
    await page.getByRole('button', { name: agenda.ready[60].name }).click()
    await expect(page.getByRole('listitem').filter({ hasText: agenda.texts.vote.title })).toBeVisible()
    await expect(page.getByText(fillIn(agenda.altogether, { minutes: '60 წუთი' }))).toBeVisible()
    await press(page, agenda.start)
    const card = page.getByRole('region', { name: agenda.timer })
    await expect(card.getByRole('heading', { name: agenda.texts.goal.title })).toBeVisible()
    await expect(card).toContainText(agenda.texts.goal.prompt)

    // What the step shows, with the timer above it.
    await card.getByRole('link', { name: fillIn(agenda.show, { view: words.app.board }) }).click()
    await expect(canvas.place('customerSegments')).toBeVisible()
    await expect(sign(page)).toContainText(agenda.texts.goal.title)
    await canvas.waitUntilSaved()
    await page.reload()
    await expect.poll(() => readLeft(page)).toBeGreaterThan(4 * MINUTE)

    // The lid is closed, and opened again within the step, then after the night.
    await page.clock.fastForward('02:00')
    await expect.poll(() => readLeft(page)).toBeLessThan(3 * MINUTE)
    await page.clock.fastForward('09:00:00')
    await expect(sign(page)).toContainText(agenda.over)
    await expect(sign(page)).toContainText(agenda.longOver)
    await expect(page.getByTestId('announcements')).toContainText(
      fillIn(agenda.said.over, { step: agenda.texts.goal.title }),
    )
    await press(page, agenda.next)
    await expect(sign(page)).toContainText(agenda.texts.segments.title)
    await canvas.waitUntilSaved()

    const second = await page.context().newPage()
    await second.goto(page.url())
    await expect(sign(second)).toContainText(agenda.texts.segments.title)
    await press(second, agenda.pause)
    await expect(sign(page).getByRole('button', { name: agenda.resume })).toBeVisible()
    const paused = await readLeft(page)
    expect(await readLeft(second)).toBe(paused)
    await page.clock.fastForward('10:00')
    expect(await readLeft(page)).toBe(paused)
    await press(page, agenda.resume)
    await expect(sign(second).getByRole('button', { name: agenda.pause })).toBeVisible()
  })

  test('R96: keeps the time that was shown when the clock of the device is put back', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-11-23T10:00:00') })
    await page.goto('./')
    await inLibrary(page, 'ka').createCanvas()
    await page.getByRole('link', { name: words.app.workshop }).click()
    await page.getByRole('button', { name: agenda.ready[60].name }).click()
    await press(page, agenda.start)
    const before = await readLeft(page)
    await page.clock.setSystemTime(new Date('2026-11-23T08:00:00'))
    await expect(page.getByRole('button', { name: agenda.jump.follow })).toBeVisible()
    const kept = await readLeft(page)
    expect(kept).toBeLessThanOrEqual(before)
    expect(kept).toBeGreaterThan(before - MINUTE)
    await press(page, agenda.jump.follow)
    await expect.poll(() => readLeft(page)).toBeGreaterThan(120 * MINUTE)
    await expect(page.getByRole('button', { name: agenda.jump.follow })).toBeHidden()
  })

  test('R96: keeps the timer in sight on a phone, with its buttons large enough for a finger', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('./')
    const canvas = await inLibrary(page, 'ka').createCanvas()
    const workshop = page.getByRole('link', { name: words.app.workshop })
    await workshop.click()
    await page.getByRole('button', { name: agenda.ready[30].name }).click()
    await expect(workshop).toBeInViewport({ ratio: 0.99 })
    await press(page, agenda.start)
    await page.getByRole('link', { name: words.app.board }).first().click()
    await canvas.place('costStructure').scrollIntoViewIfNeeded()
    await expect(page.getByRole('timer')).toBeInViewport()
    for (const name of [agenda.pause, agenda.next]) {
      const box = await sign(page).getByRole('button', { name }).boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })
})

const sign = (page: Page) => page.getByRole('region', { name: agenda.timer })

async function press(page: Page, name: string) {
  await page.getByRole('button', { name, exact: true }).click()
}

/** The time that is left by the sign, in milliseconds. */
async function readLeft(page: Page): Promise<number> {
  const parts = (await page.getByRole('timer', { name: agenda.timeLeft }).innerText()).split(':').map(Number)
  return parts.reduce((sum, part) => sum * 60 + part, 0) * 1000
}
