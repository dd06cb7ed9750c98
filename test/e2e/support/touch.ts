import type { CDPSession, Locator, Page } from '@playwright/test'
import type { BusinessModelBlock } from '../../../src/domain/kinds/block-ids'
import { expect } from './app'
import type { CanvasPage } from './canvas-page'

type Place = readonly [block: BusinessModelBlock, text: string]

interface Point {
  readonly x: number
  readonly y: number
}

/** The finger rests until it is said that the note is lifted, and then goes onto the target, a part of its height down. */
export async function dragByTouch(canvas: CanvasPage, from: Place, to: Place, down: number): Promise<void> {
  const start = await middleOf(canvas.note(...from))
  // In a wide block notes stand side by side: behind one of them is right of its middle.
  const end = await middleOf(canvas.note(...to), down, down > 0.5 ? 0.8 : 0.2)
  const said = (await canvas.announcement.textContent()) ?? ''
  const touch = await startTouch(canvas.page, start)
  await expect(canvas.announcement).not.toHaveText(said)
  for (let step = 1; step <= 10; step += 1) {
    const part = step / 10
    await touch.move({ x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part })
  }
  await touch.end()
}

/** A finger on the glass, by the browser's own protocol: a touch made by script is not trusted. */
export async function startTouch(page: Page, point: Point) {
  const session: CDPSession = await page.context().newCDPSession(page)
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] })
  return {
    move: (to: Point) => session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [to] }),
    end: () => session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }),
  }
}

export async function middleOf(locator: Locator, down = 0.5, along = 1 / 3): Promise<Point> {
  const box = await locator.boundingBox()
  if (!box) throw new Error(`${locator} is not on the screen`)
  return { x: box.x + box.width * along, y: box.y + box.height * down }
}

/**
 * Types into a field on a device whose keyboard comes up over the lower part of the screen and makes the window lower,
 * as `interactive-widget=resizes-content` asks for. What is written is in sight all the time.
 */
export async function typeOnScreen(page: Page, field: Locator, text: string): Promise<void> {
  await field.tap()
  await withKeyboard(page, text)
}

/** The same where something else has given the focus to a field. */
export async function withKeyboard(page: Page, text: string): Promise<void> {
  const size = page.viewportSize()
  if (!size) throw new Error('the window has no size')
  await page.setViewportSize({ ...size, height: Math.round(size.height * 0.57) })
  await expectCaretInSight(page)
  await page.keyboard.type(text)
  await expectCaretInSight(page)
  await page.setViewportSize(size)
}

/** The caret stands behind the last letter: the end of the field is neither out of sight nor under a bar. */
async function expectCaretInSight(page: Page): Promise<void> {
  const describe = () =>
    page.evaluate(() => {
      const field = document.activeElement
      if (!field?.matches('input, textarea')) return 'no field has the focus'
      const { left, bottom, width, height } = field.getBoundingClientRect()
      const above = document.elementFromPoint(left + width / 2, bottom - Math.min(height / 2, 14))
      return above === field
        ? 'seen'
        : `${above?.outerHTML.slice(0, 80) ?? 'nothing'} is where the caret should be`
    })
  await expect.poll(describe).toBe('seen')
}
