import { describe, expect, onTestFinished, test } from 'vitest'
import * as Y from 'yjs'
import { writeTitle } from '../../src/document/commands/canvas'
import { readCanvas } from '../../src/document/read-canvas'
import { openSchema } from '../../src/document/schema'
import { summariseCanvas } from '../../src/domain/progress'
import { UpdateLog } from '../../src/storage/update-log'
import { createCanvas, newDatabaseName, openTab } from '../support/storage'

/** The rows of a new canvas, loaded into a document that nothing else keeps. */
async function openLog(now: () => number = Date.now) {
  const { storage, database } = openTab(newDatabaseName(), now)
  const id = await createCanvas(storage)
  const document = openSchema(new Y.Doc())
  const { doc } = document
  const log = new UpdateLog({
    database,
    id,
    doc,
    apply: (updates) => {
      for (const update of updates) Y.applyUpdateV2(doc, update)
    },
    summarise: () => summariseCanvas(readCanvas(document)),
    now,
  })
  expect(await log.load()).toEqual({ type: 'loaded' })
  onTestFinished(() => doc.destroy())
  const pending: Uint8Array[] = []
  doc.on('updateV2', (update: Uint8Array) => pending.push(update))
  const take = () => Y.mergeUpdatesV2(pending.splice(0))
  const readRow = async () => (await storage.canvases.list())[0]
  /** The title in the document that is stored, whatever the row in the library says. */
  const readStoredTitle = async () => {
    const stored = openSchema(new Y.Doc())
    Y.applyUpdateV2(stored.doc, (await storage.canvases.read(id)) ?? new Uint8Array())
    return stored.title.toString()
  }
  return { database, id, document, log, take, readRow, readStoredTitle }
}

describe('the row of a canvas in the library', () => {
  test('R93: speaks of the edits stored with it, not of what is typed while they are written', async () => {
    const { database, document, log, take, readRow, readStoredTitle } = await openLog()
    const typeOn = () => writeTitle(document, 'Meatchine')
    database.updates.hook('creating', typeOn)
    writeTitle(document, 'Meat')
    await log.append(take)
    expect([await readStoredTitle(), (await readRow())?.title]).toEqual(['Meat', 'Meat'])

    database.updates.hook('creating').unsubscribe(typeOn)
    await log.append(take)
    expect([await readStoredTitle(), (await readRow())?.title]).toEqual(['Meatchine', 'Meatchine'])
  })

  test('R93: speaks of what compaction has stored ahead of the last write', async () => {
    const { document, log, take, readRow, readStoredTitle } = await openLog()
    writeTitle(document, 'Meat')
    await log.append(take)
    writeTitle(document, 'Meatchine')
    await log.compact()
    expect([await readStoredTitle(), (await readRow())?.title]).toEqual(['Meatchine', 'Meatchine'])
  })

  test('keeps the time of the last change when rows are merged', async () => {
    let now = 1000
    const { document, log, take, readRow } = await openLog(() => now)
    writeTitle(document, 'Meat')
    await log.append(take)
    now = 2000
    await log.compact()
    expect((await readRow())?.updatedAt).toBe(1000)
  })
})

describe('the rows of a canvas', () => {
  test('are all new after the database was deleted, though they count from the beginning', async () => {
    const { database, id, document, log } = await openLog()
    const other = openSchema(new Y.Doc())
    writeTitle(other, 'From another tab')
    await database.delete()
    await database.open()
    log.forgetRows()
    await database.updates.add({ canvasId: id, bytes: Y.encodeStateAsUpdateV2(other.doc) })
    await log.catchUp()
    expect(document.title.toString()).toBe('From another tab')
  })
})
