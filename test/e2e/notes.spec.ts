import type { Page } from '@playwright/test'
import { exampleNotes } from '../../src/domain/example/meatchine'
import { expect, test } from './support/app'
import { type CanvasPage, dragByMouse } from './support/canvas-page'
import { inLibrary } from './support/library-page'
import { fillIn } from './support/words'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

/** A new canvas with notes under Channels, as the English words name it. */
async function startCanvas(page: Page, ...channels: readonly string[]): Promise<CanvasPage> {
  await page.goto('./')
  const canvas = await inLibrary(page, 'en').createCanvas()
  if (channels.length > 0) await canvas.typeNotes('channels', channels)
  return canvas
}

test.describe('pasting text of several lines', () => {
  const lines = ['★ Personal: face to face', '★ Automated: steps of the web shop', '**Three** motivations']
  const pasted = lines.map((line) => `- ${line}`).join('\n\n')

  test('R15: makes one note per line, which one undo takes away again', async ({ page }) => {
    const { words, listTexts, note, undoButton } = await startCanvas(page, 'Shop')
    await copyText(page, pasted)
    await note('channels', 'Shop').focus()
    await page.keyboard.press('Control+v')

    const dialog = page.getByRole('dialog', { name: words.board.paste.title })
    await expect(dialog.getByRole('listitem')).toHaveText(lines)
    await dialog.getByRole('button', { name: fillIn(words.board.paste.split_other, { count: 3 }) }).click()
    await expect.poll(() => listTexts('channels')).toEqual(['Shop', ...lines])

    await undoButton.click()
    await expect.poll(() => listTexts('channels')).toEqual(['Shop'])
  })

  test('R15: into a note that is being written adds the lines below it', async ({ page }) => {
    const { words, listTexts, addButton } = await startCanvas(page)
    await copyText(page, pasted)
    await addButton('channels').click()
    await page.keyboard.type('Shop')
    await page.keyboard.press('Control+v')
    const split = fillIn(words.board.paste.split_other, { count: 3 })
    await page.getByRole('button', { name: split }).click()
    await expect.poll(() => listTexts('channels')).toEqual(['Shop', ...lines])
  })

  test('R15, R18: keeps all of it in one note when asked to', async ({ page }) => {
    const { words, listTexts, addButton } = await startCanvas(page)
    await copyText(page, pasted)
    await addButton('channels').focus()
    await page.keyboard.press('Control+v')
    await page.getByRole('button', { name: words.board.paste.whole }).click()
    await expect.poll(() => listTexts('channels')).toEqual([pasted])
  })
})

test.describe('notes', () => {
  test('are copied and pasted into another block, and cut from the first', async ({ page }) => {
    const { listTexts, note, addButton, chooseFromNoteMenu, noteItem, words } = await startCanvas(
      page,
      'Shop',
      'Web',
    )
    await chooseFromNoteMenu('channels', 'Shop', words.board.colour, words.board.colours.rose)
    await note('channels', 'Shop').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Shift+ArrowUp')
    await page.keyboard.press('Control+c')
    await addButton('keyResources').focus()
    await page.keyboard.press('Control+v')
    await expect.poll(() => listTexts('keyResources')).toEqual(['Shop', 'Web'])
    await expectColour(noteItem('keyResources', 'Shop'), 'rose')

    await note('channels', 'Web').click()
    await page.keyboard.press('Control+x')
    await expect.poll(() => listTexts('channels')).toEqual(['Shop'])
    await addButton('keyPartners').focus()
    await page.keyboard.press('Control+v')
    await expect.poll(() => listTexts('keyPartners')).toEqual(['Web'])
  })

  test('are duplicated and coloured by menu and keyboard', async ({ page }) => {
    const { listTexts, note, noteItem, chooseFromNoteMenu, words } = await startCanvas(page, 'Shop', 'Web')
    await chooseFromNoteMenu('channels', 'Web', words.board.colour, words.board.colours.violet)
    await expectColour(noteItem('channels', 'Web'), 'violet')
    await chooseFromNoteMenu('channels', 'Shop', words.board.duplicate)
    await expect.poll(() => listTexts('channels')).toEqual(['Shop', 'Shop', 'Web'])
    await note('channels', 'Web').focus()
    await page.keyboard.press('Control+d')
    await expect.poll(() => listTexts('channels')).toEqual(['Shop', 'Shop', 'Web', 'Web'])
    await expectColour(noteItem('channels', 'Web').last(), 'violet')
  })

  test('come back by the Undo of the message after they were deleted', async ({ page }) => {
    const { listTexts, note, words } = await startCanvas(page, 'Shop', 'Web', 'Fair')
    await note('channels', 'Shop').click()
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Delete')
    await expect.poll(() => listTexts('channels')).toEqual(['Fair'])
    await expect(note('channels', 'Fair')).toBeFocused()

    const message = page.getByRole('listitem').filter({
      hasText: fillIn(words.board.deleted_other, { count: 2 }),
    })
    await message.getByRole('button', { name: words.app.undo }).click()
    await expect.poll(() => listTexts('channels')).toEqual(['Shop', 'Web', 'Fair'])
  })

  test('keep away from the Undo of a message that was about something else', async ({ page }) => {
    const { listTexts, note, words, typeNotes } = await startCanvas(page, 'Shop', 'Web')
    await note('channels', 'Shop').click()
    await page.keyboard.press('Delete')
    const message = page.getByRole('listitem').filter({ hasText: words.board.deleted_one })
    await expect(message).toBeVisible()
    await typeNotes('channels', ['Fair'])
    await expect(message).toBeHidden()
    await expect.poll(() => listTexts('channels')).toEqual(['Web', 'Fair'])
  })

  test('that were left empty never were', async ({ page }) => {
    const { listTexts, addButton, undoButton, editor } = await startCanvas(page)
    await addButton('channels').click()
    await page.keyboard.press('Escape')
    await expect(editor).toBeHidden()
    await expect.poll(() => listTexts('channels')).toEqual([])
    await expect(undoButton).toBeDisabled()
    await expect(addButton('channels')).toBeFocused()
  })

  test('are walked through by the arrow keys, edited by Enter, with line breaks by Shift+Enter', async ({
    page,
  }) => {
    const { listTexts, note, typeNotes } = await startCanvas(page, 'Shop', 'Web')
    await typeNotes('customerSegments', ['Students'])
    await note('channels', 'Shop').focus()
    await page.keyboard.press('ArrowDown')
    await expect(note('channels', 'Web')).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowRight')
    await expect(note('customerSegments', 'Students')).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('of all ages')
    await page.keyboard.press('Escape')
    await expect.poll(() => listTexts('customerSegments')).toEqual(['Students\nof all ages'])
  })

  test('R92: are moved by mouse to a spot between others, and nowhere by Escape', async ({ page }) => {
    const { listTexts, note, announcement, words } = await startCanvas(page, 'Shop', 'Web', 'Fair')
    await dragByMouse(page, note('channels', 'Fair'), note('channels', 'Web'), 0.1)
    await expect.poll(() => listTexts('channels')).toEqual(['Shop', 'Fair', 'Web'])

    await note('channels', 'Shop').focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Escape')
    await expect(announcement).toHaveText(words.board.drag.cancelled)
    await expect.poll(() => listTexts('channels')).toEqual(['Shop', 'Fair', 'Web'])
  })
})

test.describe('the parking place', () => {
  test('R92: takes a note by “Move to…” and gives it back, and keeps both over a reload', async ({
    page,
  }) => {
    const { listTexts, chooseFromNoteMenu, place, words, waitUntilSaved } = await startCanvas(page, 'Shop')
    await chooseFromNoteMenu('channels', 'Shop', words.board.moveTo, words.blocks.parking)
    await expect.poll(() => listTexts('channels')).toEqual([])
    await waitUntilSaved()
    await page.reload()
    await place('parking').getByRole('button', { name: words.board.parking.open }).click()
    await expect.poll(() => listTexts('parking')).toEqual(['Shop'])

    await chooseFromNoteMenu('parking', 'Shop', words.board.moveTo, words.blocks.keyPartners)
    await expect.poll(() => listTexts('keyPartners')).toEqual(['Shop'])
    await expect.poll(() => listTexts('parking')).toEqual([])
  })
})

test.describe('the Meatchine example', () => {
  test('R20: opens as a copy of one’s own and shows its additions alone when asked', async ({ page }) => {
    await page.goto('./')
    const { title, words } = await inLibrary(page, 'en').openExample('tr')
    await expect(title).toHaveValue('Meatchine')
    const shown = page.getByRole('main').locator('[data-focus="note"]').filter({ visible: true })
    await expect(shown).toHaveCount(31)

    const filter = page.getByRole('button', { name: words.board.additionsOnly })
    await filter.click()
    const additions = exampleNotes.filter((note) => note.origin === 'A')
    await expect(shown).toHaveCount(additions.length)
    await filter.click()
    await expect(shown).toHaveCount(31)
  })
})

function copyText(page: Page, text: string): Promise<void> {
  return page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
}

async function expectColour(item: ReturnType<CanvasPage['noteItem']>, colour: string): Promise<void> {
  const wanted = await item.evaluate((element, name) => {
    const probe = element.ownerDocument.createElement('i')
    probe.style.background = `var(--note-${name})`
    element.append(probe)
    const { backgroundColor } = getComputedStyle(probe)
    probe.remove()
    return backgroundColor
  }, colour)
  await expect(item).toHaveCSS('background-color', wanted)
}
