import { expect, test } from './support/app'
import { inLibrary } from './support/library-page'
import { dragByTouch, middleOf, startTouch } from './support/touch'

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
