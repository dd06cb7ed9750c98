import { describe, expect, test } from 'vitest'
import { setDetailCanvas } from '../../../src/document/commands/detail-canvas'
import { deleteNotes, duplicateNotes } from '../../../src/document/commands/notes'
import { readCanvas } from '../../../src/document/read-canvas'
import { openSchema } from '../../../src/document/schema'
import { makeUndoHistory } from '../../../src/document/undo'
import { writeCanvas } from '../../../src/document/write-canvas'
import { beginDetailCanvas } from '../../../src/domain/workshop/detail-canvas'
import { drawCanvas } from '../../support/canvas-text'

const open = () => openSchema(writeCanvas(drawCanvas('Customer Segments: students')))
const detailOf = (document: ReturnType<typeof open>, note = 'students') =>
  readCanvas(document).notesById.get(note)?.detailCanvas

describe('linking a note with the canvas that looks into it', () => {
  test('R92: is one step back and forth', () => {
    const document = open()
    const history = makeUndoHistory(document)
    setDetailCanvas(document, 'students', 'closer')
    expect(detailOf(document)).toBe('closer')
    history.undo()
    expect(detailOf(document)).toBeUndefined()
    history.redo()
    expect(detailOf(document)).toBe('closer')
    setDetailCanvas(document, 'students', undefined)
    expect(detailOf(document)).toBeUndefined()
  })

  test('does nothing for a note that was deleted meanwhile', () => {
    const document = open()
    deleteNotes(document, ['students'])
    setDetailCanvas(document, 'students', 'closer')
    expect(readCanvas(document).notesById.size).toBe(0)
  })

  test('belongs to the one note: its copy has no such canvas', () => {
    const document = open()
    setDetailCanvas(document, 'students', 'closer')
    const [copy = ''] = duplicateNotes(document, ['students'])
    expect(detailOf(document, copy)).toBeUndefined()
  })
})

describe('beginning the canvas that looks into a note', () => {
  const origin = {
    ...drawCanvas('Customer Segments: students'),
    author: 'Ane',
    contentLanguage: 'eu' as const,
  }
  const [note] = [...origin.notesById.values()]

  test('R92: proposes the first line of the note for a title and knows the way back', () => {
    if (!note) throw new Error('no note')
    const text = '  Bilbao students\nand their teachers'
    const begun = beginDetailCanvas('closer', 'businessModel', origin, { ...note, text })
    expect(begun).toMatchObject({
      id: 'closer',
      title: 'Bilbao students',
      author: 'Ane',
      contentLanguage: 'eu',
    })
    expect(begun.workshop?.detailOf).toEqual({ canvasId: origin.id, noteId: note.id })
    expect(begun.notesById.size).toBe(0)
  })

  test('R84: takes no word from a confidential note', () => {
    if (!note) throw new Error('no note')
    const begun = beginDetailCanvas('closer', 'businessModel', origin, { ...note, isConfidential: true })
    expect(begun.title).toBe('')
  })
})
