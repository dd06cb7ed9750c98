import type * as Y from 'yjs'

/** Version of the document's shape; `upgrades` brings older documents up to it. */
export const DOCUMENT_VERSION = 2

/** Origin of every transaction that a person at this device makes: what undo follows (one act, one step). */
export const LOCAL_ORIGIN = 'harreman:act'

export type NoteMap = Y.Map<unknown>

/** The shared types of a canvas, described in docs/architecture.md. Getting them creates what is missing. */
export interface CanvasDocument {
  readonly doc: Y.Doc
  /** Format version, id, kind, content language, author, currency: plain values. */
  readonly meta: Y.Map<unknown>
  readonly title: Y.Text
  readonly pitch: Y.Text
  readonly notes: Y.Map<NoteMap>
  readonly links: Y.Map<unknown>
  readonly motivations: Y.Map<Y.Map<unknown>>
  /** One Y.Text per guiding question, made with the canvas: two tabs that answer first would else lose one. */
  readonly answers: Y.Map<Y.Text>
  /** The remark for each hint that does not matter on this canvas, by the hint's id. */
  readonly dismissedHints: Y.Map<unknown>
  /** The ids of the answers that are confidential, each with true. */
  readonly confidentialAnswers: Y.Map<unknown>
  /** The comments by id, each one value. */
  readonly comments: Y.Map<unknown>
  /** Figures, decisions, runs and people under flat keys (`read-customers`). */
  readonly customers: Y.Map<unknown>
  /** The assignment: its parts, and each criterion under a key of its own. */
  readonly assignment: Y.Map<unknown>
  /** What is done with the canvas in a workshop, under flat keys (`read-workshop`). */
  readonly workshop: Y.Map<unknown>
}

export function openSchema(doc: Y.Doc): CanvasDocument {
  return {
    doc,
    meta: doc.getMap('meta'),
    title: doc.getText('title'),
    pitch: doc.getText('pitch'),
    notes: doc.getMap('notes'),
    links: doc.getMap('links'),
    motivations: doc.getMap('motivations'),
    answers: doc.getMap('answers'),
    dismissedHints: doc.getMap('dismissedHints'),
    confidentialAnswers: doc.getMap('confidentialAnswers'),
    comments: doc.getMap('comments'),
    customers: doc.getMap('customers'),
    assignment: doc.getMap('assignment'),
    workshop: doc.getMap('workshop'),
  }
}

/** Origin of what nobody takes back with the usual undo: the timer of a workshop, dots of a vote. */
const WORKSHOP_ORIGIN = 'harreman:workshop'

/** Runs a change that the undo of the canvas does not know. It is saved and passed to other tabs as any other. */
export function actBesideUndo<Value>(document: CanvasDocument, change: () => Value): Value {
  return document.doc.transact(change, WORKSHOP_ORIGIN)
}

/** Runs a change as one transaction of the person at this device. Nested acts belong to the outermost. */
export function act<Value>(document: CanvasDocument, change: () => Value): Value {
  return document.doc.transact(change, LOCAL_ORIGIN)
}
