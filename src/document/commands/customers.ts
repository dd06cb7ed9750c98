import type { NoteId } from '../../domain/canvas'
import type { Decision, HandoverStep, LimitName, ToolRow } from '../../domain/customers/customer-records'
import { isFigure, type Measure } from '../../domain/customers/figures'
import type { PeriodId, PeriodUnit } from '../../domain/customers/periods'
import { normaliseText } from '../../domain/normal-text'
import type { CalendarDay } from '../../domain/relationships/relationship-details'
import { newId } from '../new-id'
import {
  decisionKey,
  figureKey,
  handoverKey,
  leftKey,
  limitKey,
  lossReasonKey,
  toolRowKey,
  UNIT,
} from '../read-customers'
import { act, type CanvasDocument } from '../schema'
import { writeLateText, writePart } from '../write-details'

/** One number of the table of figures; undefined takes it away. */
export interface FigureChange {
  readonly segmentId: NoteId
  readonly period: PeriodId
  readonly measure: Measure
  readonly value: number | undefined
}

/** Sets by what the figures are counted. Figures of another unit stay, and are shown again when it is chosen anew. */
export function setPeriodUnit(document: CanvasDocument, unit: PeriodUnit): void {
  act(document, () => writePart(document.customers, UNIT, unit === 'quarter' ? undefined : unit))
}

/** Enters figures as one act (R66). What cannot be a figure is passed over: who reads it from a text sees to that. */
export function enterFigures(document: CanvasDocument, changes: readonly FigureChange[]): void {
  act(document, () => {
    for (const { segmentId, period, measure, value } of changes) {
      if (value === undefined || isFigure(measure, value))
        writePart(document.customers, figureKey(period, measure, segmentId), value)
    }
  })
}

/** Writes why customers of a segment were lost in a period (R79). */
export function writeLossReason(
  document: CanvasDocument,
  segmentId: NoteId,
  period: PeriodId,
  reason: string,
): void {
  act(document, () => writeLateText(document.customers, lossReasonKey(period, segmentId), reason))
}

/** Sets a limit of one's own; undefined gives back the one to begin with. */
export function setLimit(document: CanvasDocument, name: LimitName, limit: number | undefined): void {
  act(document, () => writePart(document.customers, limitKey(name), limit))
}

/** Keeps what was decided about a segment, and why (R83); gives the decision's id. */
export function addDecision(document: CanvasDocument, decision: Omit<Decision, 'id'>): string {
  return act(document, () => {
    const id = newId()
    document.customers.set(decisionKey(id), { ...decision, why: normaliseText(decision.why) })
    return id
  })
}

export function removeDecision(document: CanvasDocument, id: string): void {
  act(document, () => document.customers.delete(decisionKey(id)))
}

/** Says on which day somebody left (R89); an empty day takes it back. */
export function setLeft(document: CanvasDocument, name: string, on: CalendarDay): void {
  act(document, () => writePart(document.customers, leftKey(normalName(name)), on || undefined))
}

/** Ticks a step of handing a segment over, or takes the tick away (R89). */
export function setHandoverStep(
  document: CanvasDocument,
  name: string,
  segmentId: NoteId,
  step: HandoverStep,
  isDone: boolean,
): void {
  const key = handoverKey(step, segmentId, normalName(name))
  act(document, () => writePart(document.customers, key, isDone || undefined))
}

/** Adds a row of one's own to the messaging tools by country (R40), or changes it where an id is given. */
export function putToolRow(document: CanvasDocument, row: Omit<ToolRow, 'id'>, id = newId()): string {
  return act(document, () => {
    const tools = row.tools.map(normaliseText)
    writePart(document.customers, toolRowKey(id), {
      country: normaliseText(row.country),
      tools,
      on: row.on,
    })
    return id
  })
}

export function removeToolRow(document: CanvasDocument, id: string): void {
  act(document, () => document.customers.delete(toolRowKey(id)))
}

function normalName(name: string): string {
  return normaliseText(name).trim()
}
