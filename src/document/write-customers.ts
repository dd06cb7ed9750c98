import type * as Y from 'yjs'
import type { Comment } from '../domain/comment'
import { type CustomerRecords, noCustomerRecords } from '../domain/customers/customer-records'
import { measures } from '../domain/customers/figures'
import { type Run, runItems, runTexts, runValues } from '../domain/customers/run'
import { normaliseText } from '../domain/normal-text'
import {
  decisionKey,
  figureKey,
  handoverKey,
  leftKey,
  limitKey,
  lossReasonKey,
  toolRowKey,
  UNIT,
} from './read-customers'
import { runKey } from './read-runs'
import { TypedText, writeKeys } from './write-details'

/** Makes the map of customers say exactly this; what is alike stays. */
export function writeCustomers(map: Y.Map<unknown>, wanted: CustomerRecords = noCustomerRecords): void {
  writeKeys(map, listEntries(wanted))
}

export function makeCommentValue({ id: _, ...comment }: Comment): Omit<Comment, 'id'> {
  return { ...comment, text: normaliseText(comment.text), author: normaliseText(comment.author) }
}

function* listEntries(wanted: CustomerRecords): Generator<[string, unknown]> {
  if (wanted.unit !== noCustomerRecords.unit) yield [UNIT, wanted.unit]
  for (const [name, limit] of Object.entries(wanted.limits)) yield [limitKey(name), limit]
  for (const { segmentId, period, values, lossReason } of wanted.figures) {
    for (const measure of measures) {
      const value = values[measure]
      if (value !== undefined) yield [figureKey(period, measure, segmentId), value]
    }
    if (lossReason) yield [lossReasonKey(period, segmentId), new TypedText(lossReason)]
  }
  for (const { id, ...decision } of wanted.decisions)
    yield [decisionKey(id), { ...decision, why: normaliseText(decision.why) }]
  for (const { name, leftOn, handovers } of wanted.people) {
    if (leftOn) yield [leftKey(name), leftOn]
    for (const { segmentId, steps } of handovers)
      for (const step of steps) yield [handoverKey(step, segmentId, name), true]
  }
  for (const { id, ...row } of wanted.toolRows) yield [toolRowKey(id), row]
  for (const run of wanted.runs) yield* listRunEntries(run)
}

function* listRunEntries(run: Run): Generator<[string, unknown]> {
  const { id, startedAt, aboutId } = run
  yield [runKey(id), { startedAt, ...(aboutId !== undefined && { aboutId }) }]
  for (const text of runTexts) if (run[text]) yield [runKey(id, text), new TypedText(run[text])]
  for (const part of runValues) if (run[part]) yield [runKey(id, part), run[part]]
  for (const item of runItems) {
    const [answer, remark] = [run.answers[item], run.remarks[item]]
    if (answer) yield [runKey(id, 'answer', item), answer]
    if (remark) yield [runKey(id, 'remark', item), new TypedText(remark)]
  }
  for (const reason of run.reasons) yield [runKey(id, 'reason', reason), true]
  for (const { id: entryId, ...entry } of run.history) yield [runKey(id, 'history', entryId), entry]
  for (const { id: contactId, ...contact } of run.contacts) yield [runKey(id, 'contact', contactId), contact]
  if (run.urgentContactId) yield [runKey(id, 'urgent'), run.urgentContactId]
  if (run.closing) yield [runKey(id, 'closing'), { ...run.closing }]
}
