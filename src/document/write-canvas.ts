import * as Y from 'yjs'
import type { Canvas, Link, Motivation, Note } from '../domain/canvas'
import { findCanvasKind } from '../domain/kinds/index'
import { normaliseText } from '../domain/normal-text'
import { act, type CanvasDocument, DOCUMENT_VERSION, type NoteMap, openSchema } from './schema'
import { replaceText } from './text'

/** Makes the document of a new canvas: a fresh one, an imported one, an example, a copy. */
export function writeCanvas(canvas: Canvas): Y.Doc {
  const document = openSchema(new Y.Doc({ guid: canvas.id }))
  act(document, () => {
    document.meta.set('version', DOCUMENT_VERSION)
    fillDocument(document, canvas)
  })
  return document.doc
}

/**
 * Replaces everything in an open document by another canvas, as one act that can be undone. Its id stays, and so does
 * its version: a tab of an older version that has the document open would else take an upgrade back.
 */
export function replaceCanvas(document: CanvasDocument, canvas: Canvas): void {
  act(document, () => {
    for (const map of [document.notes, document.links, document.motivations]) map.clear()
    for (const text of document.answers.values()) replaceText(text, '')
    fillDocument(document, { ...canvas, id: String(document.meta.get('id') ?? canvas.id) })
  })
}

function fillDocument(document: CanvasDocument, canvas: Canvas): void {
  act(document, () => {
    document.meta.set('id', canvas.id)
    document.meta.set('kind', canvas.kind)
    document.meta.set('contentLanguage', canvas.contentLanguage)
    document.meta.set('author', canvas.author)
    replaceText(document.title, canvas.title)
    replaceText(document.pitch, canvas.pitch)
    for (const note of canvas.notesById.values()) document.notes.set(note.id, makeNoteMap(note))
    for (const link of canvas.linksById.values()) document.links.set(link.id, makeLinkValue(link))
    for (const motivation of canvas.motivationsById.values()) {
      document.motivations.set(motivation.id, makeMotivationMap(motivation))
    }
    fillAnswers(document, canvas)
  })
}

function fillAnswers(document: CanvasDocument, canvas: Canvas): void {
  const questions = findCanvasKind(canvas.kind).blocks.flatMap((block) => block.questions)
  for (const id of new Set([...questions, ...canvas.answersById.keys()])) {
    const text = document.answers.get(id) ?? document.answers.set(id, new Y.Text())
    replaceText(text, canvas.answersById.get(id) ?? '')
  }
}

export function makeNoteMap(note: Omit<Note, 'id'>): NoteMap {
  const map: NoteMap = new Y.Map()
  map.set('text', makeText(note.text))
  map.set('description', makeText(note.description))
  map.set('place', note.place)
  map.set('colour', note.colour)
  map.set('kinds', new Y.Map(note.kinds.map((kind) => [kind, true])))
  if (note.isAddition) map.set('isAddition', true)
  return map
}

export function makeMotivationMap(motivation: Omit<Motivation, 'id'>): Y.Map<unknown> {
  const map = new Y.Map<unknown>()
  map.set('kind', motivation.kind)
  map.set('text', makeText(motivation.text))
  map.set('order', motivation.order)
  if (motivation.isAddition) map.set('isAddition', true)
  return map
}

export function makeLinkValue({ from, to, label }: Omit<Link, 'id'>): Omit<Link, 'id'> {
  return { from, to, label: normaliseText(label) }
}

function makeText(text: string): Y.Text {
  return new Y.Text(normaliseText(text))
}
