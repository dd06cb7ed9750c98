import * as Y from 'yjs'
import {
  type Canvas,
  listLinksOf,
  type Note,
  type NoteColour,
  type NoteId,
  type PlacedNote,
  type PlaceId,
} from '../../domain/canvas'
import type { NoteKindId } from '../../domain/kinds/kind'
import type { CalendarDay } from '../../domain/relationships/relationship-details'
import { newId } from '../new-id'
import { planOrder } from '../order'
import { readColumn, readLinks, readNote } from '../read-canvas'
import { act, type CanvasDocument } from '../schema'
import { replaceText } from '../text'
import { makeNoteMap } from '../write-canvas'
import { writePart } from '../write-details'
import { deleteCustomersOf } from './customers-of-note'

/** What a new note may bring along; the rest has its usual value. */
export interface NewNote {
  readonly text: string
  readonly description?: string
  readonly colour?: NoteColour
  readonly kinds?: readonly NoteKindId[]
  readonly relationship?: Note['relationship']
  /** Until when an offer holds (R30). */
  readonly lastDay?: Note['lastDay']
  readonly isConfidential?: Note['isConfidential']
}

/** A spot on the board: before the note that is at this index now, the moved ones not counted. */
export interface Spot {
  readonly block: PlaceId
  readonly index: number
}

/** Adds notes one below the other at a spot; gives their ids in order. */
export function addNotes(document: CanvasDocument, spot: Spot, notes: readonly NewNote[]): NoteId[] {
  return act(document, () => {
    const plan = planOrder(readColumn(document, spot.block), spot.index, notes.length)
    rekeyNotes(document, plan.rekeyed)
    return notes.map((note, offset) => {
      const id = newId()
      const place = { block: spot.block, order: plan.keys[offset] ?? 'a0' }
      const rest = { description: note.description ?? '', colour: note.colour ?? 'yellow', isAddition: false }
      const { text, kinds = [], relationship, lastDay, isConfidential } = note
      const signs = { lastDay, isConfidential }
      document.notes.set(id, makeNoteMap({ ...rest, ...signs, text, place, kinds, relationship }))
      return id
    })
  })
}

/** Moves notes to a spot, in the order given. Notes deleted meanwhile are passed over; a move to where they are is none. */
export function moveNotes(document: CanvasDocument, ids: readonly NoteId[], spot: Spot): void {
  act(document, () => {
    const moved = ids.filter((id) => document.notes.has(id))
    const column = readColumn(document, spot.block)
    if (isAlreadyAt(column, moved, spot.index)) return
    const plan = planOrder(column, spot.index, moved.length, new Set(moved))
    rekeyNotes(document, plan.rekeyed)
    moved.forEach((id, offset) => {
      document.notes.get(id)?.set('place', { block: spot.block, order: plan.keys[offset] ?? 'a0' })
    })
  })
}

export function colourNotes(document: CanvasDocument, ids: readonly NoteId[], colour: NoteColour): void {
  act(document, () => {
    for (const id of ids) {
      const note = document.notes.get(id)
      if (note?.get('colour') !== colour) note?.set('colour', colour)
    }
  })
}

/** Puts a copy below each note and gives the copies' ids. Links stay with the original. */
export function duplicateNotes(document: CanvasDocument, ids: readonly NoteId[]): NoteId[] {
  return act(document, () =>
    ids.flatMap((id) => {
      const map = document.notes.get(id)
      if (!map) return []
      const note = readNote(id, map)
      const { block } = note.place
      const index = readColumn(document, block).findIndex((other) => other.id === id) + 1
      return addNotes(document, { block, index }, [note])
    }),
  )
}

/** Deletes notes together with their links, what was answered for them (R48), their figures and comments; undo brings all back. */
export function deleteNotes(document: CanvasDocument, ids: readonly NoteId[]): void {
  act(document, () => {
    const linksById = readLinks(document)
    for (const id of ids) {
      for (const link of listLinksOf({ linksById }, id)) document.links.delete(link.id)
      document.notes.delete(id)
      for (const answer of [...document.answers.keys()]) {
        if (answer.endsWith(`/${id}`)) document.answers.delete(answer)
      }
      deleteCustomersOf(document, id)
    }
  })
}

export function writeNoteText(document: CanvasDocument, id: NoteId, text: string): void {
  writeNotePart(document, id, 'text', text)
}

/** Sets the longer description, in the Markdown subset of `rich-text`. */
export function writeNoteDescription(document: CanvasDocument, id: NoteId, description: string): void {
  writeNotePart(document, id, 'description', description)
}

/** Sets until when an offer holds (R30); an empty day: without an end. */
export function setLastDay(document: CanvasDocument, id: NoteId, day: CalendarDay): void {
  act(document, () => {
    const note = document.notes.get(id)
    if (note) writePart(note, 'lastDay', day || undefined)
  })
}

/** Puts a kind on notes beside those they carry already (R05). */
export function addNoteKind(document: CanvasDocument, ids: readonly NoteId[], kind: NoteKindId): void {
  changeKinds(document, ids, (kinds) => kinds.set(kind, true))
}

export function removeNoteKind(document: CanvasDocument, ids: readonly NoteId[], kind: NoteKindId): void {
  changeKinds(document, ids, (kinds) => kinds.delete(kind))
}

/** The note's position among the notes of its place, counted from 0. */
export function indexOfNote(canvas: Canvas, note: Note): number {
  return canvas.noteIdsByPlace.get(note.place.block)?.indexOf(note.id) ?? 0
}

/** Whether a move of the notes to this index of the column would change nothing. */
function isAlreadyAt(column: readonly PlacedNote[], ids: readonly NoteId[], index: number): boolean {
  const before = column.map((note) => note.id)
  const staying = before.filter((id) => !ids.includes(id))
  const after = staying.toSpliced(Math.max(0, Math.min(index, staying.length)), 0, ...ids)
  return after.length === before.length && after.every((id, position) => id === before[position])
}

function changeKinds(
  document: CanvasDocument,
  ids: readonly NoteId[],
  change: (kinds: Y.Map<unknown>) => void,
): void {
  act(document, () => {
    for (const id of ids) {
      const kinds = document.notes.get(id)?.get('kinds')
      if (kinds instanceof Y.Map) change(kinds)
    }
  })
}

function writeNotePart(document: CanvasDocument, id: NoteId, part: 'text' | 'description', value: string) {
  act(document, () => {
    const text = document.notes.get(id)?.get(part)
    if (text instanceof Y.Text) replaceText(text, value)
  })
}

function rekeyNotes(document: CanvasDocument, rekeyed: ReadonlyMap<NoteId, string>): void {
  for (const [id, order] of rekeyed) {
    const note = document.notes.get(id)
    const place = note?.get('place')
    if (note && typeof place === 'object') note.set('place', { ...place, order })
  }
}
