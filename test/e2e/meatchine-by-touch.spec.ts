import type { Locator } from '@playwright/test'
import { type BusinessModelBlock, businessModelBlocks } from '../../src/domain/kinds/block-ids'
import { expect, test } from './support/app'
import { type CanvasPage, onCanvas, readBoard, readDownload } from './support/canvas-page'
import { inLibrary } from './support/library-page'
import { readMeatchine } from './support/meatchine'
import { expectPdfTexts, readCanvasFile } from './support/saved-files'
import { dragByTouch, typeOnScreen, withKeyboard } from './support/touch'

test.use({ locale: 'tr-TR', hasTouch: true, isMobile: true })

const example = readMeatchine('tr')
const help = ['Tezgâh', 'Telefon']

for (const [device, viewport] of [
  ['a phone', { width: 390, height: 844 }],
  ['a tablet', { width: 820, height: 1180 }],
] as const) {
  test.describe(`the Meatchine hand-in by touch on ${device}, in Turkish`, () => {
    test.use({ viewport })

    test('R01, R15, R20, R42, R61, R92, R94: from the empty library to the files, the caret always in sight', async ({
      page,
    }) => {
      test.setTimeout(180_000)
      await page.goto('./')
      const library = inLibrary(page, 'tr')
      const canvas = onCanvas(page, 'tr')
      const { words } = canvas

      await test.step('a new canvas, its title and its sentence', async () => {
        await page.getByRole('button', { name: words.library.newCanvas, exact: true }).tap()
        await typeOnScreen(page, canvas.title, example.title)
        await typeOnScreen(page, canvas.pitch, example.pitch)
      })

      await test.step('31 notes in nine blocks', async () => {
        for (const block of businessModelBlocks) await typeNotes(canvas, block)
        expect(await readBoard(canvas, businessModelBlocks)).toEqual(example.typed)
      })

      await test.step('R92: one goes home by a long press, one by the menu; undone and done again', async () => {
        await dragHome(canvas)
        await moveByMenu(canvas)
        await canvas.undoButton.tap()
        await expect.poll(() => canvas.listTexts('keyActivities')).toEqual(example.typed.keyActivities)
        await canvas.redoButton.tap()
        await expect.poll(() => readBoard(canvas, businessModelBlocks)).toEqual(example.board)
      })

      await test.step('R42: guide, answer, kind and motivation', () => workInGuide(canvas))
      await test.step('R15: a description with bold words and a list', () => describeNote(canvas))

      await test.step('R93: all of it after a reload', async () => {
        await canvas.waitUntilSaved()
        await page.reload()
        await expect.poll(() => readBoard(canvas, businessModelBlocks)).toEqual(example.finished)
      })

      await test.step('R94: the files', async () => {
        const pdf = await exportAs(canvas, 'pdf')
        const texts = [
          example.title,
          example.pitch,
          example.answer,
          ...Object.values(example.finished).flat(),
        ]
        await expectPdfTexts(pdf, [...texts, ...help])
        const { canvas: written } = readCanvasFile(await exportAs(canvas, 'json'))
        expect(written.title).toBe(example.title)
      })

      await test.step('R91: back to the library, where a search finds it', async () => {
        await page.getByRole('link', { name: words.app.myCanvases }).tap()
        await expect(library.titles).toHaveText([example.title])
        await typeOnScreen(page, library.search, 'meat')
        await page.getByRole('link', { name: example.title, exact: true }).tap()
        await expect.poll(() => readBoard(canvas, businessModelBlocks)).toEqual(example.finished)
      })
    })
  })
}

async function typeNotes({ page, addButton, editor }: CanvasPage, block: BusinessModelBlock): Promise<void> {
  await addButton(block).tap()
  await expect(editor).toBeFocused()
  // Enter in a note without words ends the writing: such a keyboard has no Escape.
  await withKeyboard(page, example.typed[block].join('\n'))
  await page.keyboard.type('\n\n')
  await expect(editor).toBeHidden()
}

async function dragHome(canvas: CanvasPage): Promise<void> {
  const { note, listTexts } = canvas
  const text = example.strayed.relationship
  await note('channels', text).evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const last = example.typed.customerRelationships.at(-1) ?? ''
  await dragByTouch(canvas, ['channels', text], ['customerRelationships', last], 0.9)
  await expect.poll(() => listTexts('customerRelationships')).toEqual(example.board.customerRelationships)
}

async function moveByMenu(canvas: CanvasPage): Promise<void> {
  const { page, words } = canvas
  const text = example.strayed.activity
  await openNoteMenu(canvas, 'keyResources', text)
  await page.getByRole('menuitem', { name: words.board.moveTo }).tap()
  await page.getByRole('menuitemcheckbox', { name: words.blocks.keyActivities }).tap()
  await expect(canvas.note('keyActivities', text)).toBeVisible()
}

async function openNoteMenu(
  { noteItem, words }: CanvasPage,
  block: BusinessModelBlock,
  text: string,
): Promise<void> {
  await noteItem(block, text).getByRole('button', { name: words.board.noteActions }).tap()
}

async function workInGuide({ page, guide, place, words, listTexts }: CanvasPage): Promise<void> {
  await place('customerRelationships').getByRole('heading', { level: 2 }).tap()
  await page.getByRole('button', { name: words.board.guide, exact: true }).tap()
  const question = words.guide.questions.customerRelationships.q2.established
  const field = guide.getByRole('textbox', { name: question, exact: true })
  await typeOnScreen(page, field, example.answer)
  const choose = (tab: 'kinds' | 'motivations') =>
    guide.getByRole('tab', { name: words.guide.panel[tab], exact: true }).tap()
  await choose('kinds')
  await guide.getByRole('button', { name: example.pickedKind }).tap()
  await expect.poll(() => listTexts('customerRelationships')).toEqual(example.finished.customerRelationships)
  await choose('motivations')
  await guide.getByRole('button', { name: example.motivation }).tap()
  await expectPressed(guide.getByRole('button', { name: example.motivation }))
  await guide.getByRole('button', { name: words.guide.panel.close }).tap()
  await expect(guide).toBeHidden()
}

async function expectPressed(button: Locator): Promise<void> {
  await expect(button).toHaveAttribute('aria-pressed', 'true')
}

async function describeNote(canvas: CanvasPage): Promise<void> {
  const { page, words } = canvas
  await openNoteMenu(canvas, 'customerRelationships', example.described)
  await page.getByRole('menuitem', { name: words.board.openNote }).tap()
  const dialog = page.getByRole('dialog', { name: words.note.title })
  await typeOnScreen(page, dialog.getByRole('textbox', { name: words.note.description }), help.join('\n'))
  await page.keyboard.press('ControlOrMeta+a')
  await dialog.getByRole('button', { name: words.note.formatting.bullet }).tap()
  const preview = page.getByRole('region', { name: words.note.preview })
  await expect(preview.getByRole('listitem')).toHaveText(help)
  await dialog.getByRole('button', { name: words.app.close }).tap()
  await expect(dialog).toBeHidden()
}

async function exportAs({ page, words }: CanvasPage, format: 'pdf' | 'json') {
  await page.getByRole('button', { name: words.transfer.export, exact: true }).tap()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: words.transfer.formats[format] }).tap()
  return readDownload(await download)
}
