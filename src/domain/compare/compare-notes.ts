import { type Canvas, listNotes, type Note, type NoteId, type PlaceId } from '../canvas'
import { noRelationshipDetails, type RelationshipDetails } from '../relationships/relationship-details'
import { noSegmentDetails, type SegmentDetails } from '../segments/segment-details'
import { type Difference, type NoteChange, noteMarks, type Partners } from './difference'
import { findReordered } from './find-reordered'
import type { LinksByEnd } from './index-links'

interface Notes {
  readonly before: Canvas
  readonly after: Canvas
  readonly partners: Partners
  readonly linksBefore: LinksByEnd
  readonly linksAfter: LinksByEnd
  /** What the comments on each note say. */
  readonly commentsBefore: ReadonlyMap<NoteId, string>
  readonly commentsAfter: ReadonlyMap<NoteId, string>
}

/** What is different at one place: the notes that went, then those that are there, in order. */
export function compareNotesOf(place: PlaceId, notes: Notes): Difference[] {
  const { before, after, partners, linksBefore, linksAfter } = notes
  const removed = listNotes(before, place)
    .filter((note) => !partners.afterByBefore.has(note.id))
    .map((note): Difference => ({ type: 'noteRemoved', before: note, links: linksBefore.get(note.id) ?? [] }))
  const reordered = findReorderedNotes(place, notes)
  const present = listNotes(after, place).flatMap((note): Difference[] => {
    const former = before.notesById.get(partners.beforeByAfter.get(note.id) ?? '')
    if (!former) return [{ type: 'noteAdded', after: note, links: linksAfter.get(note.id) ?? [] }]
    const both = { before: former, after: note }
    const move: Difference[] =
      former.place.block !== place
        ? [{ type: 'noteMoved', ...both }]
        : reordered.has(note.id)
          ? [{ type: 'noteReordered', ...both }]
          : []
    const hasSameComments = notes.commentsBefore.get(former.id) === notes.commentsAfter.get(note.id)
    const found: readonly NoteChange[] = hasSameComments ? [] : [{ part: 'comments' }]
    const changes = [...compareNote(former, note), ...found].map(
      (change): Difference => ({ type: 'noteChanged', ...both, change }),
    )
    return [...move, ...changes]
  })
  return [...removed, ...present]
}

/** Of the notes that stay in a block, those that have another place among one another; ids of the later canvas. */
function findReorderedNotes(place: PlaceId, { before, after, partners }: Notes): ReadonlySet<string> {
  const isStaying = (note: Note) =>
    before.notesById.get(partners.beforeByAfter.get(note.id) ?? '')?.place.block === place
  const staying = listNotes(after, place).filter(isStaying)
  const rankById = new Map(staying.map((note, rank) => [note.id, rank]))
  const ranked = listNotes(before, place).flatMap((note) => {
    const id = partners.afterByBefore.get(note.id)
    const rank = id === undefined ? undefined : rankById.get(id)
    return id === undefined || rank === undefined ? [] : [{ key: [note.id, id].sort().join(' '), rank, id }]
  })
  return new Set(findReordered(ranked).map(({ id }) => id))
}

/** Every single thing that two states of a note say differently, its place and its comments apart. */
export function compareNote(before: Note, after: Note): NoteChange[] {
  if (before === after) return []
  const simple = (['text', 'description', 'colour', 'lastDay', ...noteMarks] as const)
    .filter((part) => (before[part] || '') !== (after[part] || ''))
    .map((part): NoteChange => ({ part }))
  const removed = before.kinds.filter((kind) => !after.kinds.includes(kind))
  const added = after.kinds.filter((kind) => !before.kinds.includes(kind))
  return [
    ...simple,
    ...(describeAssumption(before) === describeAssumption(after) ? [] : [{ part: 'assumption' } as const]),
    ...removed.map((kind): NoteChange => ({ part: 'kindRemoved', kind })),
    ...added.map((kind): NoteChange => ({ part: 'kindAdded', kind })),
    ...listRelationshipParts(before, after).map((detail): NoteChange => ({ part: 'relationship', detail })),
    ...listSegmentParts(before, after).map((detail): NoteChange => ({ part: 'segment', detail })),
  ]
}

function describeAssumption({ assumption }: Note): string {
  return assumption ? `${assumption.importance}/${assumption.confidence}/${assumption.state}` : ''
}

function listRelationshipParts(before: Note, after: Note): (keyof RelationshipDetails)[] {
  const [one, other] = [
    before.relationship ?? noRelationshipDetails,
    after.relationship ?? noRelationshipDetails,
  ]
  const parts: readonly (keyof RelationshipDetails)[] = [
    'status',
    'helper',
    'where',
    'cost',
    'serviceMeans',
    'representative',
    'representativeSince',
    'secondContact',
    'reviewedOn',
  ]
  return parts.filter((part) => JSON.stringify(one[part]) !== JSON.stringify(other[part]))
}

function listSegmentParts(before: Note, after: Note): (keyof SegmentDetails)[] {
  const [one, other] = [before.segment ?? noSegmentDetails, after.segment ?? noSegmentDetails]
  const parts: readonly (keyof SegmentDetails)[] = [
    'shortName',
    'mark',
    'importance',
    'countries',
    'sectors',
    'competitors',
    'resources',
  ]
  return parts.filter((part) => JSON.stringify(one[part]) !== JSON.stringify(other[part]))
}
