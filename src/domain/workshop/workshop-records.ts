import { compareByOrder, type NoteId } from '../canvas'
import type { AgendaStep, WorkshopClock } from './agenda'
import type { Alternative, CriterionName, Decision } from './alternative'
import type { Evidence, Experiment } from './experiment'
import type { Presentation } from './presentation'
import type { Dots, VoteRound } from './vote-round'

/** The canvas a Value Proposition Canvas looks into, and its note: a value proposition or a segment. */
export interface DetailOf {
  readonly canvasId: string
  readonly noteId: NoteId
}

/** What founders do with a canvas beside filling it in (R96): they test, vote, keep alternatives and present. */
export interface WorkshopRecords {
  /** In the order in which they were made. */
  readonly experiments: readonly Experiment[]
  readonly evidence: readonly Evidence[]
  /** In the order in which they were started. */
  readonly rounds: readonly VoteRound[]
  /** In order. */
  readonly agenda: readonly AgendaStep[]
  readonly clock?: WorkshopClock | undefined
  readonly presentation?: Presentation | undefined
  /** The name by which canvases belong together in the portfolio; empty where there is none. */
  readonly project: string
  /** Whole, 0 to 100. */
  readonly ratings: Readonly<Record<CriterionName, number>>
  readonly alternative?: Alternative | undefined
  readonly decision?: Decision | undefined
  readonly detailOf?: DetailOf | undefined
}

export const noWorkshop: WorkshopRecords = {
  experiments: [],
  evidence: [],
  rounds: [],
  agenda: [],
  project: '',
  ratings: {},
}

type SomeRecords = { readonly [Part in keyof WorkshopRecords]?: WorkshopRecords[Part] | undefined }

/** Undefined where there is nothing of it. Equal records are alike as JSON. */
export function completeWorkshop(records: SomeRecords): WorkshopRecords | undefined {
  const { clock, presentation, alternative, decision, detailOf } = records
  const complete: WorkshopRecords = {
    experiments: (records.experiments ?? []).toSorted(byTime(({ createdAt }) => createdAt)),
    evidence: (records.evidence ?? []).toSorted(byTime(() => 0)),
    rounds: (records.rounds ?? []).map(sortDots).toSorted(byTime(({ startedAt }) => startedAt)),
    agenda: (records.agenda ?? []).toSorted(compareByOrder),
    project: records.project ?? '',
    ratings: sortKeys(records.ratings ?? {}),
    ...(clock && { clock }),
    ...(presentation && isTold(presentation) && { presentation: sortNotes(presentation) }),
    ...(alternative && { alternative }),
    ...(decision && { decision }),
    ...(detailOf && { detailOf }),
  }
  return JSON.stringify(complete) === JSON.stringify(noWorkshop) ? undefined : complete
}

function sortDots(round: VoteRound): VoteRound {
  const keyOf = ({ voterId, noteId }: Dots) => `${voterId}/${noteId}`
  return { ...round, dots: round.dots.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)) }
}

function isTold({ order, speakerNotes }: Presentation): boolean {
  return order.type !== 'blocks' || Object.keys(speakerNotes).length > 0
}

function sortNotes({ order, speakerNotes }: Presentation): Presentation {
  return { order, speakerNotes: sortKeys(speakerNotes) }
}

function sortKeys<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function byTime<Item extends { readonly id: string }>(timeOf: (item: Item) => number) {
  return (a: Item, b: Item) => timeOf(a) - timeOf(b) || (a.id < b.id ? -1 : 1)
}
