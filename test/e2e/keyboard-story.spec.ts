import { expect, test } from './support/app'
import { type CanvasPage, onCanvas } from './support/canvas-page'
import { expectFocus, press, walkTo } from './support/keyboard'
import { inLibrary } from './support/library-page'
import { fillIn } from './support/words'

test.describe('a canvas written by keyboard alone', () => {
  test('R18, R92: from the empty library to the file and back, the focus in sight after every act', async ({
    page,
  }) => {
    await page.goto('./')
    const library = inLibrary(page, 'en')
    const canvas = onCanvas(page, 'en')
    const { words, note, listTexts, editor } = canvas
    await expect(library.heading).toBeVisible()

    await test.step('a new canvas', async () => {
      await walkTo(page, page.getByRole('button', { name: words.library.newCanvas }).first())
      await page.keyboard.press('Enter')
      await expect(canvas.pitch).toBeVisible()
      await expectFocus(page)
    })

    await test.step('R61: its title and sentence', async () => {
      await walkTo(page, canvas.title, 'Shift+Tab')
      await page.keyboard.type('Mountain club')
      await walkTo(page, canvas.pitch)
      await page.keyboard.type('We lead people over hills.')
      await press(page, 'Enter')
    })

    await test.step('notes, one below the other', async () => {
      await walkTo(page, canvas.addButton('customerSegments'))
      await press(page, 'Enter')
      await expect(editor).toBeFocused()
      await page.keyboard.type('Walkers\nFamilies\nSchools\n')
      await expect(editor).toBeFocused()
      await press(page, 'Enter')
      await expect(editor).toBeHidden()
      await expectFocus(page)
      expect(await listTexts('customerSegments')).toEqual(['Walkers', 'Families', 'Schools'])
    })

    await test.step('moving one: within the block, then to the next block', () => moveNote(canvas))
    await test.step('deleting one, back by F8 and by Ctrl+Z', () => deleteAndUndo(canvas))
    await test.step('a note menu, and its full view', () => useNoteMenu(canvas))
    await test.step('R01, R42: a block in full, an answer in its guide, and back', () => workInBlock(canvas))

    await test.step('R94: the file, from the menu', async () => {
      await walkTo(page, page.getByRole('button', { name: words.transfer.export, exact: true }), 'Shift+Tab')
      await press(page, 'Enter')
      await walkTo(page, page.getByRole('menuitem', { name: words.transfer.formats.json }), 'ArrowDown')
      const download = page.waitForEvent('download')
      await page.keyboard.press('Enter')
      expect((await download).suggestedFilename()).toBe('Mountain-club.harreman.json')
      await expectFocus(page)
    })

    await test.step('back to the library', async () => {
      await canvas.waitUntilSaved()
      await walkTo(page, page.getByRole('link', { name: words.app.myCanvases }), 'Shift+Tab')
      await page.keyboard.press('Enter')
      await expect(library.titles).toHaveText(['Mountain club'])
      await expectFocus(page)
      await walkTo(page, page.getByRole('link', { name: 'Mountain club' }))
      await page.keyboard.press('Enter')
      await expect(note('customerSegments', 'Walkers')).toBeVisible()
      await expectFocus(page)
    })
  })
})

async function moveNote({ page, note, listTexts, words, announcement }: CanvasPage): Promise<void> {
  await walkTo(page, note('customerSegments', 'Schools'), 'ArrowUp')
  await press(page, 'Space')
  await expect(announcement).toContainText(fillIn(words.board.drag.lifted, { note: 'Schools' }))
  await press(page, 'ArrowUp')
  await press(page, 'Space')
  await expect.poll(() => listTexts('customerSegments')).toEqual(['Walkers', 'Schools', 'Families'])
  await expect(note('customerSegments', 'Schools')).toBeFocused()
  await press(page, 'Space')
  await press(page, 'ArrowLeft')
  await press(page, 'Space')
  await expect.poll(() => listTexts('customerRelationships')).toEqual(['Schools'])
  await expect(note('customerRelationships', 'Schools')).toBeFocused()
  await expectFocus(page)
}

async function deleteAndUndo({ page, listTexts, words, messages }: CanvasPage): Promise<void> {
  await press(page, 'Delete')
  await expect.poll(() => listTexts('customerRelationships')).toEqual([])
  await expectFocus(page)
  await expect(messages.getByText(fillIn(words.board.deleted_one, {}))).toBeVisible()
  await press(page, 'F8')
  await walkTo(page, messages.getByRole('button', { name: words.app.undo }))
  await page.keyboard.press('Enter')
  await expect.poll(() => listTexts('customerRelationships')).toEqual(['Schools'])
  await expectFocus(page)
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(() => listTexts('customerRelationships')).toEqual([])
  await expectFocus(page)
  await page.keyboard.press('Control+z')
  await expect.poll(() => listTexts('customerRelationships')).toEqual(['Schools'])
  await expectFocus(page)
}

async function useNoteMenu({ page, note, noteItem, words }: CanvasPage): Promise<void> {
  await note('customerSegments', 'Walkers').focus()
  const button = noteItem('customerSegments', 'Walkers').getByRole('button', {
    name: words.board.noteActions,
  })
  await walkTo(page, button)
  await press(page, 'Enter')
  await expect(page.getByRole('menuitem', { name: words.board.openNote })).toBeFocused()
  await press(page, 'Escape')
  await expect(button).toBeFocused()
  await press(page, 'Enter')
  await walkTo(page, page.getByRole('menuitem', { name: words.board.openNote }), 'ArrowDown')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: words.note.title })
  await expect(dialog).toBeVisible()
  await walkTo(page, dialog.getByRole('textbox', { name: words.note.description }))
  await page.keyboard.type('Every weekend.')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(button).toBeFocused()
}

async function workInBlock(canvas: CanvasPage): Promise<void> {
  const { page, words } = canvas
  const name = words.blocks.customerSegments
  await walkTo(
    page,
    page.getByRole('link', { name: fillIn(words.board.openBlock, { block: name }) }),
    'Shift+Tab',
  )
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused()
  await expect(page.getByText('Every weekend.')).toBeVisible()
  await answerInGuide(canvas)
  await walkTo(page, page.getByRole('link', { name: words.board.back }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: words.board.labels.businessModel })).toBeAttached()
  await expectFocus(page)
}

async function answerInGuide({ page, guide, words, listTexts }: CanvasPage): Promise<void> {
  const question = guide.getByRole('textbox').first()
  await walkTo(page, question)
  await page.keyboard.type('Hikers with dogs')
  await walkTo(page, guide.getByRole('button', { name: words.guide.panel.makeNotes }))
  await press(page, 'Enter')
  await expect.poll(() => listTexts('customerSegments')).toEqual(['Walkers', 'Families', 'Hikers with dogs'])
  await expectFocus(page)
}
