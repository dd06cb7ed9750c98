import { readFile } from 'node:fs/promises'
import type { Download, Locator, Page } from '@playwright/test'
import type { PlaceId } from '../../../src/domain/canvas'
import type { BusinessModelBlock } from '../../../src/domain/kinds/block-ids'
import type { Language } from '../../../src/domain/language'
import { languageNames } from '../../../src/i18n/formats/language-names'
import { expect } from './app'
import { readWords } from './words'

export type CanvasPage = ReturnType<typeof onCanvas>

/** What a person can see and do on an open canvas, by the names of the given language of the interface. */
export function onCanvas(page: Page, language: Language) {
  const words = readWords(language)
  const place = (id: PlaceId) => page.getByRole('region', { name: words.blocks[id] ?? id, exact: true })
  const note = (id: PlaceId, text: string) => place(id).getByRole('button', { name: text, exact: true })
  const noteItem = (id: PlaceId, text: string) =>
    place(id)
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: text, exact: true }) })
  const chooseFromNoteMenu = async (id: PlaceId, text: string, ...path: readonly string[]) => {
    const item = noteItem(id, text)
    await item.hover()
    await item.getByRole('button', { name: words.board.noteActions }).click()
    await chooseItems(page, path)
  }
  return {
    page,
    words,
    title: page.getByRole('textbox', { name: words.app.canvasTitle, exact: true }),
    pitch: page.getByRole('textbox', { name: words.board.pitch.label, exact: true }),
    editor: page.getByRole('textbox', { name: words.board.noteText, exact: true }),
    guide: page.getByRole('complementary', { name: words.guide.panel.name }),
    announcement: page.getByTestId('announcements'),
    undoButton: page.getByRole('button', { name: words.app.undo, exact: true }).first(),
    redoButton: page.getByRole('button', { name: words.app.redo, exact: true }),
    messages: page.getByRole('region', { name: words.app.messages }),
    place,
    note,
    noteItem,
    chooseFromNoteMenu,
    addButton: (id: PlaceId) => place(id).getByRole('button', { name: words.board.addNote, exact: true }),
    listTexts: (id: PlaceId) => listTexts(place(id)),
    /** Types notes one after the other, Enter between them, as fast as the keyboard gives them. */
    typeNotes: async (id: PlaceId, texts: readonly string[]) => {
      await place(id).getByRole('button', { name: words.board.addNote, exact: true }).click()
      await page.keyboard.type(`${texts.join('\n')}\n`)
      await page.keyboard.press('Escape')
    },
    changeLanguage: async (to: Language) => {
      await page.getByRole('button', { name: words.app.language, exact: true }).click()
      await page.getByRole('menuitemcheckbox', { name: languageNames[to] }).click()
      return onCanvas(page, to)
    },
    /** Waits for the status line, which tells the truth. */
    waitUntilSaved: () => expect(page.getByRole('status').filter({ hasText: words.app.saved })).toBeVisible(),
    goToLibrary: () => page.getByRole('link', { name: words.app.myCanvases }).click(),
    /** Chooses the format in the menu and gives the file's name and content. */
    exportAs: async (format: keyof typeof words.transfer.formats) => {
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: words.transfer.export, exact: true }).click()
      await chooseItems(page, [words.transfer.formats[format]])
      return readDownload(await download)
    },
  }
}

/** The texts of all notes of all blocks. */
export async function readBoard(
  canvas: CanvasPage,
  blocks: readonly BusinessModelBlock[],
): Promise<Partial<Record<BusinessModelBlock, readonly string[]>>> {
  const entries: [BusinessModelBlock, readonly string[]][] = []
  for (const block of blocks) entries.push([block, await canvas.listTexts(block)])
  return Object.fromEntries(entries)
}

/** Presses the items of the open menu and of those that open beside it. */
export async function chooseItems(page: Page, path: readonly string[]): Promise<void> {
  const roles = '[role="menuitem"], [role="menuitemcheckbox"]'
  for (const name of path) {
    const item = page.locator(roles).filter({ hasText: name }).last()
    await item.click()
  }
}

/** Drags by mouse as a hand does, in steps: onto the middle of the target, or a part of its height down. */
export async function dragByMouse(page: Page, from: Locator, to: Locator, down = 0.5): Promise<void> {
  const [start, end] = [await findBox(from), await findBox(to)]
  await page.mouse.move(start.x + start.width / 3, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(start.x + start.width / 3 + 12, start.y + start.height / 2 + 4, { steps: 4 })
  await page.mouse.move(end.x + end.width / 2, end.y + end.height * down, { steps: 12 })
  await page.mouse.up()
}

async function findBox(locator: Locator) {
  await locator.scrollIntoViewIfNeeded()
  const box = await locator.boundingBox()
  if (!box) throw new Error(`${locator} is not on the screen`)
  return box
}

// The note's own button is the one part of an item that holds its text and nothing else.
function listTexts(region: Locator): Promise<string[]> {
  return region.locator('[data-focus="note"]').allTextContents()
}

export interface SavedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What the browser saved. */
export async function readDownload(download: Download): Promise<SavedFile> {
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) }
}
