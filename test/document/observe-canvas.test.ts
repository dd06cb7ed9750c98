import { describe, expect, test } from 'vitest'
import { writeAnswer, writeTitle } from '../../src/document/commands/canvas'
import { addLink, removeLinks } from '../../src/document/commands/links'
import { addMotivation } from '../../src/document/commands/motivations'
import { addNotes, deleteNotes, moveNotes, writeNoteText } from '../../src/document/commands/notes'
import { observeCanvas } from '../../src/document/observe-canvas'
import { readCanvas } from '../../src/document/read-canvas'
import { act, type CanvasDocument } from '../../src/document/schema'
import type { Canvas } from '../../src/domain/canvas'
import { forkDocument, mergeDocuments, openDrawn } from '../support/replicas'

const picture = `
  Customer Segments: students, teachers
  Channels: shop, web shop
  shop -> students
`

function observe(document: CanvasDocument) {
  const seen: Canvas[] = []
  const observation = observeCanvas(document, (canvas) => seen.push(canvas))
  return { seen, observation, before: observation.read() }
}

describe('a canvas under observation', () => {
  test('keeps every note that an edit leaves alone as the same object', () => {
    const document = openDrawn(picture)
    const { before, observation } = observe(document)
    writeNoteText(document, 'shop', 'store')
    const after = observation.read()
    expect(after.notesById.get('shop')?.text).toBe('store')
    for (const id of ['students', 'teachers', 'web shop']) {
      expect(after.notesById.get(id)).toBe(before.notesById.get(id))
    }
    expect(after.linksById).toBe(before.linksById)
    expect(after.answersById).toBe(before.answersById)
    expect(after.motivationsById).toBe(before.motivationsById)
    expect(before.notesById.get('shop')?.text).toBe('shop')
  })

  test('keeps the list of a place whose notes and order did not change', () => {
    const document = openDrawn(picture)
    const { before, observation } = observe(document)
    moveNotes(document, ['shop'], { block: 'channels', index: 1 })
    const after = observation.read()
    expect(after.noteIdsByPlace.get('channels')).toEqual(['web shop', 'shop'])
    expect(after.noteIdsByPlace.get('customerSegments')).toBe(before.noteIdsByPlace.get('customerSegments'))
  })

  test('leaves the notes alone when something else changes', () => {
    const document = openDrawn(picture)
    const { before, observation } = observe(document)
    writeTitle(document, 'title')
    writeAnswer(document, 'channels.q1', 'by mail')
    addMotivation(document, 'motivation.retention', 'keep them')
    removeLinks(document, ['shop -> students'])
    const after = observation.read()
    expect(after.notesById).toBe(before.notesById)
    expect(after.noteIdsByPlace).toBe(before.noteIdsByPlace)
    expect(after).toEqual(readCanvas(document))
  })

  test('is what a fresh look at the document gives, after edits of one’s own and of others', () => {
    const document = openDrawn(picture)
    const { observation } = observe(document)
    const other = forkDocument(document)
    const [id = ''] = addNotes(other, { block: 'keyPartners', index: 0 }, [{ text: 'bank' }])
    addLink(other, { from: id, to: 'shop', label: 'lends' })
    deleteNotes(document, ['teachers'])
    mergeDocuments(document, other)
    expect(observation.read()).toEqual(readCanvas(document))
    expect(observation.read().notesById.has('teachers')).toBe(false)
  })

  test('is told once per transaction, and not when nothing changed', () => {
    const document = openDrawn(picture)
    const { seen } = observe(document)
    act(document, () => {
      writeNoteText(document, 'shop', 'store')
      writeTitle(document, 'title')
      deleteNotes(document, ['students'])
    })
    expect(seen).toHaveLength(1)
    writeTitle(document, 'title')
    document.doc.getMap('of a newer version').set('key', 1)
    expect(seen).toHaveLength(1)
  })

  test('is told nothing any more once it is let go', () => {
    const document = openDrawn(picture)
    const { seen, observation } = observe(document)
    observation.stop()
    writeNoteText(document, 'shop', 'store')
    writeTitle(document, 'title')
    expect(seen).toEqual([])
  })
})
