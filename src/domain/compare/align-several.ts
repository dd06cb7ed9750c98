import { type Canvas, listNotes, type Note, PARKING, type PlaceId } from '../canvas'
import { findCanvasKind } from '../kinds/index'
import { compareNote } from './compare-notes'
import type { Comparison, FoldText, NoteChange } from './difference'
import { pairNotes } from './match-parts'

/** What one canvas shows in a row. Notes are judged against the open canvas, or the first that has the note. */
export type Cell =
  | {
      readonly type: 'note'
      readonly note: Note
      /** Whether no other canvas has it. */
      readonly isOnlyHere: boolean
      readonly isMoved: boolean
      readonly changes: readonly NoteChange[]
    }
  /** In this canvas the note stands in another block. */
  | { readonly type: 'elsewhere'; readonly note: Note }
  | { readonly type: 'missing' }

export interface AlignedRow {
  readonly key: string
  /** Whether all canvases have it at this place, and it says the same in all. */
  readonly isEqual: boolean
  /** One for each canvas, the open one first. */
  readonly cells: readonly Cell[]
}

export interface AlignedPlace {
  readonly place: PlaceId
  readonly rows: readonly AlignedRow[]
}

/** A note as it is in each canvas, undefined where it is missing. */
interface Group {
  readonly key: string
  readonly notes: (Note | undefined)[]
}

/**
 * Puts the notes of several canvases side by side, block by block. Each comparison has another canvas before and the open
 * one after: what belongs together is found through the open one, and what that lacks as `matchParts` finds it. Rows
 * stand in the order of the open canvas, each note it lacks below the one it stands under in its own.
 */
export function alignSeveral(
  open: Canvas,
  comparisons: readonly Comparison[],
  foldText: FoldText,
): readonly AlignedPlace[] {
  const canvases = [open, ...comparisons.map(({ before }) => before)]
  const groups = groupNotes(open, comparisons, foldText)
  return listPlaces(canvases).map((place) => ({
    place,
    rows: orderGroups(canvases, groups, place).map((group) => makeRow(group, place)),
  }))
}

/** The blocks of the open canvas in the order of filling, then whatever else holds a note of another one. */
function listPlaces(canvases: readonly Canvas[]): readonly PlaceId[] {
  const [open] = canvases
  const usual: readonly PlaceId[] = open ? findCanvasKind(open).fillingOrder : []
  const used = canvases.flatMap(({ noteIdsByPlace }) => [...noteIdsByPlace.keys()])
  const places = new Set<PlaceId>([...usual, ...used])
  places.delete(PARKING)
  return [...places.add(PARKING)]
}

/** The groups by the note's id, for each canvas. */
type GroupsByNote = readonly ReadonlyMap<string, Group>[]

function groupNotes(open: Canvas, comparisons: readonly Comparison[], foldText: FoldText): GroupsByNote {
  const count = comparisons.length + 1
  const ofOpen = new Map([...open.notesById.values()].map((note) => [note.id, startGroup(note, 0, count)]))
  const lacking: Group[] = []
  const others = comparisons.map(({ before, partners }, index) => {
    const column = index + 1
    const byNote = new Map<string, Group>()
    const left: Note[] = []
    const join = (group: Group, note: Note) => {
      group.notes[column] = note
      byNote.set(note.id, group)
    }
    for (const note of before.notesById.values()) {
      const group = ofOpen.get(partners.afterByBefore.get(note.id) ?? '')
      if (group) join(group, note)
      else left.push(note)
    }
    const groupByReference = new Map(lacking.flatMap((group) => pairWithReference(group)))
    const { pairs, leftAfter } = pairNotes([...groupByReference.keys()], left, foldText)
    for (const [reference, note] of pairs) {
      const group = groupByReference.get(reference)
      if (group) join(group, note)
    }
    for (const note of leftAfter) {
      const group = startGroup(note, column, count)
      join(group, note)
      lacking.push(group)
    }
    return byNote
  })
  return [ofOpen, ...others]
}

function startGroup(note: Note, column: number, count: number): Group {
  const notes = Array.from({ length: count }, (_, index) => (index === column ? note : undefined))
  return { key: `${column}/${note.id}`, notes }
}

function pairWithReference(group: Group): readonly (readonly [Note, Group])[] {
  const reference = findReference(group)
  return reference ? [[reference, group]] : []
}

function findReference({ notes }: Group): Note | undefined {
  return notes.find((note) => note !== undefined)
}

function orderGroups(canvases: readonly Canvas[], groups: GroupsByNote, place: PlaceId): readonly Group[] {
  const ordered: Group[] = []
  const placed = new Set<Group>()
  for (const [column, canvas] of canvases.entries()) {
    let position = 0
    for (const { id } of listNotes(canvas, place)) {
      const group = groups[column]?.get(id)
      if (!group) continue
      if (placed.has(group)) position = ordered.indexOf(group) + 1
      else {
        placed.add(group)
        ordered.splice(position, 0, group)
        position += 1
      }
    }
  }
  return ordered
}

function makeRow(group: Group, place: PlaceId): AlignedRow {
  const reference = findReference(group)
  const isAlone = group.notes.filter((note) => note !== undefined).length === 1
  const cells = group.notes.map((note): Cell => {
    if (!note) return { type: 'missing' }
    if (note.place.block !== place) return { type: 'elsewhere', note }
    return {
      type: 'note',
      note,
      isOnlyHere: isAlone,
      isMoved: reference !== undefined && reference.place.block !== place,
      changes: reference ? compareNote(reference, note) : [],
    }
  })
  const isEqual = cells.every((cell) => cell.type === 'note' && cell.changes.length === 0)
  return { key: group.key, isEqual, cells }
}

/** Whether two rows show the same: what is drawn of the one holds for the other. */
export function isSameRow(one: AlignedRow, other: AlignedRow): boolean {
  return (
    one.key === other.key &&
    one.isEqual === other.isEqual &&
    one.cells.length === other.cells.length &&
    one.cells.every((cell, index) => isSameCell(cell, other.cells[index]))
  )
}

/** Notes that nobody touched are the same objects, so that what is different about them is the same as well. */
function isSameCell(one: Cell, other: Cell | undefined): boolean {
  if (one.type === 'missing' || other?.type === 'missing') return one.type === other?.type
  if (one.type !== other?.type || one.note !== other.note) return false
  if (one.type === 'elsewhere' || other.type === 'elsewhere') return true
  return (
    one.isOnlyHere === other.isOnlyHere &&
    one.isMoved === other.isMoved &&
    JSON.stringify(one.changes) === JSON.stringify(other.changes)
  )
}

/** Whether a column has something to give to the open canvas at this row. */
export function canTakeOver({ cells }: AlignedRow, column: number): boolean {
  const [open] = cells
  const cell = cells[column]
  if (column === 0 || cell?.type !== 'note') return false
  return open?.type !== 'note' || cell.changes.length > 0
}
