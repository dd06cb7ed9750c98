import type { Comment } from '../domain/comment'
import {
  type CustomerRecords,
  completeCustomers,
  type Decision,
  handoverSteps,
  limitNames,
  type PersonRecord,
  segmentChoices,
  type ToolRow,
} from '../domain/customers/customer-records'
import { isFigure, isMeasure, type PeriodFigures } from '../domain/customers/figures'
import { periodUnits, unitOfPeriod } from '../domain/customers/periods'
import { pickOne, readCalendarDay, readMoment, readRecord, readString } from './read-details'
import { readRuns } from './read-runs'
import type { CanvasDocument } from './schema'

/*
 * What is known of the customers stands in one map under flat keys, so that two people who write at once lose nothing but
 * what both wrote under the same key (docs/decisions/0014). A person's name and a segment's id come last in a key, because
 * they may hold anything.
 */

export const UNIT = 'unit'
export const limitKey = (name: string) => `limit/${name}`
export const figureKey = (period: string, measure: string, segment: string) =>
  `figure/${period}/${measure}/${segment}`
export const lossReasonKey = (period: string, segment: string) => `lossReason/${period}/${segment}`
export const decisionKey = (id: string) => `decision/${id}`
export const leftKey = (name: string) => `left/${name}`
/** The segment's id is written so that no slash is left in it: the name follows. */
export const handoverKey = (step: string, segment: string, name: string) =>
  `handover/${step}/${encodeURIComponent(segment)}/${name}`
export const toolRowKey = (id: string) => `toolRow/${id}`

/** What is known of the customers; undefined where that is nothing. Foreign values count as unknown. */
export function readCustomers({ customers }: Pick<CanvasDocument, 'customers'>): CustomerRecords | undefined {
  if (customers.size === 0) return undefined
  const figures = new Map<string, PeriodFigures>()
  const people = new Map<string, PersonRecord>()
  const limits: Record<string, number> = {}
  const decisions: Decision[] = []
  const toolRows: ToolRow[] = []
  for (const [key, value] of customers) {
    const [kind = '', ...parts] = key.split('/')
    const [first = '', second = ''] = parts
    if (kind === 'figure') readFigure(figures, first, second, parts.slice(2).join('/'), value)
    if (kind === 'lossReason') readLossReason(figures, first, parts.slice(1).join('/'), value)
    if (kind === 'left') readLeft(people, parts.join('/'), value)
    if (kind === 'handover' && value === true) readHandover(people, first, second, parts.slice(2).join('/'))
    if (kind === 'limit' && typeof value === 'number' && Number.isFinite(value)) limits[first] = value
    if (kind === 'decision') decisions.push(...readDecision(first, value))
    if (kind === 'toolRow') toolRows.push(...readToolRow(first, value))
  }
  return completeCustomers({
    unit: pickOne(periodUnits, customers.get(UNIT)) ?? 'quarter',
    limits: Object.fromEntries(limitNames.flatMap((name) => (name in limits ? [[name, limits[name]]] : []))),
    figures: [...figures.values()],
    decisions,
    runs: readRuns(customers),
    people: [...people.values()],
    toolRows,
  })
}

export function readComments({ comments, notes }: CanvasDocument): Map<string, Comment> {
  const found = new Map<string, Comment>()
  for (const [id, value] of comments) {
    const { noteId, text, author, writtenAt, answersId, isResolved } = readRecord(value)
    if (typeof noteId !== 'string' || typeof text !== 'string' || !notes.has(noteId)) continue
    found.set(id, {
      id,
      noteId,
      text,
      author: readString(author),
      writtenAt: readMoment(writtenAt),
      ...(typeof answersId === 'string' && { answersId }),
      ...(isResolved === true && { isResolved }),
    })
  }
  return found
}

type FiguresByKey = Map<string, PeriodFigures>

function figuresOf(figures: FiguresByKey, period: string, segmentId: string): PeriodFigures | undefined {
  if (!unitOfPeriod(period) || segmentId === '') return undefined
  return figures.get(`${period}/${segmentId}`) ?? { segmentId, period, values: {} }
}

function readFigure(figures: FiguresByKey, period: string, measure: string, segment: string, value: unknown) {
  const found = figuresOf(figures, period, segment)
  if (!found || !isMeasure(measure) || !isFigure(measure, value)) return
  const values = { ...found.values, [measure]: value }
  figures.set(`${period}/${segment}`, { ...found, values })
}

function readLossReason(figures: FiguresByKey, period: string, segment: string, value: unknown) {
  const found = figuresOf(figures, period, segment)
  const lossReason = readString(value)
  if (found && lossReason) figures.set(`${period}/${segment}`, { ...found, lossReason })
}

type PeopleByName = Map<string, PersonRecord>

function readLeft(people: PeopleByName, name: string, value: unknown) {
  const leftOn = readCalendarDay(value)
  if (name && leftOn) people.set(name, { handovers: [], ...people.get(name), name, leftOn })
}

function readHandover(people: PeopleByName, wanted: string, segment: string, name: string) {
  const step = pickOne(handoverSteps, wanted)
  const segmentId = decodeSegment(segment)
  if (!step || !segmentId || !name) return
  const person = people.get(name) ?? { name, handovers: [] }
  const former = person.handovers.find((handover) => handover.segmentId === segmentId)
  const handover = { segmentId, steps: [...(former?.steps ?? []), step] }
  people.set(name, {
    ...person,
    handovers: [...person.handovers.filter((each) => each !== former), handover],
  })
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return ''
  }
}

function readDecision(id: string, value: unknown): Decision[] {
  const { segmentId, choice, on, why, period } = readRecord(value)
  const known = pickOne(segmentChoices, choice)
  if (!known || typeof segmentId !== 'string') return []
  const decision = { id, segmentId, choice: known, on: readCalendarDay(on), why: readString(why) }
  return [{ ...decision, ...(unitOfPeriod(readString(period)) && { period: readString(period) }) }]
}

function readToolRow(id: string, value: unknown): ToolRow[] {
  const { country, tools, on } = readRecord(value)
  if (typeof country !== 'string' || !Array.isArray(tools)) return []
  const names = tools.filter((tool) => typeof tool === 'string')
  return [{ id, country, tools: names, on: readCalendarDay(on) }]
}
