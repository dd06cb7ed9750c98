import type { NoteId } from '../canvas'
import type { CalendarDay } from '../relationships/relationship-details'
import { measures, type PeriodFigures } from './figures'
import type { PeriodId, PeriodUnit } from './periods'
import type { Run } from './run'

/** Limits that a person sets, with what they begin at (our choice: no source gives a number). */
export const limitDefaults = {
  /** Share of all profit, in percent, from which on a segment is a risk (R72). */
  profitShare: 50,
  /** Periods in a row with cost above profit after which letting go is proposed (R83). */
  periodsAtLoss: 3,
  /** Share of segments or profit, in percent, from which on depending on one person is a risk (R88). */
  dependency: 50,
  /** Months after which an established relationship is to be looked at again (R80). */
  reviewMonths: 6,
  /** Periods that the projection looks ahead. */
  projectedPeriods: 4,
  /** By how many percent a year money is worth less that comes later: for the value of a customer over his lifetime. */
  discountRate: 12,
} as const

export type LimitName = keyof typeof limitDefaults

export const limitNames = Object.keys(limitDefaults) as readonly LimitName[]

/** What can be decided about a segment that costs more than it brings (R83). */
export const segmentChoices = ['keep', 'renegotiate', 'letGo'] as const

export type SegmentChoice = (typeof segmentChoices)[number]

/** A decision, kept with its reason. */
export interface Decision {
  readonly id: string
  readonly segmentId: NoteId
  readonly choice: SegmentChoice
  readonly on: CalendarDay
  readonly why: string
  /** The last period at loss that was known then; absent where nobody said it. */
  readonly period?: PeriodId | undefined
}

/** What is to be done before somebody else can look after the customers (R89). */
export const handoverSteps = ['secondContact', 'introduction', 'history'] as const

export type HandoverStep = (typeof handoverSteps)[number]

export interface Handover {
  readonly segmentId: NoteId
  /** The steps that are done, in order. */
  readonly steps: readonly HandoverStep[]
}

/** What is known of somebody who looks after customers; who that is, the representatives of the notes say. Confidential. */
export interface PersonRecord {
  /** As the representative is written, without white space around it. */
  readonly name: string
  /** The day on which he left; absent while he is here. */
  readonly leftOn?: CalendarDay | undefined
  readonly handovers: readonly Handover[]
}

/** A row of one's own beside the source's table of messaging tools (R40). */
export interface ToolRow {
  readonly id: string
  /** A country in words. */
  readonly country: string
  /** In order. */
  readonly tools: readonly string[]
  readonly on: CalendarDay
}

/** What is known of the customers behind the segments. Lists are in a fixed order, so that equal records are equal. */
export interface CustomerRecords {
  readonly unit: PeriodUnit
  /** Only the limits that somebody set. */
  readonly limits: Readonly<Partial<Record<LimitName, number>>>
  readonly figures: readonly PeriodFigures[]
  readonly decisions: readonly Decision[]
  readonly runs: readonly Run[]
  readonly people: readonly PersonRecord[]
  readonly toolRows: readonly ToolRow[]
}

export const noCustomerRecords: CustomerRecords = {
  unit: 'quarter',
  limits: {},
  figures: [],
  decisions: [],
  runs: [],
  people: [],
  toolRows: [],
}

/** The limit that holds on a canvas. */
export function readLimit({ limits }: Pick<CustomerRecords, 'limits'>, name: LimitName): number {
  return limits[name] ?? limitDefaults[name]
}

/** The records in their order; undefined where there is nothing in them. */
export function completeCustomers(known: Partial<CustomerRecords>): CustomerRecords | undefined {
  const records = { ...noCustomerRecords, ...known }
  const { unit, limits, figures, decisions, runs, people, toolRows } = records
  const lists = [Object.keys(limits), figures, decisions, runs, people, toolRows]
  if (unit === noCustomerRecords.unit && lists.every((list) => list.length === 0)) return undefined
  return {
    unit,
    limits: Object.fromEntries(limitNames.flatMap((name) => pickLimit(limits, name))),
    figures: figures
      .map(completeFigures)
      .toSorted((a, b) => compare([a.segmentId, a.period], [b.segmentId, b.period])),
    decisions: decisions.toSorted((a, b) => compare([a.on, a.id], [b.on, b.id])),
    runs: runs.map(completeRun).toSorted((a, b) => a.startedAt - b.startedAt || compare([a.id], [b.id])),
    people: people.map(completePerson).toSorted((a, b) => compare([a.name], [b.name])),
    toolRows: toolRows.toSorted((a, b) => compare([a.on, a.id], [b.on, b.id])),
  }
}

function pickLimit(limits: CustomerRecords['limits'], name: LimitName): [LimitName, number][] {
  const limit = limits[name]
  return limit === undefined ? [] : [[name, limit]]
}

function completeFigures({ values, ...figures }: PeriodFigures): PeriodFigures {
  const known = measures.flatMap((measure) => {
    const value = values[measure]
    return value === undefined ? [] : [[measure, value] as const]
  })
  return { ...figures, values: Object.fromEntries(known) }
}

function completeRun(run: Run): Run {
  return {
    ...run,
    history: run.history.toSorted((a, b) => compare([a.on, a.id], [b.on, b.id])),
    contacts: run.contacts.toSorted((a, b) => a.addedAt - b.addedAt || compare([a.id], [b.id])),
  }
}

function completePerson(person: PersonRecord): PersonRecord {
  const handovers = person.handovers.map(({ segmentId, steps }) => ({
    segmentId,
    steps: handoverSteps.filter((step) => steps.includes(step)),
  }))
  return { ...person, handovers: handovers.toSorted((a, b) => compare([a.segmentId], [b.segmentId])) }
}

/** By code unit, part for part: the same on every device, whatever its language. */
function compare(one: readonly string[], other: readonly string[]): number {
  for (const [index, part] of one.entries()) {
    const against = other[index] ?? ''
    if (part !== against) return part < against ? -1 : 1
  }
  return 0
}
