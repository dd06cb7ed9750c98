import { expect, test } from './support/app'
import { inLibrary } from './support/library-page'
import { fillIn } from './support/words'

const WIDTH_OF_A_PHONE = { width: 390, height: 844 }

test.describe('comments on a note', () => {
  test('R90: written by keyboard, deleted after a question, back by undo, and there after a reload', async ({
    page,
  }) => {
    await page.goto('./')
    const canvas = await inLibrary(page, 'en').createCanvas()
    const { words } = canvas
    await canvas.typeNotes('channels', ['Shop'])
    await canvas.chooseFromNoteMenu('channels', 'Shop', words.board.openNote)
    const comments = page.getByRole('region', { name: words.comments.title, exact: true })
    const write = comments.getByRole('button', { name: words.comments.write })
    const send = async (text: string) => {
      await write.press('Enter')
      await expect(comments.getByRole('textbox', { name: words.comments.text, exact: true })).toBeFocused()
      await page.keyboard.type(text)
      await page.keyboard.press('Control+Enter')
      await expect(write).toBeFocused()
    }
    await send('Is the rent in the costs?')
    await send('Which street?')
    await expect(comments.getByRole('article')).toHaveCount(2)

    await comments.getByRole('button', { name: words.comments.answer, exact: true }).first().press('Enter')
    await page.keyboard.type('Not yet.')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeVisible()
    await expect(comments.getByRole('article')).toHaveCount(2)

    const remove = comments.getByRole('button', { name: words.comments.delete, exact: true }).last()
    await remove.press('Enter')
    await expect(comments.getByText(words.comments.confirm.ask)).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(comments.getByText(words.comments.confirm.ask)).toBeHidden()
    await expect(comments.getByRole('article')).toHaveCount(2)

    await remove.press('Enter')
    await comments.getByRole('button', { name: words.comments.confirm.yes }).press('Enter')
    await expect(comments.getByRole('article')).toHaveCount(1)
    await canvas.messages.getByRole('button', { name: words.app.undo }).click()
    await expect(comments.getByRole('article')).toHaveCount(2)

    await comments.getByRole('button', { name: words.comments.resolve }).last().press('Enter')
    await expect(comments.getByText(fillIn(words.comments.resolved, { number: 1 }))).toBeVisible()
    await page.getByRole('button', { name: words.app.close }).click()
    const mark = fillIn(words.comments.open_one, { count: 1 })
    await expect(canvas.place('channels').getByRole('img', { name: mark })).toBeVisible()
    await canvas.waitUntilSaved()
    await page.reload()
    await expect(canvas.place('channels').getByRole('img', { name: mark })).toBeVisible()
  })

  test('R90: with a finger on a phone, every part in sight', async ({ page }) => {
    await page.setViewportSize(WIDTH_OF_A_PHONE)
    await page.goto('./')
    const canvas = await inLibrary(page, 'en').createCanvas()
    const { words } = canvas
    await canvas.typeNotes('channels', ['Shop'])
    await canvas.chooseFromNoteMenu('channels', 'Shop', words.board.openNote)
    const comments = page.getByRole('region', { name: words.comments.title, exact: true })
    await comments.getByRole('button', { name: words.comments.write }).click()
    const field = comments.getByRole('textbox', { name: words.comments.text, exact: true })
    await field.fill(`Who pays?\n${'long'.repeat(60)}`)
    await comments.getByRole('button', { name: words.comments.send }).click()
    await expect(comments.getByRole('article')).toHaveCount(1)
    const width = await comments.evaluate((element) => element.scrollWidth - element.clientWidth)
    expect(width).toBe(0)
  })
})
