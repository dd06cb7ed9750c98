import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/app'
import type { CanvasPage } from './support/canvas-page'
import { inLibrary } from './support/library-page'
import { middleOf, startTouch } from './support/touch'
import { fillIn, readWords } from './support/words'

const words = readWords('en')
const { drag } = words.links

async function startWithTwo(page: Page): Promise<CanvasPage> {
  await page.goto('./')
  const canvas = await inLibrary(page, 'en').createCanvas()
  await canvas.typeNotes('customerSegments', ['Students'])
  await canvas.typeNotes('channels', ['Shop'])
  return canvas
}

/** The number of links that a note's line of marks tells. */
function countOf(canvas: CanvasPage, place: 'customerSegments' | 'channels', text: string): Locator {
  const name = fillIn(words.links.count_one, { count: 1 })
  return canvas.noteItem(place, text).getByRole('img', { name })
}

test.describe('a link', () => {
  test('R10: is made by keyboard with its meaning, goes with a deleted note and comes back by undo', async ({
    page,
  }) => {
    const canvas = await startWithTwo(page)
    await canvas.note('channels', 'Shop').focus()
    await page.keyboard.press('l')
    const dialog = page.getByRole('dialog', { name: words.links.title })
    await expect(dialog.getByRole('textbox', { name: words.links.search })).toBeFocused()
    await page.keyboard.type('studen')
    await dialog.getByRole('checkbox', { name: 'Students' }).press('Space')
    await dialog.getByRole('textbox', { name: words.links.label }).fill('come here')
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(countOf(canvas, 'channels', 'Shop')).toBeVisible()
    await expect(countOf(canvas, 'customerSegments', 'Students')).toBeVisible()

    await canvas.note('customerSegments', 'Students').focus()
    await page.keyboard.press('Delete')
    await expect(countOf(canvas, 'channels', 'Shop')).toBeHidden()
    await page.keyboard.press('Control+z')
    await expect(countOf(canvas, 'channels', 'Shop')).toBeVisible()
    await canvas.waitUntilSaved()
    await page.reload()
    await expect(countOf(canvas, 'customerSegments', 'Students')).toBeVisible()
    await canvas.chooseFromNoteMenu('channels', 'Shop', words.board.openNote)
    await expect(page.getByRole('dialog').getByRole('textbox', { name: /Students/ })).toHaveValue('come here')
  })

  test('R10: is drawn with the mouse from the handle of one note to another, and told', async ({ page }) => {
    const canvas = await startWithTwo(page)
    await pull(page, canvas)
    const over = await middleOf(canvas.note('customerSegments', 'Students'))
    await page.mouse.move(over.x, over.y, { steps: 8 })
    await expect(canvas.announcement).toContainText(fillIn(drag.over, { note: 'Students' }))
    await page.mouse.up()
    await expect(countOf(canvas, 'customerSegments', 'Students')).toBeVisible()
    await canvas.messages.getByRole('button', { name: words.app.undo }).click()
    await expect(countOf(canvas, 'customerSegments', 'Students')).toBeHidden()
  })

  test('R10: is not drawn when Escape is pressed on the way, or when it is let go beside every note', async ({
    page,
  }) => {
    const canvas = await startWithTwo(page)
    await pull(page, canvas)
    const over = await middleOf(canvas.note('customerSegments', 'Students'))
    await page.mouse.move(over.x, over.y, { steps: 8 })
    await page.keyboard.press('Escape')
    await expect(canvas.announcement).toContainText(drag.cancelled)
    await page.mouse.up()
    await pull(page, canvas)
    const aside = await middleOf(canvas.place('keyPartners'))
    await page.mouse.move(aside.x, aside.y, { steps: 8 })
    await page.mouse.up()
    await expect(canvas.announcement).toContainText(drag.cancelled)
    await expect(countOf(canvas, 'customerSegments', 'Students')).toBeHidden()
  })
})

test.describe('on a tablet', () => {
  test.use({ viewport: { width: 1024, height: 768 }, hasTouch: true })

  test('R10: a link is drawn with a finger from the note that was tapped', async ({ page }) => {
    const canvas = await startWithTwo(page)
    await canvas.note('channels', 'Shop').tap()
    const touch = await startTouch(page, await middleOf(page.locator('[data-link-grip]')))
    const to = await middleOf(canvas.note('customerSegments', 'Students'))
    const from = await middleOf(canvas.note('channels', 'Shop'))
    for (let step = 1; step <= 8; step += 1) {
      const share = step / 8
      await touch.move({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share })
    }
    await touch.end()
    await expect(countOf(canvas, 'customerSegments', 'Students')).toBeVisible()
  })
})

/** Takes hold of the handle of the shop, which is there while the mouse is over the note. */
async function pull(page: Page, canvas: CanvasPage): Promise<void> {
  await canvas.noteItem('channels', 'Shop').hover()
  const grip = page.locator('[data-link-grip]')
  await expect(grip).toBeVisible()
  const { x, y } = await middleOf(grip)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 10, y + 6, { steps: 4 })
  await expect(canvas.announcement).toContainText(fillIn(drag.started, { note: 'Shop' }))
}
