import type { Page } from '@playwright/test'
import * as Y from 'yjs'
import { writeCanvas } from '../../src/document/write-canvas'
import { groupNotesByPlace } from '../../src/domain/canvas'
import { makeEmptyCanvas } from '../../src/domain/new-canvas'
import { summariseCanvas } from '../../src/domain/progress'
import { expect, test } from './support/app'
import {
  controlRoom,
  holdCompletion,
  openNewerVersion,
  takeDatabaseAway,
  writeRaw,
} from './support/bad-database'
import { type CanvasPage, onCanvas, readDownload, type SavedFile } from './support/canvas-page'
import { inLibrary } from './support/library-page'
import { pickFile } from './support/pick-file'
import { readCanvasFile } from './support/saved-files'
import { readWords } from './support/words'

const words = readWords('en')

test.describe('a browser that gives no storage', () => {
  for (const way of ['missing', 'blocked'] as const) {
    test(`R93: is named, works in memory and keeps offering the file (IndexedDB ${way})`, async ({
      page,
    }) => {
      await takeDatabaseAway(page, way)
      await page.goto('./')
      await expect(page.getByText(words.library.device.memory)).toBeVisible()
      const canvas = await inLibrary(page, 'en').createCanvas()
      await expect(page.getByRole('alert')).toContainText(words.app.notSavedReason.memoryOnly)
      await expect(page.getByRole('status').filter({ hasText: words.app.notSaved })).toBeVisible()
      await canvas.title.fill('Private')
      await canvas.typeNotes('channels', ['Shop', 'Market'])
      await canvas.goToLibrary()
      await inLibrary(page, 'en').openCanvas('Private')
      expect(await canvas.listTexts('channels')).toEqual(['Shop', 'Market'])
      await expectFileWith(canvas, await saveFromNotice(page), ['Shop', 'Market'])
      await expectFileWith(canvas, await canvas.exportAs('json'), ['Shop', 'Market'])
    })
  }
})

test.describe('a full disk', () => {
  test('R93: is named with a way out, and nothing is lost when there is room again', async ({ page }) => {
    const disk = await controlRoom(page)
    const canvas = await startCanvas(page, 'Kept')
    await disk.fillUp()
    await canvas.typeNotes('channels', ['Shop'])
    const failed = page.getByRole('status').filter({ hasText: words.app.notSaved })
    await expect(failed).toBeVisible()
    await expect(page.getByRole('alert')).toContainText(words.app.notSavedReason.quotaExceeded)
    await expectFileWith(canvas, await saveFromNotice(page), ['Shop'])
    await canvas.typeNotes('channels', ['Market'])
    await expect(failed).toBeVisible()

    await disk.makeRoomAndPress(page.getByRole('alert').getByRole('button', { name: words.app.tryAgain }))
    await canvas.waitUntilSaved()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await page.reload()
    await expect.poll(() => canvas.listTexts('channels')).toEqual(['Shop', 'Market'])
  })
})

test.describe('the status line', () => {
  test('R93: says "Saved" only when the transaction has completed', async ({ page }) => {
    const completion = await holdCompletion(page)
    const canvas = await startCanvas(page, 'Slow')
    await completion.hold()
    await canvas.typeNotes('channels', ['Shop'])
    await expect.poll(completion.countHeld).toBeGreaterThan(0)
    await expect(page.getByRole('status').filter({ hasText: words.app.saving })).toBeVisible()
    await expect(page.getByText(words.app.saved)).toHaveCount(0)
    await completion.release()
    await canvas.waitUntilSaved()
  })
})

test.describe('what cannot be read', () => {
  test('R93: is set aside with its raw data, and the other canvases work', async ({ page }) => {
    await startCanvas(page, 'Whole')
    await writeRaw(page, {
      canvases: [{ id: 'bad-row', title: 7 }, makeRow('bad-document', 'Looks whole')],
      updates: [
        { canvasId: 'bad-row', bytes: [1, 2, 3] },
        { canvasId: 'bad-document', bytes: [255, 255, 255, 255] },
      ],
    })
    await page.goto('./')
    await page.reload()
    const row = page.getByRole('listitem').filter({ hasText: 'bad-row' })
    await expect(row).toBeVisible()
    await expect(page.getByRole('link', { name: 'Whole', exact: true })).toBeVisible()
    const download = page.waitForEvent('download')
    await row.getByRole('button', { name: words.library.damaged.download }).click()
    expect(readJson(await readDownload(await download))).toMatchObject({
      canvasId: 'bad-row',
      row: { title: 7 },
      updates: ['AQID'],
    })

    for (const id of ['bad-row', 'bad-document']) {
      await page.goto(`./#/canvas/${id}`)
      await expect(page.getByRole('heading', { level: 1, name: words.app.damaged.title })).toBeVisible()
      const raw = page.waitForEvent('download')
      await page.getByRole('button', { name: words.app.damaged.download }).click()
      expect(readJson(await readDownload(await raw))).toMatchObject({ canvasId: id })
    }
    await page.getByRole('link', { name: words.app.notFound.back }).click()
    const canvas = await inLibrary(page, 'en').openCanvas('Whole')
    await canvas.typeNotes('channels', ['Shop'])
    await canvas.waitUntilSaved()
  })

  test('R93: a canvas of a newer version opens for reading and says so', async ({ page }) => {
    await startCanvas(page, 'Today')
    await writeRaw(page, makeCanvasOfTomorrow())
    await page.goto('./#/canvas/tomorrow')
    await page.reload()
    const canvas = onCanvas(page, 'en')
    await expect(page.getByRole('alert')).toContainText(words.app.readOnly)
    await expect(canvas.note('channels', 'Teleporter')).toBeVisible()
    await expect(canvas.title).toHaveValue('Tomorrow')
    await expect(canvas.title).not.toBeEditable()
    await expect(canvas.pitch).not.toBeEditable()
    await expect(canvas.addButton('channels')).toHaveCount(0)
    await canvas.note('channels', 'Teleporter').press('Delete')
    await canvas.note('channels', 'Teleporter').dblclick()
    await canvas.place('channels').dblclick({ position: { x: 20, y: 60 } })
    await expect(canvas.editor).toHaveCount(0)
    expect(await canvas.listTexts('channels')).toEqual(['Teleporter'])
    await expectFileWith(canvas, await canvas.exportAs('json'), ['Teleporter'])

    await canvas.goToLibrary()
    const card = page.getByRole('listitem').filter({ hasText: 'Tomorrow' })
    await card.getByRole('button', { name: words.library.card.actions }).click()
    await page.getByRole('menuitem', { name: words.library.card.rename }).click()
    const dialog = page.getByRole('dialog', { name: words.library.rename.title })
    await dialog.getByRole('textbox').fill('Yesterday')
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('alert')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(inLibrary(page, 'en').titles).toHaveText(['Today', 'Tomorrow'])
  })
})

test.describe('two versions of the app', () => {
  test('R93: the older tab asks to reload, and so does one that starts too late', async ({
    page,
    context,
  }) => {
    const canvas = await startCanvas(page, 'Kept')
    const newer = await context.newPage()
    await newer.goto('./icon.svg')
    await canvas.typeNotes('channels', ['Shop'])
    await openNewerVersion(newer)
    const notice = page.getByRole('alert').filter({ hasText: words.app.outdated })
    await expect(notice).toBeVisible()
    await notice.getByRole('button', { name: words.app.reload }).click()
    await expect(notice).toBeVisible()
    await newer.close()
  })
})

test.describe('an address that leads nowhere', () => {
  test('shows a page that leads back', async ({ page }) => {
    await startCanvas(page, 'Known')
    const address = page.url()
    for (const nowhere of [
      './#/nowhere',
      './#/canvas/none',
      './#/canvas/%E0%A4%A',
      `${address}/block/none`,
      `${address}/nowhere`,
    ]) {
      await page.goto(nowhere)
      await expect(page.getByRole('heading', { name: words.app.notFound.title }), nowhere).toBeVisible()
      await page.getByRole('link', { name: words.app.notFound.back }).click()
      await expect(inLibrary(page, 'en').titles).toHaveText(['Known'])
    }
    for (const note of ['none', '%E0%A4%A']) {
      await page.goto(`${address}/note/${note}`)
      await expect(page.getByRole('dialog', { name: words.note.missing.title })).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(onCanvas(page, 'en').title).toHaveValue('Known')
    }
  })
})

test.describe('an error while drawing', () => {
  test.use({ expectedErrors: [/cannot be drawn/] })

  test('R93: leads to one screen that offers the backup first, which reads in again', async ({
    page,
    profile,
  }) => {
    await page.addInitScript(() => {
      const { createElement } = Document.prototype
      Document.prototype.createElement = function (this: Document, ...values: [string]) {
        if (values[0] === 'footer' && location.search === '?broken')
          throw new Error('a footer cannot be drawn')
        return createElement.apply(this, values)
      } as typeof createElement
    })
    const canvas = await startCanvas(page, 'Rescued')
    await canvas.typeNotes('channels', ['Shop', 'Market'])
    await canvas.waitUntilSaved()
    await page.goto(page.url().replace('#', '?broken#'))
    await expect(page.getByRole('heading', { level: 1, name: words.app.crash.title })).toBeVisible()
    const buttons = page.getByRole('main').getByRole('button')
    await expect(buttons).toHaveText([words.app.crash.backup, words.app.reload])
    const download = page.waitForEvent('download')
    await buttons.first().click()
    const file = await readDownload(await download)
    expect(file.name).toBe('Rescued.harreman.json')

    const elsewhere = await profile.open()
    await elsewhere.goto('./')
    const copy = await inLibrary(elsewhere, 'en').importFile(file)
    await expect.poll(() => copy.listTexts('channels')).toEqual(['Shop', 'Market'])
    await expect(copy.title).toHaveValue('Rescued')
  })
})

test.describe('hostile text', () => {
  const hostile = [
    '<img src=x onerror="window.isHacked = true"><script>window.isHacked = true</script>',
    '[press](javascript:window.isHacked=true) <a href="javascript:window.isHacked=true">here</a>',
    '\u202Eright to left\u2067 and no way back',
    `{{title}} $t(app:undo) ${'W'.repeat(300)}`,
  ].join(' ')
  const endless = 'x'.repeat(100_000)

  test('R18: stays text wherever it is written, and the page keeps its shape', async ({ page }) => {
    test.setTimeout(120_000)
    const canvas = await startCanvas(page, hostile)
    await canvas.pitch.fill(hostile)
    await canvas.addButton('channels').click()
    await canvas.editor.fill(hostile)
    await page.keyboard.press('Enter')
    await canvas.editor.fill(endless)
    await page.keyboard.press('Escape')
    await canvas.place('channels').getByRole('heading').click()
    const answer = canvas.guide.getByRole('textbox').first()
    await answer.fill(hostile)
    await canvas.guide.getByRole('button', { name: words.guide.panel.makeNotes }).click()
    await expectTame(page)

    await canvas.chooseFromNoteMenu('channels', hostile, words.board.openNote)
    const dialog = page.getByRole('dialog', { name: words.note.title })
    await dialog
      .getByRole('textbox', { name: words.note.description })
      .fill(`${hostile}\n\n- ${hostile}\n\n${endless}`)
    await expect(dialog.getByRole('region', { name: words.note.preview })).toContainText('onerror')
    await expectTame(page)
    await page.keyboard.press('Escape')
    await canvas.waitUntilSaved()

    await page.reload()
    await expect.poll(() => canvas.listTexts('channels')).toEqual([hostile, endless])
    await expect(canvas.title).toHaveValue(hostile)
    await expect(canvas.pitch).toHaveValue(hostile)
    await expectTame(page)
    for (const viewport of [
      { width: 390, height: 844 },
      { width: 1440, height: 900 },
    ]) {
      await page.setViewportSize(viewport)
      await expectTame(page)
    }
    await page.goto(`${page.url()}/block/channels`)
    await expect(page.getByRole('heading', { level: 1, name: words.blocks.channels })).toBeVisible()
    await expectTame(page)
    await page.goto('./#/')
    await expect(inLibrary(page, 'en').titles).toHaveText([hostile])
    await expectTame(page)
  })
})

test.describe('a file that is no canvas', () => {
  const { reason } = words.errors.import
  const note = (id: string) => ({ id, text: id })
  const canvas = { id: 'file', kind: 'businessModel', title: 'File', contentLanguage: 'en', blocks: {} }
  const file = (changes: object, version: unknown = 1) =>
    JSON.stringify({ format: 'harreman', version, canvas: { ...canvas, ...changes } })
  const nested = (depth: number): unknown => (depth === 0 ? 'deep' : [nested(depth - 1)])
  const refusals: readonly [name: string, sentence: string, content: string | Buffer][] = [
    ['too large', reason.tooLarge, Buffer.alloc(20_000_001, ' ')],
    ['no text', reason.notText, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe])],
    ['cut off', reason.notJson, file({}).slice(0, -5)],
    ['another format', reason.otherFormat, JSON.stringify({ format: 'other', version: 1 })],
    ['a newer version', reason.newerVersion, file({}, 99)],
    ['absurd depth', reason.tooDeep, file({ extra: nested(500) })],
    ['a wrong type', reason.wrongType, file({ blocks: { channels: 'Shop' } })],
    ['a missing part', reason.wrongType, file({ kind: undefined })],
    ['one id twice', reason.duplicateId, file({ blocks: { channels: [note('a'), note('a')] } })],
    ['a broken link', reason.brokenReference, file({ links: [{ id: 'l', from: 'a', to: 'b' }] })],
  ]

  test('R94: is refused with a sentence of its own, and the library is unchanged', async ({ page }) => {
    await startCanvas(page, 'Mine')
    await page.goto('./#/')
    const library = inLibrary(page, 'en')
    await expect(library.titles).toHaveText(['Mine'])
    const said: string[] = []
    for (const [name, sentence, content] of refusals) {
      await pickFile(page, words, { name: 'file.json', content })
      const dialog = page.getByRole('dialog')
      const [start = ''] = sentence.split('{{')
      await expect(dialog, name).toContainText(start)
      await expect(dialog).toContainText(words.errors.import.kept)
      said.push(start)
      await page.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
      await expect(library.titles).toHaveText(['Mine'])
    }
    expect(new Set(said).size).toBe(refusals.length - 1)
    await page.reload()
    await expect(library.titles).toHaveText(['Mine'])
    await pickFile(page, words, { name: 'file.json', content: file({}) })
    await expect(onCanvas(page, 'en').title).toHaveValue('File')
  })
})

async function startCanvas(page: Page, title: string): Promise<CanvasPage> {
  await page.goto('./')
  const canvas = await inLibrary(page, 'en').createCanvas()
  await canvas.title.fill(title)
  await canvas.waitUntilSaved()
  return canvas
}

async function saveFromNotice(page: Page): Promise<SavedFile> {
  const download = page.waitForEvent('download')
  await page.getByRole('alert').getByRole('button', { name: words.app.saveFile }).click()
  return readDownload(await download)
}

async function expectFileWith(
  canvas: CanvasPage,
  file: SavedFile,
  channels: readonly string[],
): Promise<void> {
  const { canvas: content } = readCanvasFile(file)
  expect(content.title).toBe(await canvas.title.inputValue())
  expect(content.blocks.channels?.map((note) => note.text)).toEqual(channels)
}

function readJson({ bytes }: SavedFile): unknown {
  return JSON.parse(new TextDecoder().decode(bytes))
}

/** Nothing in the page came to life, and it does not scroll sideways. */
async function expectTame(page: Page): Promise<void> {
  expect(
    await page.evaluate(() => ({
      isHacked: 'isHacked' in window,
      strangers: document.querySelectorAll(
        '#root img, #root script, [onerror], a[href^="javascript"], body > img',
      ).length,
      isTooWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    })),
  ).toEqual({ isHacked: false, strangers: 0, isTooWide: false })
}

function makeRow(id: string, title: string) {
  return {
    ...summariseCanvas({ ...makeEmptyCanvas(id, 'businessModel', 'en'), title }),
    id,
    createdAt: 1,
    updatedAt: 1,
  }
}

/** The row and the document of a canvas as a later Harreman may write them. */
function makeCanvasOfTomorrow() {
  const note = {
    id: 'note',
    text: 'Teleporter',
    description: '',
    place: { block: 'channels', order: 'a0' },
    colour: 'blue',
    kinds: [],
    isAddition: false,
  } as const
  const canvas = {
    ...makeEmptyCanvas('tomorrow', 'businessModel', 'en'),
    title: 'Tomorrow',
    notesById: new Map([[note.id, note]]),
    noteIdsByPlace: groupNotesByPlace([note]),
  }
  const doc = writeCanvas(canvas)
  doc.getMap('meta').set('version', 99)
  return {
    canvases: [{ ...summariseCanvas(canvas), id: canvas.id, createdAt: 1, updatedAt: 1 }],
    updates: [{ canvasId: canvas.id, bytes: [...Y.encodeStateAsUpdateV2(doc)] }],
  }
}
