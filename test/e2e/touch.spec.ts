import type { CDPSession, Locator, Page } from '@playwright/test'
import type { BlockId } from '../../src/domain/kinds/block-ids'
import { expect, test } from './support/app'
import type { CanvasPage } from './support/canvas-page'
import { inLibrary } from './support/library-page'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test.describe('on a phone', () => {
  test('R92: a note is dragged by a long press, within its block and into the next', async ({ page }) => {
    await page.goto('./')
    const canvas = await inLibrary(page, 'en').createCanvas()
    await canvas.typeNotes('valuePropositions', ['Handmade'])
    await canvas.typeNotes('customerSegments', ['Students', 'Teachers'])

    await canvas.place('customerSegments').scrollIntoViewIfNeeded()
    await dragByTouch(canvas, ['customerSegments', 'Teachers'], ['customerSegments', 'Students'], 0.1)
    await expect.poll(() => canvas.listTexts('customerSegments')).toEqual(['Teachers', 'Students'])

    await dragByTouch(canvas, ['customerSegments', 'Teachers'], ['valuePropositions', 'Handmade'], 0.9)
    await expect.poll(() => canvas.listTexts('valuePropositions')).toEqual(['Handmade', 'Teachers'])
  })

  test('a stroke without a long press scrolls and moves nothing', async ({ page }) => {
    await page.goto('./')
    const canvas = await inLibrary(page, 'en').createCanvas()
    await canvas.typeNotes('customerSegments', ['Students', 'Teachers'])
    const from = await middleOf(canvas.note('customerSegments', 'Teachers'))
    const touch = await startTouch(page, from)
    for (let step = 1; step <= 8; step += 1) await touch.move({ x: from.x, y: from.y - step * 20 })
    await touch.end()
    await expect
      .poll(async () => (await middleOf(canvas.note('customerSegments', 'Teachers'))).y)
      .toBeLessThan(from.y - 50)
    expect(await canvas.listTexts('customerSegments')).toEqual(['Students', 'Teachers'])
    await expect(canvas.announcement).toBeEmpty()
  })

  test('the switcher at the bottom leads through the blocks in the order of filling', async ({ page }) => {
    await page.goto('./')
    const { words, place } = await inLibrary(page, 'en').createCanvas()
    const switcher = page.getByRole('navigation', { name: words.board.switcher.label })
    await switcher.getByRole('button', { name: words.board.switcher.next }).tap()
    await expect(place('valuePropositions')).toBeInViewport()
    await switcher.getByRole('button', { name: words.blocks.valuePropositions }).tap()
    await page.getByRole('menuitemcheckbox', { name: words.blocks.costStructure }).tap()
    await expect(place('costStructure')).toBeInViewport()
    await expect(switcher.getByRole('button', { name: words.blocks.costStructure })).toBeVisible()
    await expect(switcher.getByRole('button', { name: words.board.switcher.next })).toBeDisabled()
  })
})

type Place = readonly [block: BlockId, text: string]

interface Point {
  readonly x: number
  readonly y: number
}

/** The finger rests until it is said that the note is lifted, and then goes onto the target, a part of its height down. */
async function dragByTouch(canvas: CanvasPage, from: Place, to: Place, down: number): Promise<void> {
  const start = await middleOf(canvas.note(...from))
  const end = await middleOf(canvas.note(...to), down)
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
async function startTouch(page: Page, point: Point) {
  const session: CDPSession = await page.context().newCDPSession(page)
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] })
  return {
    move: (to: Point) => session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [to] }),
    end: () => session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }),
  }
}

async function middleOf(locator: Locator, down = 0.5): Promise<Point> {
  const box = await locator.boundingBox()
  if (!box) throw new Error(`${locator} is not on the screen`)
  return { x: box.x + box.width / 3, y: box.y + box.height * down }
}
