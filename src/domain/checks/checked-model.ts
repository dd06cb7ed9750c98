import { type Canvas, type LinkEnd, type Note, type NoteId, PARKING, type PlaceId } from '../canvas'
import type { BlockId } from '../kinds/block-ids'
import { findCanvasKind } from '../kinds/index'
import type { CanvasKind } from '../kinds/kind'
import { neighboursByKind } from '../kinds/neighbours'
import type { CalendarDay } from '../relationships/relationship-details'

/** Where the other end of a link stands. */
export type LinkedPlace = PlaceId | 'motivation'

/** A canvas with what all checks need of it, gathered once. */
export interface CheckedModel {
  readonly canvas: Canvas
  readonly kind: CanvasKind
  readonly today: CalendarDay
  /** The notes of each block in order. What is parked belongs to no block yet and is not checked. */
  readonly notesByBlock: ReadonlyMap<BlockId, readonly Note[]>
  /** The places each note and motivation is linked with. A link to itself or to what is not there counts for nothing. */
  readonly linkedPlaces: ReadonlyMap<LinkEnd, ReadonlySet<LinkedPlace>>
  /** Whether any segment passes on to another, or to itself: most models have no chain to follow. */
  readonly hasChains: boolean
}

/** `today` is the person's own day: the domain knows no clock. */
export function makeCheckedModel(canvas: Canvas, today: CalendarDay): CheckedModel {
  const kind = findCanvasKind(canvas)
  return {
    canvas,
    kind,
    today,
    notesByBlock: groupNotes(canvas),
    linkedPlaces: gatherLinkedPlaces(canvas),
    hasChains: hasLinkWithin(canvas, kind.segmentBlock),
  }
}

export function notesOf(model: CheckedModel, block: BlockId): readonly Note[] {
  return model.notesByBlock.get(block) ?? []
}

export function isLinkedWith(model: CheckedModel, end: LinkEnd, place: LinkedPlace): boolean {
  return model.linkedPlaces.get(end)?.has(place) ?? false
}

export function isLinked(model: CheckedModel, note: NoteId): boolean {
  return model.linkedPlaces.has(note)
}

/** The neighbours of a block that hold a note, in the order of filling: with what its notes can be linked. */
export function listFilledNeighbours({ kind, notesByBlock }: CheckedModel, block: BlockId): BlockId[] {
  const neighbours = new Set(
    neighboursByKind[kind.id]
      .filter((pair) => pair.includes(block))
      .flatMap((pair) => pair.filter((id) => id !== block)),
  )
  return kind.fillingOrder.filter((id) => neighbours.has(id) && notesByBlock.has(id))
}

function hasLinkWithin({ linksById, notesById }: Canvas, block: BlockId): boolean {
  const isIn = (end: LinkEnd) => notesById.get(end)?.place.block === block
  for (const { from, to } of linksById.values()) if (isIn(from) && isIn(to)) return true
  return false
}

function groupNotes({ noteIdsByPlace, notesById }: Canvas): Map<BlockId, Note[]> {
  const groups = new Map<BlockId, Note[]>()
  for (const [place, ids] of noteIdsByPlace) {
    if (place === PARKING) continue
    const notes = ids.flatMap((id) => notesById.get(id) ?? [])
    if (notes.length > 0) groups.set(place, notes)
  }
  return groups
}

function gatherLinkedPlaces({ linksById, motivationsById, notesById }: Canvas) {
  const places = new Map<LinkEnd, Set<LinkedPlace>>()
  const findPlace = (end: LinkEnd): LinkedPlace | undefined =>
    notesById.get(end)?.place.block ?? (motivationsById.has(end) ? 'motivation' : undefined)
  const add = (end: LinkEnd, place: LinkedPlace) => {
    const known = places.get(end)
    if (known) known.add(place)
    else places.set(end, new Set([place]))
  }
  for (const { from, to } of linksById.values()) {
    const [start, goal] = [findPlace(from), findPlace(to)]
    if (!start || !goal || from === to) continue
    add(from, goal)
    add(to, start)
  }
  return places
}
