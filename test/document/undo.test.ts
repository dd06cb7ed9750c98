import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { writeAnswer, writePitch, writeTitle } from '../../src/document/commands/canvas'
import { addLink } from '../../src/document/commands/links'
import { addMotivation, removeMotivations } from '../../src/document/commands/motivations'
import {
  addNoteKind,
  addNotes,
  colourNotes,
  deleteNotes,
  duplicateNotes,
  moveNotes,
  removeNoteKind,
  writeNoteDescription,
  writeNoteText,
} from '../../src/document/commands/notes'
import { readCanvas } from '../../src/document/read-canvas'
import type { CanvasDocument } from '../../src/document/schema'
import { makeUndoHistory } from '../../src/document/undo'
import { replaceCanvas } from '../../src/document/write-canvas'
import { alignLines, drawCanvas } from '../support/canvas-text'
import { forkDocument, mergeDocuments, openDrawn, printDocument } from '../support/replicas'

// Yjs takes hold of the clock when it is loaded, so fake timers come too late.
const clock = vi.hoisted(() => {
  const offset = { milliseconds: 0 }
  const now = Date.now
  Date.now = () => now() + offset.milliseconds
  return offset
})

const picture = `
  Customer Segments: students, teachers
  Channels: shop, web shop
  shop -> students
`

function openWithHistory(lines = picture) {
  const document = openDrawn(lines)
  const history = makeUndoHistory(document)
  onTestFinished(history.stop)
  return { document, history }
}

function countSteps({ undo }: ReturnType<typeof makeUndoHistory>): number {
  let steps = 0
  while (undo()) steps += 1
  return steps
}

describe('undo', () => {
  test('R93: takes back one act at a time, and redo does it again', () => {
    const { document, history } = openWithHistory()
    const pictures = [printDocument(document)]
    const acts: ((document: CanvasDocument) => void)[] = [
      () => addNotes(document, { block: 'channels', index: 1 }, [{ text: 'kiosk' }, { text: 'fair' }]),
      () => moveNotes(document, ['shop', 'students'], { block: 'parking', index: 0 }),
      () => duplicateNotes(document, ['shop', 'web shop']),
      () => writeNoteText(document, 'teachers', 'professors'),
      () => addNoteKind(document, ['web shop'], 'channel.webShop'),
      () => deleteNotes(document, ['shop', 'teachers']),
      () => addLink(document, { from: 'web shop', to: 'students', label: '' }),
    ]
    for (const act of acts) {
      act(document)
      pictures.push(printDocument(document))
    }
    expect(new Set(pictures).size).toBe(acts.length + 1)
    for (const before of pictures.slice(0, -1).reverse()) {
      history.undo()
      expect(printDocument(document)).toBe(before)
    }
    expect(history.canUndo()).toBe(false)
    for (const after of pictures.slice(1)) {
      history.redo()
      expect(printDocument(document)).toBe(after)
    }
    expect(history.canRedo()).toBe(false)
  })

  test('makes one step of each act also when the clock is set back between two', () => {
    const { document, history } = openWithHistory()
    colourNotes(document, ['shop'], 'rose')
    clock.milliseconds -= 3_600_000
    colourNotes(document, ['shop'], 'blue')
    expect(countSteps(history)).toBe(2)
  })

  test('R10: brings a deleted note back whole: text, description, kinds and links', () => {
    const { document, history } = openWithHistory()
    writeNoteDescription(document, 'shop', '**in Bilbao**')
    addNoteKind(document, ['shop'], 'channel.shop')
    colourNotes(document, ['shop'], 'green')
    const before = readCanvas(document)
    deleteNotes(document, ['shop'])
    expect(readCanvas(document).linksById.size).toBe(0)
    history.undo()
    expect(readCanvas(document)).toEqual(before)
    history.redo()
    history.undo()
    expect(readCanvas(document)).toEqual(before)
  })

  test('brings a removed motivation back with its links', () => {
    const { document, history } = openWithHistory()
    const id = addMotivation(document, 'motivation.retention', 'keep them')
    addLink(document, { from: id, to: 'shop', label: 'because' })
    const before = readCanvas(document)
    removeMotivations(document, [id])
    history.undo()
    expect(readCanvas(document)).toEqual(before)
  })

  test('brings back a whole canvas that was replaced, in one step', () => {
    const { document, history } = openWithHistory()
    writeAnswer(document, 'channels.q1', 'by mail')
    const before = readCanvas(document)
    replaceCanvas(document, drawCanvas('Channels: shop, fair', { title: 'another' }))
    expect(printDocument(document)).toBe('Channels: shop, fair')
    history.undo()
    expect(readCanvas(document)).toEqual(before)
  })

  test('R93: of everything gives the start also after a way back that was not taken', () => {
    const { document, history } = openWithHistory('Channels: shop [channel.shop]')
    const before = readCanvas(document)
    removeNoteKind(document, ['shop'], 'channel.shop')
    addNoteKind(document, ['shop'], 'channel.shop')
    history.undo()
    writeTitle(document, 'another way')
    expect(countSteps(history)).toBe(2)
    expect(readCanvas(document)).toEqual(before)
  })

  test('R93: of everything leaves nothing of a text that was emptied, brought back and changed', () => {
    const { document, history } = openWithHistory()
    writePitch(document, 'we sell')
    writePitch(document, '')
    history.undo()
    writePitch(document, 'I sell')
    history.undo()
    expect(readCanvas(document).pitch).toBe('we sell')
    history.undo()
    expect(readCanvas(document).pitch).toBe('')
  })

  test('has no step for an act that changes nothing', () => {
    const { document, history } = openWithHistory()
    moveNotes(document, ['web shop'], { block: 'channels', index: 1 })
    colourNotes(document, ['shop'], 'yellow')
    writeNoteText(document, 'shop', 'shop')
    expect(history.canUndo()).toBe(false)
  })
})

describe('what others do', () => {
  test('R93: is never undone', () => {
    const { document, history } = openWithHistory()
    const other = forkDocument(document)
    writeTitle(other, 'theirs')
    moveNotes(other, ['students'], { block: 'keyPartners', index: 0 })
    mergeDocuments(document, other)
    expect(history.canUndo()).toBe(false)
    writeNoteText(document, 'shop', 'mine')
    expect(countSteps(history)).toBe(1)
    expect(readCanvas(document).title).toBe('theirs')
    expect(printDocument(document)).toContain('Key Partners: students')
  })

  test('stays on a note whose move is undone', () => {
    const { document, history } = openWithHistory()
    moveNotes(document, ['shop'], { block: 'keyPartners', index: 0 })
    const other = forkDocument(document)
    writeNoteText(other, 'shop', 'shop in Bilbao')
    mergeDocuments(document, other)
    history.undo()
    expect(printDocument(document)).toContain('Channels: shop in Bilbao, web shop')
  })

  test('stays in a text whose own part is undone', () => {
    const { document, history } = openWithHistory()
    writeNoteText(document, 'shop', 'new shop')
    const other = forkDocument(document)
    writeNoteText(other, 'shop', 'new shops')
    mergeDocuments(document, other)
    history.undo()
    expect(readCanvas(document).notesById.get('shop')?.text).toBe('shops')
  })

  test('is not overwritten when they have moved the note since', () => {
    const { document, history } = openWithHistory()
    moveNotes(document, ['shop'], { block: 'keyPartners', index: 0 })
    const other = forkDocument(document)
    moveNotes(other, ['shop'], { block: 'costStructure', index: 0 })
    mergeDocuments(document, other)
    history.undo()
    expect(printDocument(document)).toContain('Cost Structure: shop')
  })
})

describe('typing', () => {
  test('between focus and blur is one step; the act before and the act after are their own', () => {
    const { document, history } = openWithHistory()
    colourNotes(document, ['shop'], 'rose')
    history.beginGroup()
    for (const text of ['s', 'st', 'sto', 'stor', 'store']) writeNoteText(document, 'shop', text)
    history.endGroup()
    colourNotes(document, ['shop'], 'blue')
    history.undo()
    expect(readCanvas(document).notesById.get('shop')).toMatchObject({ text: 'store', colour: 'rose' })
    history.undo()
    expect(readCanvas(document).notesById.get('shop')).toMatchObject({ text: 'shop', colour: 'rose' })
    expect(countSteps(history)).toBe(1)
  })

  test('after undoing in the middle of it begins a new step', () => {
    const { document, history } = openWithHistory()
    history.beginGroup()
    writeNoteText(document, 'shop', 'store')
    history.undo()
    history.beginGroup()
    writeNoteText(document, 'shop', 'shop!')
    history.endGroup()
    expect(countSteps(history)).toBe(1)
    expect(readCanvas(document).notesById.get('shop')?.text).toBe('shop')
  })
})

describe('a new note', () => {
  test('and its first words are one step', () => {
    const { document, history } = openWithHistory()
    history.beginGroup()
    const [id = ''] = addNotes(document, { block: 'parking', index: 0 }, [{ text: '' }])
    writeNoteText(document, id, 'l')
    writeNoteText(document, id, 'later')
    history.endGroup()
    expect(printDocument(document)).toContain('Parking place: later')
    history.undo()
    expect(printDocument(document)).toBe(alignLines(picture))
    expect(history.canUndo()).toBe(false)
    history.redo()
    expect(printDocument(document)).toContain('Parking place: later')
  })

  test('that is left empty leaves no step, and says so', () => {
    const { document, history } = openWithHistory()
    const seen: boolean[][] = []
    history.subscribe(() => seen.push([history.canUndo(), history.canRedo()]))
    colourNotes(document, ['shop'], 'rose')
    history.beginGroup()
    const [id = ''] = addNotes(document, { block: 'parking', index: 0 }, [{ text: '' }])
    writeNoteText(document, id, 'l')
    writeNoteText(document, id, '')
    history.discardLast()
    expect(printDocument(document)).toBe(alignLines(picture))
    expect(seen.at(-1)).toEqual([true, false])
    expect(history.canRedo()).toBe(false)
    expect(countSteps(history)).toBe(1)
  })
})

describe('a step', () => {
  test('knows the notes it concerns, whatever is selected', () => {
    const { document, history } = openWithHistory()
    moveNotes(document, ['shop', 'students'], { block: 'parking', index: 0 })
    deleteNotes(document, ['teachers'])
    history.beginGroup()
    writeNoteText(document, 'students', 's')
    writeNoteText(document, 'web shop', 'w')
    history.endGroup()
    addLink(document, { from: 'web shop', to: 'students', label: '' })
    writeTitle(document, 'title')
    const read = (noteIds: readonly string[] | undefined) => noteIds?.toSorted()
    expect(read(history.undo())).toEqual([])
    expect(read(history.undo())).toEqual(['students', 'web shop'])
    expect(read(history.undo())).toEqual(['students', 'web shop'])
    expect(read(history.undo())).toEqual(['teachers'])
    expect(read(history.undo())).toEqual(['shop', 'students'])
    expect(history.undo()).toBeUndefined()
    expect(read(history.redo())).toEqual(['shop', 'students'])
    expect(read(history.redo())).toEqual(['teachers'])
  })

  test('no longer speaks to a listener that has left', () => {
    const { document, history } = openWithHistory()
    const listener = vi.fn()
    history.subscribe(listener)()
    colourNotes(document, ['shop'], 'rose')
    expect(listener).not.toHaveBeenCalled()
  })
})
