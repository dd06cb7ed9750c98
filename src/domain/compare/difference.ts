import type { AnswerId, Canvas, Link, LinkEnd, Motivation, Note, PlaceId } from '../canvas'
import type { NoteKindId } from '../kinds/kind'
import type { RelationshipDetails } from '../relationships/relationship-details'
import type { SegmentDetails } from '../segments/segment-details'

export const canvasParts = ['title', 'pitch', 'author', 'contentLanguage', 'currency'] as const

/** What a canvas says as a whole. */
export type CanvasPart = (typeof canvasParts)[number]

/** What a note is or is not: an addition to an example, confidential, with a representative who is not. */
export const noteMarks = ['isAddition', 'isConfidential', 'isRepresentativeOpen'] as const

export type NoteMark = (typeof noteMarks)[number]

/** What is different about a note that is on both sides. Kinds are a set, so each comes or goes by itself. */
export type NoteChange =
  | { readonly part: 'text' | 'description' | 'colour' }
  | { readonly part: NoteMark }
  | { readonly part: 'lastDay' }
  | { readonly part: 'assumption' }
  | { readonly part: 'comments' }
  | { readonly part: 'kindAdded'; readonly kind: NoteKindId }
  | { readonly part: 'kindRemoved'; readonly kind: NoteKindId }
  | { readonly part: 'relationship'; readonly detail: keyof RelationshipDetails }
  | { readonly part: 'segment'; readonly detail: keyof SegmentDetails }

export const motivationParts = [
  'kind',
  'text',
  'why',
  'means',
  'stages',
  'promise',
  'promiseReviewedOn',
  'isAddition',
] as const

export type MotivationPart = (typeof motivationParts)[number]

export const customersParts = ['figures', 'decisions', 'runs', 'people', 'toolRows'] as const

/** What is known of the customers behind the segments; the figures with their unit and limits. */
export type CustomersPart = (typeof customersParts)[number]

export const workshopDifferences = [
  'tests',
  'rounds',
  'agenda',
  'presentation',
  'ratings',
  'decision',
] as const

/** What was done with a canvas in workshops; tests are experiments and evidence together. */
export type WorkshopDifference = (typeof workshopDifferences)[number]

/** One mutation between two canvases, with what it was and what it became. */
export type Difference =
  | {
      readonly type: 'canvas'
      readonly part: CanvasPart
      readonly before: string
      readonly after: string
    }
  /** Its links go with it and are no differences of their own; so does what was answered for it. */
  | { readonly type: 'noteAdded'; readonly after: Note; readonly links: readonly Link[] }
  | { readonly type: 'noteRemoved'; readonly before: Note; readonly links: readonly Link[] }
  /** To another block. */
  | { readonly type: 'noteMoved'; readonly before: Note; readonly after: Note }
  /** Within its block. */
  | { readonly type: 'noteReordered'; readonly before: Note; readonly after: Note }
  | {
      readonly type: 'noteChanged'
      readonly before: Note
      readonly after: Note
      readonly change: NoteChange
    }
  | { readonly type: 'linkAdded'; readonly after: Link }
  | { readonly type: 'linkRemoved'; readonly before: Link }
  /** The only motivation that a note gave up, and the only one it took instead (R46). */
  | { readonly type: 'linkRedirected'; readonly before: Link; readonly after: Link }
  | {
      readonly type: 'linkChanged'
      readonly before: Link
      readonly after: Link
      readonly part: 'label' | 'isLater'
    }
  | { readonly type: 'motivationAdded'; readonly after: Motivation; readonly links: readonly Link[] }
  | { readonly type: 'motivationRemoved'; readonly before: Motivation; readonly links: readonly Link[] }
  /** The only one that went, and the only one that came (R46). */
  | { readonly type: 'motivationReplaced'; readonly before: Motivation; readonly after: Motivation }
  | { readonly type: 'motivationReordered'; readonly before: Motivation; readonly after: Motivation }
  | {
      readonly type: 'motivationChanged'
      readonly before: Motivation
      readonly after: Motivation
      readonly part: MotivationPart
    }
  /** Of a guiding question, of one for a segment, or the long text of a block; empty where there is none. */
  | {
      readonly type: 'answerChanged'
      readonly beforeId: AnswerId
      readonly afterId: AnswerId
      readonly before: string
      readonly after: string
    }
  /** What it was and is, is told in its own place only: most of it is confidential (R41). */
  | { readonly type: 'customersChanged'; readonly part: CustomersPart }
  /** What it was and is, is told in its own place: who voted and what the speaker says is for nobody else. */
  | { readonly type: 'workshopChanged'; readonly part: WorkshopDifference }

export type Side = 'before' | 'after'

/** Which note or motivation of one canvas is which of the other, by id, both ways. */
export interface Partners {
  readonly afterByBefore: ReadonlyMap<LinkEnd, LinkEnd>
  readonly beforeByAfter: ReadonlyMap<LinkEnd, LinkEnd>
}

/** Where a difference is listed: at a block, at the parking place, or at what concerns the canvas as a whole. */
export type Section = 'canvas' | PlaceId

export interface SectionOfDifferences {
  readonly section: Section
  readonly differences: readonly Difference[]
}

export interface Comparison {
  readonly before: Canvas
  readonly after: Canvas
  readonly partners: Partners
  /** Only sections with differences: the canvas, its blocks in the order of filling, the parking place. */
  readonly sections: readonly SectionOfDifferences[]
}

/** Text as it is compared where ids do not help: two texts that fold to the same are one. */
export type FoldText = (text: string) => string
