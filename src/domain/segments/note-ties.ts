import { type Canvas, type LinkEnd, listNotes, type NoteId } from '../canvas'
import { countOpenComments } from '../comment'
import { findCanvasKind } from '../kinds/index'
import { listLinksByEnd } from '../links-by-end'
import type { SegmentSign } from './segment-signs'
import { hasTraits, type SegmentTraits } from './segment-traits'
import { listSignsByNote } from './signs-by-note'

/** What a note on the board shows of what it is tied to. */
export interface NoteTies {
  readonly signs: readonly SegmentSign[]
  /** With how many links it is tied to other notes and motivations (R47). */
  readonly linkCount: number
  /** How many comments on it wait for somebody (R90). */
  readonly openComments: number
  /** The refuted assumptions it hangs on (R96); absent where there is none, and until that was worked out. */
  readonly refuted?: readonly NoteId[]
  /** Its dots of the vote that was closed last (R96); absent where it has none, and until they were counted. */
  readonly votes?: number
}

type Tied = Pick<Canvas, 'kind' | 'linksById' | 'noteIdsByPlace' | 'notesById'>
type Discussed = Tied & Pick<Canvas, 'commentsById'>

/**
 * The ties of all notes that have any. What is as in the former result is the same object, so that only notes whose
 * ties changed are drawn again. A segment carries its sign from the first link on, or when it was given one: before
 * that the sign would but repeat its text.
 */
export function listNoteTies(
  canvas: Discussed,
  former: ReadonlyMap<NoteId, NoteTies> = new Map(),
): ReadonlyMap<NoteId, NoteTies> {
  const signs = listSignsByNote(canvas)
  const links = listLinksByEnd(canvas)
  const ties = new Map<NoteId, NoteTies>()
  const comments = countOpenComments(canvas.commentsById)
  for (const id of new Set([...signs.keys(), ...links.keys(), ...comments.keys()])) {
    const note = canvas.notesById.get(id)
    const linkCount = links.get(id)?.length ?? 0
    const openComments = comments.get(id) ?? 0
    const hasSign = linkCount > 0 || note?.segment !== undefined
    if (!note || (!hasSign && openComments === 0)) continue
    const tie = { signs: (hasSign && signs.get(id)) || [], linkCount, openComments }
    const before = former.get(id)
    ties.set(id, before && isSame(before, tie) ? before : tie)
  }
  const isAsBefore = ties.size === former.size && [...ties].every(([id, tie]) => former.get(id) === tie)
  return isAsBefore ? former : ties
}

/**
 * The notes that are tied by a link to a segment, or to the segments that have some traits, and the segments themselves;
 * undefined where there is no such segment any more, so that nothing can be told by it.
 */
export function listNotesOfSegments(
  canvas: Tied,
  wanted: NoteId | SegmentTraits,
): ReadonlySet<NoteId> | undefined {
  const segments = new Set<NoteId>()
  for (const note of listNotes(canvas, findCanvasKind(canvas).segmentBlock))
    if (typeof wanted === 'string' ? note.id === wanted : hasTraits(note, wanted)) segments.add(note.id)
  if (segments.size === 0) return undefined
  const tied = new Set(segments)
  const add = (end: LinkEnd, other: LinkEnd) => {
    if (segments.has(end) && canvas.notesById.has(other)) tied.add(other)
  }
  for (const { from, to } of canvas.linksById.values()) {
    add(from, to)
    add(to, from)
  }
  return tied
}

function isSame(one: NoteTies, other: NoteTies): boolean {
  return (
    one.linkCount === other.linkCount &&
    one.openComments === other.openComments &&
    one.signs.length === other.signs.length &&
    one.signs.every((sign, index) => isSameSign(sign, other.signs[index]))
  )
}

function isSameSign(one: SegmentSign, other: SegmentSign | undefined): boolean {
  return one.segmentId === other?.segmentId && one.mark === other.mark && one.shortName === other.shortName
}
