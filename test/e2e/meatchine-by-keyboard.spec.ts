import type { Locator } from '@playwright/test'
import { type BusinessModelBlock, businessModelBlocks } from '../../src/domain/kinds/block-ids'
import { expect, test } from './support/app'
import { type CanvasPage, onCanvas, readBoard, readDownload } from './support/canvas-page'
import { press, walkTo } from './support/keyboard'
import { inLibrary } from './support/library-page'
import { readMeatchine } from './support/meatchine'
import { expectPdfTexts, readCanvasFile } from './support/saved-files'
import { fillIn } from './support/words'

test.use({ locale: 'eu-ES' })

const example = readMeatchine('eu')
const help = ['Mostradorea', 'Telefonoa']

test.describe('the Meatchine hand-in by keyboard alone, in Basque', () => {
  test('R01, R15, R18, R20, R42, R61, R92, R94: from the empty library to the files and back in', async ({
    page,
  }) => {
    test.setTimeout(180_000)
    await page.goto('./')
    const library = inLibrary(page, 'eu')
    const canvas = onCanvas(page, 'eu')
    const { words } = canvas

    await test.step('a new canvas, its title and its sentence', async () => {
      await walkTo(page, page.getByRole('button', { name: words.library.newCanvas }).first())
      await page.keyboard.press('Enter')
      await expect(canvas.pitch).toBeFocused()
      await page.keyboard.type(example.pitch)
      await walkTo(page, canvas.title, 'Shift+Tab')
      await page.keyboard.type(example.title)
    })

    await test.step('31 notes in nine blocks', async () => {
      for (const block of businessModelBlocks) await typeNotes(canvas, block)
      expect(await readBoard(canvas, businessModelBlocks)).toEqual(example.typed)
    })

    await test.step('R92: one goes home by the arrows, one by the menu; undone and done again', async () => {
      await moveByArrows(canvas)
      await moveByMenu(canvas)
      await press(page, 'Control+z')
      await expect
        .poll(() => canvas.listTexts('customerRelationships'))
        .toEqual(example.typed.customerRelationships)
      await press(page, 'Control+Shift+z')
      await expect.poll(() => readBoard(canvas, businessModelBlocks)).toEqual(example.board)
    })

    await test.step('R42: guide, answer, kind and motivation', () => workInGuide(canvas))
    await test.step('R15: a description with bold words and a list', () => describeNote(canvas))

    await test.step('R93: all of it after a reload', async () => {
      await canvas.waitUntilSaved()
      await page.reload()
      await expect.poll(() => readBoard(canvas, businessModelBlocks)).toEqual(example.finished)
    })

    const file = await test.step('R94: the files', async () => {
      const pdf = await exportAs(canvas, 'pdf')
      const texts = [
        example.title,
        example.pitch,
        example.answer,
        ...Object.values(example.finished).flat(),
        ...help,
      ]
      await expectPdfTexts(pdf, texts)
      return exportAs(canvas, 'json')
    })

    await test.step('back to the library, and the file in again as another canvas', async () => {
      await walkTo(page, page.getByRole('link', { name: words.app.myCanvases }), 'Shift+Tab')
      await page.keyboard.press('Enter')
      await expect(library.titles).toHaveText([example.title])
      await walkTo(page, page.getByRole('button', { name: words.library.import, exact: true }))
      const chooser = page.waitForEvent('filechooser')
      await page.keyboard.press('Enter')
      await (await chooser).setFiles({
        name: file.name,
        mimeType: 'application/json',
        buffer: Buffer.from(file.bytes),
      })
      const keepBoth = page.getByRole('dialog').getByRole('button', { name: words.transfer.exists.keepBoth })
      await walkTo(page, keepBoth)
      await page.keyboard.press('Enter')
      await expect.poll(() => readBoard(canvas, businessModelBlocks)).toEqual(example.finished)
      const copy = readCanvasFile(await exportAs(canvas, 'json'))
      expect(copy.canvas).toEqual({ ...readCanvasFile(file).canvas, id: copy.canvas.id })
    })
  })
})

async function typeNotes({ page, addButton, editor }: CanvasPage, block: BusinessModelBlock): Promise<void> {
  await walkTo(page, addButton(block))
  await press(page, 'Enter')
  await expect(editor).toBeFocused()
  await page.keyboard.type(`${example.typed[block].join('\n')}\n`)
  await press(page, 'Escape')
}

async function moveByArrows({ page, note, announcement, listTexts, words }: CanvasPage): Promise<void> {
  const text = example.strayed.activity
  await walkToNote(page, note('keyResources', text))
  await press(page, 'Space')
  await expect(announcement).toContainText(fillIn(words.board.drag.lifted, { note: text }))
  for (const _ of example.typed.keyResources) await press(page, 'ArrowUp')
  await press(page, 'Space')
  await expect.poll(() => listTexts('keyActivities')).toEqual(example.board.keyActivities)
  await expect(note('keyActivities', text)).toBeFocused()
}

async function moveByMenu(canvas: CanvasPage): Promise<void> {
  const { page, note, noteItem, words } = canvas
  const text = example.strayed.relationship
  await walkToNote(page, note('channels', text))
  await walkTo(page, noteItem('channels', text).getByRole('button', { name: words.board.noteActions }))
  await press(page, 'Enter')
  await walkTo(page, page.getByRole('menuitem', { name: words.board.moveTo }), 'ArrowDown')
  await press(page, 'ArrowRight')
  const target = page.getByRole('menuitemcheckbox', { name: words.blocks.customerRelationships })
  await walkTo(page, target, 'ArrowDown')
  await press(page, 'Enter')
  await expect(note('customerRelationships', text)).toBeFocused()
}

/** Into the block by Tab, which stops at its first note, and on by the arrows. */
async function walkToNote(page: CanvasPage['page'], note: Locator): Promise<void> {
  const first = note.locator('xpath=ancestor::ul').locator('[data-focus="note"]').first()
  await walkTo(page, first)
  await walkTo(page, note, 'ArrowDown')
}

async function workInGuide({ page, guide, words, note, listTexts }: CanvasPage): Promise<void> {
  await expect(note('customerRelationships', example.strayed.relationship)).toBeFocused()
  await press(page, 'F6')
  await expect(guide.getByRole('heading', { name: words.blocks.customerRelationships })).toBeFocused()
  const question = words.guide.questions.customerRelationships.q2.established
  await walkTo(page, guide.getByRole('textbox', { name: question, exact: true }))
  await page.keyboard.type(example.answer)
  const tab = (name: 'questions' | 'kinds' | 'motivations') =>
    guide.getByRole('tab', { name: words.guide.panel[name], exact: true })
  await walkTo(page, tab('questions'), 'Shift+Tab')
  await press(page, 'ArrowRight')
  await expect(tab('kinds')).toBeFocused()
  await walkTo(page, guide.getByRole('button', { name: example.pickedKind }))
  await press(page, 'Enter')
  // A note is selected, so the kind asks what is meant.
  await walkTo(page, page.getByRole('menuitem', { name: words.guide.panel.newNote }), 'ArrowDown')
  await press(page, 'Enter')
  await expect.poll(() => listTexts('customerRelationships')).toEqual(example.finished.customerRelationships)
  await walkTo(page, tab('kinds'), 'Shift+Tab')
  await press(page, 'ArrowRight')
  await walkTo(page, guide.getByRole('button', { name: example.motivation }))
  await press(page, 'Enter')
  await expect(guide.getByRole('button', { name: example.motivation })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
}

async function describeNote({ page, words, note, noteItem }: CanvasPage): Promise<void> {
  await press(page, 'F6')
  await walkToNote(page, note('customerRelationships', example.described))
  const item = noteItem('customerRelationships', example.described)
  const menuButton = item.getByRole('button', { name: words.board.noteActions })
  await walkTo(page, menuButton)
  await press(page, 'Enter')
  await walkTo(page, page.getByRole('menuitem', { name: words.board.openNote }), 'ArrowDown')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: words.note.title })
  await walkTo(page, dialog.getByRole('textbox', { name: words.note.description }))
  await page.keyboard.press('Control+b')
  await page.keyboard.type('Aurrez aurre')
  await page.keyboard.press('End')
  await page.keyboard.type('\n\n- ')
  await page.keyboard.type(help.join('\n'))
  const preview = page.getByRole('region', { name: words.note.preview })
  await expect(preview.getByRole('strong')).toHaveText('Aurrez aurre')
  await expect(preview.getByRole('listitem')).toHaveText(help)
  await page.keyboard.press('Escape')
  await expect(menuButton).toBeFocused()
}

async function exportAs({ page, words }: CanvasPage, format: 'pdf' | 'json') {
  await walkTo(page, page.getByRole('button', { name: words.transfer.export, exact: true }), 'Shift+Tab')
  await press(page, 'Enter')
  await walkTo(page, page.getByRole('menuitem', { name: words.transfer.formats[format] }), 'ArrowDown')
  const download = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  return readDownload(await download)
}
