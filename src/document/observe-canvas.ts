import type * as Y from 'yjs'
import { type Canvas, groupNotesByPlace, type Note, type NoteId } from '../domain/canvas'
import {
  isMap,
  listTouchedKeys,
  readAnswers,
  readAssignmentPart,
  readCanvas,
  readConfidentialAnswers,
  readCustomersPart,
  readDismissedHints,
  readLinks,
  readMeta,
  readMotivations,
  readNote,
  readWorkshopPart,
} from './read-canvas'
import { readComments } from './read-customers'
import type { CanvasDocument } from './schema'

export interface CanvasObservation {
  /** The canvas after the last finished transaction. */
  readonly read: () => Canvas
  readonly stop: () => void
}

/** Calls back once per transaction that changed the canvas; notes that it left alone stay the same objects. */
export function observeCanvas(
  document: CanvasDocument,
  onChange: (canvas: Canvas) => void,
): CanvasObservation {
  let canvas = readCanvas(document)
  const dirtyNotes = new Set<NoteId>()
  const dirtyParts = new Set<keyof typeof readers>()

  const observeNotes = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
    for (const event of events) for (const id of listTouchedKeys(event)) dirtyNotes.add(id)
  }
  const markDirty = (part: keyof typeof readers) => () => {
    dirtyParts.add(part)
  }
  const meta = markDirty('meta')
  const observed: readonly (readonly [Observable, Observer])[] = [
    [document.notes, observeNotes],
    [document.links, markDirty('links')],
    [document.meta, meta],
    [document.title, meta],
    [document.pitch, meta],
    [document.motivations, markDirty('motivations')],
    [document.answers, markDirty('answers')],
    [document.dismissedHints, markDirty('dismissedHints')],
    [document.assignment, markDirty('assignment')],
    [document.confidentialAnswers, markDirty('confidentialAnswers')],
    [document.comments, markDirty('comments')],
    [document.customers, markDirty('customers')],
    [document.workshop, markDirty('workshop')],
  ]

  const flush = () => {
    if (dirtyNotes.size === 0 && dirtyParts.size === 0) return
    if (hasOtherEnds(document, canvas, dirtyNotes, dirtyParts.has('motivations'))) dirtyParts.add('links')
    if (document.comments.size > 0 && areOthers(document, canvas, dirtyNotes)) dirtyParts.add('comments')
    if (dirtyParts.has('meta') && hasOtherKind(document, canvas)) {
      for (const id of document.notes.keys()) dirtyNotes.add(id)
    }
    const parts = [...dirtyParts].map((part) => readers[part](document))
    canvas = Object.assign({ ...canvas }, replaceNotes(document, canvas, dirtyNotes), ...parts)
    dirtyNotes.clear()
    dirtyParts.clear()
    onChange(canvas)
  }

  for (const [type, observer] of observed) type.observeDeep(observer)
  document.doc.on('afterTransaction', flush)

  return {
    read: () => canvas,
    stop: () => {
      for (const [type, observer] of observed) type.unobserveDeep(observer)
      document.doc.off('afterTransaction', flush)
    },
  }
}

type Observer = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => void

interface Observable {
  readonly observeDeep: (observer: Observer) => void
  readonly unobserveDeep: (observer: Observer) => void
}

const readers = {
  meta: (document: CanvasDocument): Partial<Canvas> => ({
    report: undefined,
    ownKind: undefined,
    ...readMeta(document),
  }),
  links: (document: CanvasDocument): Partial<Canvas> => ({ linksById: readLinks(document) }),
  motivations: (document: CanvasDocument): Partial<Canvas> => ({
    motivationsById: readMotivations(document),
  }),
  answers: (document: CanvasDocument): Partial<Canvas> => ({ answersById: readAnswers(document) }),
  assignment: (document: CanvasDocument): Partial<Canvas> => ({
    assignment: undefined,
    ...readAssignmentPart(document),
  }),
  confidentialAnswers: (document: CanvasDocument): Partial<Canvas> => ({
    confidentialAnswerIds: readConfidentialAnswers(document),
  }),
  comments: (document: CanvasDocument): Partial<Canvas> => ({ commentsById: readComments(document) }),
  customers: (document: CanvasDocument): Partial<Canvas> => ({
    customers: undefined,
    ...readCustomersPart(document),
  }),
  workshop: (document: CanvasDocument): Partial<Canvas> => ({
    workshop: undefined,
    ...readWorkshopPart(document),
  }),
  dismissedHints: (document: CanvasDocument): Partial<Canvas> => ({
    remarksByDismissedHint: readDismissedHints(document),
  }),
}

/** Where a note stands is read by the blocks of the kind. */
function hasOtherKind(document: CanvasDocument, { kind, ownKind }: Canvas): boolean {
  const now = readMeta(document)
  return now.kind !== kind || now.ownKind !== ownKind
}

/** Whether notes or motivations came or went: a link is on the canvas only while both of its ends are. */
function hasOtherEnds(
  document: CanvasDocument,
  canvas: Canvas,
  dirtyNotes: ReadonlySet<NoteId>,
  areMotivationsDirty: boolean,
): boolean {
  if (document.links.size === 0) return false
  if (areMotivationsDirty) return true
  return areOthers(document, canvas, dirtyNotes)
}

/** Whether one of the notes came or went. */
function areOthers(document: CanvasDocument, canvas: Canvas, dirtyNotes: ReadonlySet<NoteId>): boolean {
  return [...dirtyNotes].some((id) => canvas.notesById.has(id) !== document.notes.has(id))
}

function replaceNotes(document: CanvasDocument, canvas: Canvas, dirty: ReadonlySet<NoteId>): Partial<Canvas> {
  if (dirty.size === 0) return {}
  const notesById = new Map<NoteId, Note>(canvas.notesById)
  for (const id of dirty) {
    const map = document.notes.get(id)
    if (isMap(map)) notesById.set(id, readNote(id, map))
    else notesById.delete(id)
  }
  // Grouping looks at every note of the canvas; a letter typed into one moves none.
  const isMoved = [...dirty].some((id) => !isSamePlace(canvas.notesById.get(id), notesById.get(id)))
  if (!isMoved) return { notesById }
  return { notesById, noteIdsByPlace: groupNotesByPlace(notesById.values(), canvas.noteIdsByPlace) }
}

function isSamePlace(before: Note | undefined, after: Note | undefined): boolean {
  return before?.place.block === after?.place.block && before?.place.order === after?.place.order
}
