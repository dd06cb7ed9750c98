import type { Assignment } from './assignment/assignment'
import type { Comment, CommentId } from './comment'
import type { CustomerRecords } from './customers/customer-records'
import type { BlockId } from './kinds/block-ids'
import type { CanvasKindId, MotivationKindId, NoteKindId, QuestionId } from './kinds/kind'
import type { OwnKind } from './kinds/own-kind'
import type { Language } from './language'
import type { CurrencyCode } from './money'
import type { CalendarDay, RelationshipDetails } from './relationships/relationship-details'
import type { CustomerStage } from './relationships/relationship-kinds'
import type { ReportSettings } from './report/report-settings'
import type { SegmentDetails } from './segments/segment-details'
import type { Assumption } from './workshop/assumption'
import type { WorkshopRecords } from './workshop/workshop-records'

export type CanvasId = string
export type NoteId = string
export type LinkId = string
export type MotivationId = string

/** What a link may start from or lead to: a note or a motivation, by id. */
export type LinkEnd = NoteId | MotivationId

export const noteColours = ['yellow', 'blue', 'green', 'rose', 'violet', 'plain'] as const

export type NoteColour = (typeof noteColours)[number]

/** The parking place holds notes that belong to the canvas but to no block yet. */
export const PARKING = 'parking'

export type PlaceId = BlockId | typeof PARKING

/** Where a note stands. One value, so that two moves at once never mix. */
export interface Place {
  readonly block: PlaceId
  /** Fractional index; equal keys (two people, one spot) are told apart by the note's id. */
  readonly order: string
}

export interface Note {
  readonly id: NoteId
  /** The short text; may hold line breaks, never markup. */
  readonly text: string
  /** The long text in the Markdown subset of `rich-text`: paragraphs, bold, lists. Empty when there is none. */
  readonly description: string
  readonly place: Place
  readonly colour: NoteColour
  /** Language-neutral ids of the kinds picked for the note, such as `channel.shop` (R04). Unknown ids are kept. */
  readonly kinds: readonly NoteKindId[]
  /** True for notes that a worked example adds to its source (R20). */
  readonly isAddition: boolean
  /** Absent where a relationship says nothing but its text and kinds; kept when the note stands in another block. */
  readonly relationship?: RelationshipDetails | undefined
  readonly segment?: SegmentDetails | undefined
  /** Set where the note is not to leave the device unless asked for (R84). */
  readonly isConfidential?: true | undefined
  /** Set where somebody said that its representative and second contact are not confidential. */
  readonly isRepresentativeOpen?: true | undefined
  /** Until when an offer holds (R30); absent where it holds without an end. */
  readonly lastDay?: CalendarDay | undefined
  /** Set where the note is a hypothesis that has to be tested (R96). */
  readonly assumption?: Assumption | undefined
  /** The canvas that looks into this note: its Value Proposition Canvas. That canvas may be deleted. */
  readonly detailCanvas?: CanvasId | undefined
}

/** A note by nothing but where it stands. */
export type PlacedNote = Pick<Note, 'id' | 'place'>

export interface Link {
  readonly id: LinkId
  readonly from: LinkEnd
  readonly to: LinkEnd
  /** What the link means, in the content language; may be empty. */
  readonly label: string
  /** Set where a relationship will have its motivation only in time to come (R46). */
  readonly isLater?: true | undefined
}

/** Why the company keeps its relationships (R11): it belongs to the relationships, not to a block. */
export interface Motivation {
  readonly id: MotivationId
  readonly kind: MotivationKindId
  readonly text: string
  /** The reason, in words of one's own (R12). */
  readonly why: string
  /** By what it is followed, one means per line (R12). */
  readonly means: string
  /** The stages of the customer base it is meant for (R13). */
  readonly stages: readonly CustomerStage[]
  /** What customers are promised who stay (R68); absent where nobody wrote it. */
  readonly promise?: string | undefined
  /** When somebody last looked whether the promise is kept; absent where nobody did. */
  readonly promiseReviewedOn?: CalendarDay | undefined
  readonly order: string
  readonly isAddition: boolean
}

/**
 * A question's id, such as `channels.q1`; an answer for one segment appends the segment's id (`answerForSegment`). The
 * long text of a block stands among the answers too (`textOfBlock`).
 */
export type AnswerId = string

/** The answer to a question that is asked for each segment (R48). */
export function answerForSegment(question: QuestionId, segment: NoteId): AnswerId {
  return `${question}/${segment}`
}

/** What a block says beside its notes: an introduction in the Markdown subset of `rich-text`. */
export function textOfBlock(block: BlockId): AnswerId {
  return `${block}.text`
}

/** What a hint is about: its check and the notes concerned, such as `segmentWithoutRelationship/<note>`. */
export type HintId = string

/** One business model on one sheet, as it is at one moment. Notes that an edit does not touch stay the same objects. */
export interface Canvas {
  readonly id: CanvasId
  readonly kind: CanvasKindId
  /** What the kind `own` is here: it came from a file. Absent with all other kinds, and where it is damaged. */
  readonly ownKind?: OwnKind | undefined
  readonly title: string
  /** What the business does, in one sentence (R61). */
  readonly pitch: string
  /** The language the notes are written in, independent of the interface (R17). */
  readonly contentLanguage: Language
  readonly author: string
  /** What every amount of the canvas is counted in. */
  readonly currency: CurrencyCode
  readonly notesById: ReadonlyMap<NoteId, Note>
  /** The ids of the notes of each place, in order. Places without notes are absent. */
  readonly noteIdsByPlace: ReadonlyMap<PlaceId, readonly NoteId[]>
  readonly linksById: ReadonlyMap<LinkId, Link>
  readonly motivationsById: ReadonlyMap<MotivationId, Motivation>
  /** Only answers with text. */
  readonly answersById: ReadonlyMap<AnswerId, string>
  /** Answers that are not to leave the device unless asked for (R84). */
  readonly confidentialAnswerIds: ReadonlySet<AnswerId>
  readonly commentsById: ReadonlyMap<CommentId, Comment>
  /** Hints that do not matter here, each with a remark why; the remark may be empty. */
  readonly remarksByDismissedHint: ReadonlyMap<HintId, string>
  /** What a student was given to do (R16); absent where there is nothing of it. */
  readonly assignment?: Assignment | undefined
  /** The order and depth of the report; absent where they are the usual ones. */
  readonly report?: ReportSettings | undefined
  /** Figures, decisions, runs and people; absent where there is nothing of it. */
  readonly customers?: CustomerRecords | undefined
  /** Experiments, evidence, votes, agenda, alternatives (R96); absent where there is nothing of it. */
  readonly workshop?: WorkshopRecords | undefined
}

/** The notes of one place in order; a new array on each call. */
export function listNotes(canvas: Pick<Canvas, 'noteIdsByPlace' | 'notesById'>, place: PlaceId): Note[] {
  const ids = canvas.noteIdsByPlace.get(place) ?? []
  return ids.flatMap((id) => canvas.notesById.get(id) ?? [])
}

/** The motivations in order. */
export function listMotivations(canvas: Pick<Canvas, 'motivationsById'>): Motivation[] {
  return [...canvas.motivationsById.values()].sort(compareByOrder)
}

/** The links that start from or lead to the given note or motivation. */
export function listLinksOf(canvas: Pick<Canvas, 'linksById'>, end: LinkEnd): Link[] {
  return [...canvas.linksById.values()].filter((link) => link.from === end || link.to === end)
}

/** Order of fractional indices: by code unit, then by id. */
export function compareByOrder(
  a: { readonly order: string; readonly id: string },
  b: { readonly order: string; readonly id: string },
): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1
  if (a.id === b.id) return 0
  return a.id < b.id ? -1 : 1
}

/** Groups notes by place, each group in order; a group equal to the former one is the former one. */
export function groupNotesByPlace(
  notes: Iterable<Note>,
  former: ReadonlyMap<PlaceId, readonly NoteId[]> = new Map(),
): Map<PlaceId, readonly NoteId[]> {
  const groups = new Map<PlaceId, Note[]>()
  for (const note of notes) {
    const group = groups.get(note.place.block)
    if (group) group.push(note)
    else groups.set(note.place.block, [note])
  }
  const idsByPlace = new Map<PlaceId, readonly NoteId[]>()
  for (const [place, group] of groups) {
    const ids = group.sort(comparePlaces).map((note) => note.id)
    const before = former.get(place)
    idsByPlace.set(place, before && isSameList(before, ids) ? before : ids)
  }
  return idsByPlace
}

/** Order of notes of one place. */
export function comparePlaces(a: PlacedNote, b: PlacedNote): number {
  return compareByOrder({ order: a.place.order, id: a.id }, { order: b.place.order, id: b.id })
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index])
}
