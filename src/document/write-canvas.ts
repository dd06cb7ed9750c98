import * as Y from 'yjs'
import { type Canvas, type Link, type Motivation, type Note, textOfBlock } from '../domain/canvas'
import { findCanvasKind } from '../domain/kinds/index'
import { normaliseText } from '../domain/normal-text'
import { isMap } from './read-canvas'
import { act, type CanvasDocument, DOCUMENT_VERSION, type NoteMap, openSchema } from './schema'
import { replaceText } from './text'
import { writeAssignment } from './write-assignment'
import { makeCommentValue, writeCustomers } from './write-customers'
import { writeLateText, writePart, writeRelationship, writeSegment, writeSet } from './write-details'
import { writeAssumption, writeWorkshop } from './write-workshop'

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
 * Turns an open document into another canvas, as one act that can be undone. Only what differs is written: notes that
 * are in both stay the same, so that what somebody else does to them meanwhile survives. The id stays, and so does the
 * version: a tab of an older version that has the document open would else take an upgrade back.
 */
export function replaceCanvas(document: CanvasDocument, canvas: Canvas): void {
  act(document, () => {
    fillDocument(document, { ...canvas, id: String(document.meta.get('id') ?? canvas.id) })
  })
}

function fillDocument(document: CanvasDocument, canvas: Canvas): void {
  const { meta, notes, links, motivations } = document
  const { id, kind, ownKind, contentLanguage, author, currency, report } = canvas
  for (const [key, value] of Object.entries({ id, kind, ownKind, contentLanguage, author, currency, report }))
    writePart(meta, key, value)
  replaceText(document.title, canvas.title)
  replaceText(document.pitch, canvas.pitch)
  writeEntries(notes, canvas.notesById, writeNote)
  writeEntries(links, canvas.linksById, (key, link) => writePart(links, key, makeLinkValue(link)))
  writeEntries(motivations, canvas.motivationsById, writeMotivation)
  fillAnswers(document, canvas)
  writeAssignment(document.assignment, canvas.assignment)
  writeCustomers(document.customers, canvas.customers)
  writeWorkshop(document.workshop, canvas.workshop)
  const { dismissedHints, comments, confidentialAnswers } = document
  writeEntries(comments, canvas.commentsById, (key, comment) =>
    writePart(comments, key, makeCommentValue(comment)),
  )
  const confidential = new Map([...canvas.confidentialAnswerIds].map((answer) => [answer, true]))
  writeEntries(confidentialAnswers, confidential, (key) => writePart(confidentialAnswers, key, true))
  writeEntries(dismissedHints, canvas.remarksByDismissedHint, (key, remark) =>
    writePart(dismissedHints, key, remark),
  )

  function writeNote(key: string, note: Note) {
    const map = notes.get(key)
    if (!isMap(map)) return notes.set(key, makeNoteMap(note))
    writeText(map, 'text', note.text)
    writeText(map, 'description', note.description)
    writePart(map, 'place', note.place)
    writePart(map, 'colour', note.colour)
    writeKinds(map, note.kinds)
    writePart(map, 'isAddition', note.isAddition || undefined)
    writeRelationship(map, note.relationship)
    writeSegment(map, note.segment)
    writeNoteSigns(map, note)
  }

  function writeMotivation(key: string, motivation: Motivation) {
    const map = motivations.get(key)
    if (!isMap(map)) return motivations.set(key, makeMotivationMap(motivation))
    writePart(map, 'kind', motivation.kind)
    writeText(map, 'text', motivation.text)
    writeText(map, 'why', motivation.why)
    writeText(map, 'means', motivation.means)
    writeSet(map, 'stages', motivation.stages)
    writePromise(map, motivation)
    writePart(map, 'order', motivation.order)
    writePart(map, 'isAddition', motivation.isAddition || undefined)
  }
}

/** Writes what is wanted, takes away what is not. */
function writeEntries<Item>(
  map: Pick<Y.Map<unknown>, 'keys' | 'delete'>,
  wanted: ReadonlyMap<string, Item>,
  write: (key: string, item: Item) => void,
): void {
  for (const key of [...map.keys()]) if (!wanted.has(key)) map.delete(key)
  for (const [key, item] of wanted) write(key, item)
}

function writeText(map: Y.Map<unknown>, key: string, wanted: string): void {
  const text = map.get(key)
  if (text instanceof Y.Text) replaceText(text, wanted)
  else map.set(key, makeText(wanted))
}

function writeKinds(note: NoteMap, wanted: readonly string[]): void {
  const kinds = note.get('kinds')
  if (isMap(kinds)) {
    writeEntries(kinds, new Map(wanted.map((kind) => [kind, true])), (kind) => writePart(kinds, kind, true))
  } else note.set('kinds', makeKinds(wanted))
}

function fillAnswers(document: CanvasDocument, canvas: Canvas): void {
  const { blocks } = findCanvasKind(canvas)
  const questions = blocks.flatMap((block) => [...block.questions, textOfBlock(block.id)])
  for (const id of new Set([...document.answers.keys(), ...questions, ...canvas.answersById.keys()])) {
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
  map.set('kinds', makeKinds(note.kinds))
  if (note.isAddition) map.set('isAddition', true)
  if (note.relationship) writeRelationship(map, note.relationship)
  if (note.segment) writeSegment(map, note.segment)
  writeNoteSigns(map, note)
  return map
}

export function makeMotivationMap(motivation: Omit<Motivation, 'id'>): Y.Map<unknown> {
  const map = new Y.Map<unknown>()
  map.set('kind', motivation.kind)
  map.set('text', makeText(motivation.text))
  map.set('why', makeText(motivation.why))
  map.set('means', makeText(motivation.means))
  map.set('stages', new Y.Map(motivation.stages.map((stage) => [stage, true])))
  map.set('order', motivation.order)
  writePromise(map, motivation)
  if (motivation.isAddition) map.set('isAddition', true)
  return map
}

function writeNoteSigns(map: NoteMap, note: Omit<Note, 'id'>): void {
  writePart(map, 'isConfidential', note.isConfidential)
  writePart(map, 'isRepresentativeOpen', note.isRepresentativeOpen)
  writePart(map, 'lastDay', note.lastDay)
  writePart(map, 'detailCanvas', note.detailCanvas)
  writeAssumption(map, note.assumption)
}

function writePromise(map: Y.Map<unknown>, { promise, promiseReviewedOn }: Omit<Motivation, 'id'>): void {
  writeLateText(map, 'promise', promise ?? '')
  writePart(map, 'promiseReviewedOn', promiseReviewedOn || undefined)
}

export function makeLinkValue({ from, to, label, isLater }: Omit<Link, 'id'>): Omit<Link, 'id'> {
  return { from, to, label: normaliseText(label), ...(isLater && { isLater }) }
}

function makeKinds(kinds: Note['kinds']): Y.Map<boolean> {
  return new Y.Map(kinds.map((kind) => [kind, true]))
}

function makeText(text: string): Y.Text {
  return new Y.Text(normaliseText(text))
}
