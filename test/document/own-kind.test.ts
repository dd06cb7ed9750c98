import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { observeCanvas } from '../../src/document/observe-canvas'
import { readCanvas } from '../../src/document/read-canvas'
import { openSchema } from '../../src/document/schema'
import { makeUndoHistory } from '../../src/document/undo'
import { replaceCanvas, writeCanvas } from '../../src/document/write-canvas'
import { findCanvasKind } from '../../src/domain/kinds/index'
import { toCanvasKind } from '../../src/domain/kinds/own-kind'
import { isSameCanvas } from '../../src/domain/versions/same-canvas'
import { branchCanvas } from '../../src/domain/workshop/branch-canvas'
import { fillKind } from '../support/kind-canvases'
import { courseKind } from '../support/own-kinds'

const canvas = { ...fillKind(toCanvasKind(courseKind), 'tr'), ownKind: courseKind }

/** The same sheet, one block of it renamed by its author under a new id. */
const renewed = {
  ...courseKind,
  version: 3,
  blocks: courseKind.blocks.map((block) => (block.id === 'butce' ? { ...block, id: 'para' } : block)),
  fillingOrder: undefined,
}

describe('the document of a canvas of one’s own kind', () => {
  test('R46, R92: comes to another device with its kind, and is read there as the same', () => {
    const there = new Y.Doc()
    Y.applyUpdateV2(there, Y.encodeStateAsUpdateV2(writeCanvas(canvas)))
    const read = readCanvas(openSchema(there))
    expect(read).toEqual(canvas)
    expect(findCanvasKind(read)).toBe(findCanvasKind(readCanvas(openSchema(there))))
  })

  test('R92: shows notes where the kind of now has them, back and forth, also those that nobody touched', () => {
    const document = openSchema(writeCanvas(canvas))
    const history = makeUndoHistory(document)
    const observation = observeCanvas(document, () => undefined)
    const blocksNow = () => [...observation.read().noteIdsByPlace.keys()].sort()
    const before = blocksNow()
    expect(before).toContain('own.kursTuvali-butce')

    document.doc.transact(() => document.meta.set('ownKind', renewed), 'elsewhere')
    expect(blocksNow()).not.toContain('own.kursTuvali-butce')
    expect(observation.read().notesById.get('own.kursTuvali-butce-0')?.place.block).toBe('parking')
    document.doc.transact(() => document.meta.set('ownKind', courseKind), 'elsewhere')
    expect(blocksNow()).toEqual(before)

    replaceCanvas(document, fillKind(findCanvasKind({ kind: 'businessModel' })))
    expect(observation.read().ownKind).toBeUndefined()
    expect(blocksNow()).toContain('channels')
    history.undo()
    expect(blocksNow()).toEqual(before)
    expect(observation.read().ownKind).toEqual(courseKind)
    observation.stop()
  })

  test('R96: is branched with its kind', () => {
    const branch = branchCanvas(canvas, { id: 'c2', title: 'B', branchedAt: 1 })
    expect(branch.ownKind).toEqual(courseKind)
    expect(readCanvas(openSchema(writeCanvas(branch))).noteIdsByPlace).toEqual(canvas.noteIdsByPlace)
  })

  test('R92: is another canvas when its kind is another', () => {
    expect(isSameCanvas(canvas, { ...canvas, ownKind: structuredClone(courseKind) })).toBe(true)
    expect(isSameCanvas(canvas, { ...canvas, ownKind: { ...courseKind, name: 'X' } })).toBe(false)
  })
})
