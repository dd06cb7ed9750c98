import { expect, test } from './support/app'
import { inLibrary } from './support/library-page'

/** Words that come late must not take a field away from under the fingers: what is typed then would be lost. */
test.describe('the first words of an empty canvas', () => {
  test('R18: arrive letter by letter in the block of relationships in full', async ({ page }) => {
    await page.goto('./')
    const canvas = await inLibrary(page, 'en').createCanvas()
    await page.goto(`${page.url()}/block/customerRelationships`)
    await canvas.addButton('customerRelationships').click()
    await page.keyboard.type('Weekly call\n')
    await page.keyboard.type('Helpline\n')
    await page.keyboard.press('Escape')
    await expect.poll(() => canvas.listTexts('customerRelationships')).toEqual(['Weekly call', 'Helpline'])
  })

  test('R18: arrive letter by letter in the outline, and in the answer of a guiding question', async ({
    page,
  }) => {
    await page.goto('./')
    const canvas = await inLibrary(page, 'en').createCanvas()
    const board = page.url()
    await page.goto(`${board}/outline`)
    await canvas.addButton('customerSegments').click()
    await page.keyboard.type('Schools\nWalkers\n')
    await page.keyboard.press('Escape')
    await expect.poll(() => canvas.listTexts('customerSegments')).toEqual(['Schools', 'Walkers'])
    await page.goto(board)
    const answer = canvas.guide.getByRole('textbox').first()
    await answer.click()
    await page.keyboard.type('For schools')
    await expect(answer).toHaveValue('For schools')
    await expect(answer).toBeFocused()
  })
})
