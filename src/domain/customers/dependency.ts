import { type Canvas, listNotes, type Note, type NoteId } from '../canvas'
import { findCanvasKind } from '../kinds/index'
import { listLinksByEnd } from '../links-by-end'
import type { CalendarDay } from '../relationships/relationship-details'
import {
  type HandoverStep,
  handoverSteps,
  noCustomerRecords,
  type PersonRecord,
  readLimit,
} from './customer-records'
import { readFigureBook } from './figure-book'
import { listProfitShares } from './judge-profit'
import { type Outcome, readValue } from './outcome'

/** A segment whose customers know the company through one person (R88). */
export interface DependentSegment {
  readonly segment: Note
  /** On which notes the person stands: relationships of the segment, or the segment itself; empty where somebody else does by now. */
  readonly notes: readonly Note[]
  /** Somebody else whom the customers know, and who is still here; empty where there is nobody. */
  readonly secondContact: string
  /** What is done of handing the segment over, in order. A second contact on the note is the first step (R89). */
  readonly steps: readonly HandoverStep[]
}

/**
 * How much hangs on one person alone, in percent: of the profit in the latest period with figures where it is known for
 * all his segments, else of the number of segments.
 */
export interface DependencyShare {
  readonly of: 'profit' | 'segments'
  readonly percent: number
}

export interface Person {
  /** The same for all spellings of a name. */
  readonly id: string
  readonly name: string
  /** Each way in which notes and records write the name. */
  readonly spellings: readonly string[]
  /** The day on which he left; absent while he is here. */
  readonly leftOn?: CalendarDay | undefined
  readonly segments: readonly DependentSegment[]
  /** The segments whose second contact he is. */
  readonly secondFor: readonly Note[]
  /** What he looks after that has no segment yet. */
  readonly notesWithoutSegment: readonly Note[]
  readonly share: DependencyShare
  /** Whether as much hangs on him as the limit allows, or more. */
  readonly isRisk: boolean
}

export interface DependencyView {
  readonly people: readonly Person[]
  /** The segments that have a representative of their own: their customers count as important (R54). */
  readonly importantSegments: readonly Note[]
}

/** How spellings of a name are compared: the domain knows no alphabet. */
type FoldName = (name: string) => string

/** Which segments hang on whom (R88), in the order in which the people are named on segments and relationships. */
export function viewDependency(canvas: Canvas, foldName: FoldName): DependencyView {
  const named = listNamedNotes(canvas)
  const recordsById = groupBy(canvas.customers?.people ?? [], ({ name }) => foldName(name))
  const hasLeft = (id: string) => recordsById.get(id)?.some(({ leftOn }) => leftOn) ?? false
  const ids = new Set([
    ...named.flatMap(({ representative, secondContact }) =>
      [representative, secondContact].filter(Boolean).map(foldName),
    ),
    ...[...recordsById.keys()].filter(hasLeft),
  ])
  ids.delete('')
  const profitShares = listLatestShares(canvas)
  const people = [...ids].map((id) =>
    describePerson({
      id,
      canvas,
      named,
      records: recordsById.get(id) ?? [],
      hasLeft,
      foldName,
      profitShares,
    }),
  )
  const represented = named.filter(({ representative }) => representative).flatMap((each) => each.segments)
  const segments = listNotes(canvas, findCanvasKind(canvas).segmentBlock)
  return { people, importantSegments: segments.filter((segment) => represented.includes(segment)) }
}

/** The segments that somebody still has to take over, so that nothing is lost with who left (R89). */
export function listOpenHandovers({ segments }: Pick<Person, 'segments'>): readonly DependentSegment[] {
  return segments.filter(({ steps }) => steps.length < handoverSteps.length)
}

/** Who can look after each of his notes from now on: the second contacts that the customers know. */
export function listSuccessors({ segments }: Pick<Person, 'segments'>): readonly Successor[] {
  const names = new Map(
    segments.flatMap(({ notes, secondContact }) =>
      secondContact ? notes.map(({ id }) => [id, secondContact] as const) : [],
    ),
  )
  return [...names].map(([noteId, name]) => ({ noteId, name }))
}

/** Who is to look after a note from now on. */
export interface Successor {
  readonly noteId: NoteId
  readonly name: string
}

interface NamedNote {
  readonly note: Note
  readonly representative: string
  readonly secondContact: string
  /** The segments it is about, in order: those it is linked with, or the segment itself. */
  readonly segments: readonly Note[]
}

/** The notes that name somebody; what is parked belongs to no block yet. */
function listNamedNotes(canvas: Canvas): readonly NamedNote[] {
  const { segmentBlock, fillingOrder } = findCanvasKind(canvas)
  const linksByEnd = listLinksByEnd(canvas)
  const segments = listNotes(canvas, segmentBlock)
  return fillingOrder
    .flatMap((block) => listNotes(canvas, block))
    .flatMap((note): NamedNote[] => {
      const representative = tidyName(note.relationship?.representative)
      const secondContact = tidyName(note.relationship?.secondContact)
      if (!(representative || secondContact)) return []
      const ends = new Set(linksByEnd.get(note.id)?.flatMap(({ from, to }) => [from, to]))
      const own = note.place.block === segmentBlock ? [note] : segments.filter(({ id }) => ends.has(id))
      return [{ note, representative, secondContact, segments: own }]
    })
}

interface Described {
  readonly id: string
  readonly canvas: Canvas
  readonly named: readonly NamedNote[]
  readonly records: readonly PersonRecord[]
  readonly hasLeft: (id: string) => boolean
  readonly foldName: FoldName
  readonly profitShares: ReadonlyMap<NoteId, Outcome>
}

function describePerson(described: Described): Person {
  const { id, canvas, named, records, foldName } = described
  const isHe = (name: string) => foldName(name) === id
  const own = named.filter(({ representative }) => isHe(representative))
  const second = named.filter(({ secondContact }) => isHe(secondContact))
  const spellings = [
    ...own.map(({ representative }) => representative),
    ...second.map(({ secondContact }) => secondContact),
    ...records.map(({ name }) => name),
  ]
  const leftOn = records.find((record) => record.leftOn)?.leftOn
  const segments = listSegments(canvas, own, leftOn ? records : []).map((segment) =>
    describeSegment(described, own, segment),
  )
  const share = measureShare(described, segments)
  const limit = readLimit(canvas.customers ?? noCustomerRecords, 'dependency')
  return {
    id,
    name: spellings[0] ?? id,
    spellings: [...new Set(spellings)],
    leftOn,
    segments,
    secondFor: [...new Set(second.flatMap((each) => each.segments))],
    notesWithoutSegment: own.filter((each) => each.segments.length === 0).map(({ note }) => note),
    share,
    isRisk: !leftOn && share.percent > 0 && share.percent >= limit,
  }
}

/** His segments in order; a handover that has begun is still to be finished when another name stands on the note. */
function listSegments(canvas: Canvas, own: readonly NamedNote[], records: readonly PersonRecord[]): Note[] {
  const begun = records.flatMap(({ handovers }) =>
    handovers
      .filter(({ steps }) => steps.length > 0 && steps.length < handoverSteps.length)
      .map(({ segmentId }) => segmentId),
  )
  const ids = new Set([...own.flatMap((each) => each.segments.map(({ id }) => id)), ...begun])
  return listNotes(canvas, findCanvasKind(canvas).segmentBlock).filter(({ id }) => ids.has(id))
}

function describeSegment(
  { id, named, records, hasLeft, foldName }: Described,
  own: readonly NamedNote[],
  segment: Note,
): DependentSegment {
  const his = own.filter(({ segments }) => segments.includes(segment))
  const itself = named.filter(({ note }) => note === segment)
  const isSomebodyElse = (name: string) => name !== '' && foldName(name) !== id && !hasLeft(foldName(name))
  const secondContact =
    [...his, ...itself].map((each) => each.secondContact).find(isSomebodyElse) ??
    (his.length === 0 ? itself.map((each) => each.representative).find(isSomebodyElse) : undefined) ??
    ''
  const done = records.flatMap(({ handovers }) =>
    handovers.filter(({ segmentId }) => segmentId === segment.id).flatMap(({ steps }) => steps),
  )
  return {
    segment,
    notes: his.map(({ note }) => note),
    secondContact,
    steps: handoverSteps.filter(
      (step) => done.includes(step) || (step === 'secondContact' && secondContact !== ''),
    ),
  }
}

function measureShare(
  { canvas, profitShares }: Described,
  segments: readonly DependentSegment[],
): DependencyShare {
  const alone = segments.filter(({ secondContact, notes }) => secondContact === '' && notes.length > 0)
  const readShare = ({ segment }: DependentSegment) =>
    readValue(profitShares.get(segment.id) ?? { type: 'missing', needs: [] })
  if (segments.length > 0 && segments.every((each) => readShare(each) !== undefined)) {
    const sum = alone.reduce((all, each) => all + (readShare(each) ?? 0), 0)
    return { of: 'profit', percent: 100 * sum }
  }
  const all = listNotes(canvas, findCanvasKind(canvas).segmentBlock).length
  return { of: 'segments', percent: all === 0 ? 0 : (100 * alone.length) / all }
}

/** The shares in the latest period in which they are known. */
function listLatestShares(canvas: Canvas): ReadonlyMap<NoteId, Outcome> {
  const book = readFigureBook(canvas)
  for (const period of book.periods.toReversed()) {
    const shares = listProfitShares(book, [period])
    if ([...shares.values()].some((share) => readValue(share) !== undefined)) return shares
  }
  return new Map()
}

function tidyName(name = ''): string {
  return name.replace(/\s+/g, ' ').trim()
}

function groupBy<Value>(values: readonly Value[], name: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const group = groups.get(name(value))
    if (group) group.push(value)
    else groups.set(name(value), [value])
  }
  return groups
}
