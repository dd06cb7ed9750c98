import type { Page } from '@playwright/test'
import * as Y from 'yjs'
import { writeCanvas } from '../../src/document/write-canvas'
import { makeEmptyCanvas } from '../../src/domain/new-canvas'
import { summariseCanvas } from '../../src/domain/progress'
import { expect, test } from './support/app'
import { controlRoom, writeRaw } from './support/bad-database'
import { type CanvasPage, onCanvas } from './support/canvas-page'
import {
  clearBrowserData,
  deleteDatabase,
  freezeTab,
  limitRoom,
  makeDenseText,
  openOldTab,
} from './support/faults'
import { inLibrary } from './support/library-page'
import { readWords } from './support/words'

const words = readWords('en')

test.describe('a browser that allows no more room', () => {
  /** In Chromium an empty database and a few canvases are well below. */
  const bytes = 150_000
  const endless = makeDenseText(2 * bytes)

  test('R93: is named, and what did not fit is saved as soon as there is room', async ({
    profile,
    baseURL,
  }) => {
    const page = await profile.open()
    const room = await limitRoom(page, { origin: originOf(baseURL), bytes })
    const canvas = await startCanvas(page, 'Kept')
    await canvas.typeNotes('channels', ['Shop'])
    await canvas.waitUntilSaved()
    await writeNote(canvas, endless)
    await expectNotSaved(page, words.app.notSavedReason.quotaExceeded)
    await room.lift()
    await canvas.waitUntilSaved()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await page.reload()
    await expect.poll(() => canvas.listTexts('channels')).toEqual(['Shop', endless])
  })

  test('R93: keeps what was saved when the tab is closed all the same', async ({ profile, baseURL }) => {
    const page = await profile.open()
    await limitRoom(page, { origin: originOf(baseURL), bytes })
    const canvas = await startCanvas(page, 'Kept')
    await canvas.typeNotes('channels', ['Shop'])
    await canvas.waitUntilSaved()
    await writeNote(canvas, endless)
    await expectNotSaved(page, words.app.notSavedReason.quotaExceeded)
    await profile.close()

    const later = await profile.open()
    await later.goto('./')
    const again = await inLibrary(later, 'en').openCanvas('Kept')
    // The empty note was saved before the long text was put into it.
    await expect.poll(() => again.listTexts('channels')).toEqual(['Shop', words.board.emptyNote])
    await again.typeNotes('channels', ['Market'])
    await again.waitUntilSaved()
  })
})

test.describe('a database that refuses to write', () => {
  test('R93: is named, and everything is saved once it writes again, by itself', async ({ page }) => {
    const disk = await controlRoom(page, 'UnknownError')
    const canvas = await startCanvas(page, 'Kept')
    await disk.fillUp()
    await canvas.typeNotes('channels', ['Shop'])
    await expectNotSaved(page, words.app.notSavedReason.writeFailed)
    await canvas.typeNotes('channels', ['Market'])

    await canvas.goToLibrary()
    const library = inLibrary(page, 'en')
    await page.getByRole('button', { name: words.library.newCanvas, exact: true }).click()
    await expect(canvas.messages).toContainText(words.errors.storage.writeFailed)
    await expect(library.titles).toHaveText(['Kept'])
    await expect(page.getByText('0/9')).toBeVisible()

    await disk.makeRoom()
    await expect(page.getByText('1/9')).toBeVisible()
    await page.reload()
    const again = await library.openCanvas('Kept')
    await expect.poll(() => again.listTexts('channels')).toEqual(['Shop', 'Market'])
  })
})

test.describe('an old tab that does not let go of the database', () => {
  test('R93: is named; when it is closed, the new version goes on with everything', async ({ context }) => {
    const old = await context.newPage()
    await openOldTab(old)
    await writeRaw(old, makeOldCanvas())
    const page = await context.newPage()
    await page.goto('./')
    await expect(page.getByRole('alert')).toContainText(words.errors.blocked.title)
    await expect(inLibrary(page, 'en').heading).toHaveCount(0)
    await old.close()

    const canvas = await inLibrary(page, 'en').openCanvas('Old')
    expect(await canvas.listTexts('channels')).toEqual(['Shop'])
    await canvas.typeNotes('channels', ['Market'])
    await canvas.waitUntilSaved()
    await page.reload()
    await expect.poll(() => canvas.listTexts('channels')).toEqual(['Shop', 'Market'])
  })
})

test.describe('a tab that was frozen', () => {
  test('R93: holds up no other tab, and shows when it wakes what was done meanwhile', async ({
    page,
    context,
  }) => {
    const sleeper = await startCanvas(page, 'Kept')
    await sleeper.typeNotes('channels', ['Shop'])
    await sleeper.waitUntilSaved()
    const other = await context.newPage()
    await other.goto(page.url())
    const awake = onCanvas(other, 'en')
    await expect.poll(() => awake.listTexts('channels')).toEqual(['Shop'])

    const { wake } = await freezeTab(page)
    await awake.typeNotes('channels', ['Market', 'Fair'])
    await awake.title.fill('Changed')
    await awake.waitUntilSaved()
    await other.close()
    await wake()

    await expect.poll(() => sleeper.listTexts('channels')).toEqual(['Shop', 'Market', 'Fair'])
    await expect(sleeper.title).toHaveValue('Changed')
    await sleeper.typeNotes('channels', ['Web'])
    await sleeper.waitUntilSaved()
    await page.reload()
    await expect.poll(() => sleeper.listTexts('channels')).toEqual(['Shop', 'Market', 'Fair', 'Web'])
  })
})

test.describe('data that is deleted under the open app', () => {
  const ways = { 'in the settings of the browser': clearBrowserData, 'by another page': deleteDatabase }
  const later = Array.from({ length: 30 }, (_, index) => `Web ${index + 10}`)

  for (const [way, deleteData] of Object.entries(ways)) {
    test(`R93: ${way}: the open canvas is written anew while it is edited, and a sentence says so`, async ({
      page,
      context,
    }) => {
      await startCanvas(page, 'Closed')
      const canvas = await startCanvas(page, 'Open')
      await canvas.typeNotes('channels', ['Shop'])
      await canvas.waitUntilSaved()
      const shelf = await context.newPage()
      await shelf.goto('./')
      const library = inLibrary(shelf, 'en')
      await expect(library.titles).toHaveText(['Open', 'Closed'])

      await Promise.all([canvas.typeNotes('channels', later), deleteData(page)])
      const notice = page.getByRole('alert').filter({ hasText: words.errors.cleared })
      await expect(notice).toBeVisible()
      await canvas.waitUntilSaved()
      await expect(library.titles).toHaveText(['Open'])
      await expect(shelf.getByRole('alert')).toContainText(words.errors.cleared)
      await page.reload()
      await expect.poll(() => canvas.listTexts('channels')).toEqual(['Shop', ...later])
    })

    test(`R93: ${way}: the open canvas is there again though nobody edits it`, async ({ page }) => {
      const canvas = await startCanvas(page, 'Open')
      await canvas.typeNotes('channels', ['Shop'])
      await canvas.waitUntilSaved()
      await deleteData(page)
      const notice = page.getByRole('alert').filter({ hasText: words.errors.cleared })
      await notice.getByRole('button', { name: words.app.close }).click()
      await expect(notice).toHaveCount(0)
      await canvas.waitUntilSaved()
      await page.reload()
      await expect.poll(() => canvas.listTexts('channels')).toEqual(['Shop'])
      await canvas.goToLibrary()
      await expect(inLibrary(page, 'en').titles).toHaveText(['Open'])
    })
  }
})

test.describe('a clock that is set back', () => {
  test('R93: loses nothing, keeps each act a step of undo and promises no change in the future', async ({
    page,
  }) => {
    await page.clock.install({ time: '2026-05-05T12:00:00' })
    const canvas = await startCanvas(page, 'First')
    await canvas.typeNotes('channels', ['Shop'])
    await canvas.waitUntilSaved()
    await page.clock.setSystemTime('2026-05-04T09:00:00')
    await canvas.typeNotes('channels', ['Market'])
    await canvas.typeNotes('channels', ['Fair'])
    await canvas.waitUntilSaved()
    await canvas.undoButton.click()
    await expect.poll(() => canvas.listTexts('channels')).toEqual(['Shop', 'Market'])
    await canvas.waitUntilSaved()

    await canvas.goToLibrary()
    const library = inLibrary(page, 'en')
    await expect(library.titles).toHaveText(['First'])
    await expect(library.times).toHaveText(['5 May 2026, 12:00'])
    const second = await library.createCanvas()
    await second.title.fill('Second')
    await second.waitUntilSaved()
    await second.goToLibrary()
    await expect(library.titles).toHaveText(['First', 'Second'])
    await expect(library.times).toHaveText(['5 May 2026, 12:00', 'just now'])
    await page.reload()
    const again = await library.openCanvas('First')
    await expect.poll(() => again.listTexts('channels')).toEqual(['Shop', 'Market'])
  })
})

async function startCanvas(page: Page, title: string): Promise<CanvasPage> {
  await page.goto('./')
  const canvas = await inLibrary(page, 'en').createCanvas()
  await canvas.title.fill(title)
  await canvas.waitUntilSaved()
  return canvas
}

/** Puts a long text into a new note at once, as pasting does. */
async function writeNote(canvas: CanvasPage, text: string): Promise<void> {
  await canvas.addButton('channels').click()
  await canvas.waitUntilSaved()
  await canvas.editor.fill(text)
}

async function expectNotSaved(page: Page, reason: string): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: words.app.notSaved })).toBeVisible()
  await expect(page.getByRole('alert')).toContainText(reason)
}

function originOf(address: string | undefined): string {
  return new URL(address ?? '').origin
}

/** The row and the document of a canvas as the first version of the database kept them. */
function makeOldCanvas() {
  const note = {
    id: 'note',
    text: 'Shop',
    description: '',
    place: { block: 'channels', order: 'a0' },
    colour: 'blue',
    kinds: [],
    isAddition: false,
  } as const
  const canvas = {
    ...makeEmptyCanvas('old', 'businessModel', 'en'),
    title: 'Old',
    notesById: new Map([[note.id, note]]),
    noteIdsByPlace: new Map([[note.place.block, [note.id]]]),
  }
  return {
    canvases: [{ ...summariseCanvas(canvas), id: canvas.id, createdAt: 1, updatedAt: 1 }],
    updates: [{ canvasId: canvas.id, bytes: [...Y.encodeStateAsUpdateV2(writeCanvas(canvas))] }],
  }
}
