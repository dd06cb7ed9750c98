import type { Canvas } from '../../domain/canvas'
import type { Comment } from '../../domain/comment'
import { completeCustomers, type PersonRecord } from '../../domain/customers/customer-records'
import type { FileComment, FileCustomers, FilePerson, FileRun } from '../../domain/customers/customers-file'
import type { Run } from '../../domain/customers/run'
import { runItems, silenceReasons } from '../../domain/customers/run'
import { cleanText } from './clean-text'

/** What a file says of the customers; nothing where it says nothing. */
export function buildCustomers(file: FileCustomers = {}): Pick<Canvas, 'customers'> {
  const customers = completeCustomers({
    ...(file.unit && { unit: file.unit }),
    limits: definedOf(file.limits),
    figures: (file.figures ?? []).flatMap(({ segment, period, values, lossReason }) => {
      const reason = cleanText(lossReason)
      const known = definedOf(values)
      const figures = { segmentId: segment, period, values: known, ...(reason && { lossReason: reason }) }
      return Object.keys(known).length > 0 || reason ? [figures] : []
    }),
    decisions: (file.decisions ?? []).map(({ id, segment, choice, on = '', why, period }) => ({
      id,
      segmentId: segment,
      choice,
      on,
      why: cleanText(why),
      ...(period && { period }),
    })),
    runs: (file.runs ?? []).map(buildRun),
    people: (file.people ?? []).flatMap(buildPerson),
    toolRows: (file.toolRows ?? []).map(({ id, country, tools, on = '' }) => ({
      id,
      country: cleanText(country),
      tools: tools.map(cleanText),
      on,
    })),
  })
  return customers ? { customers } : {}
}

export function buildComment(file: FileComment): Comment {
  const { id, note, text, author, writtenAt, answers, resolved } = file
  return {
    id,
    noteId: note,
    text: cleanText(text),
    author: cleanText(author),
    writtenAt,
    ...(answers && { answersId: answers }),
    ...(resolved && { isResolved: true }),
  }
}

/** Somebody of whom nothing is known but the name is known by the notes. */
function buildPerson({ name, leftOn, handovers = [] }: FilePerson): PersonRecord[] {
  const begun = handovers.filter(({ steps }) => steps.length > 0)
  const person = {
    name: cleanText(name).trim(),
    ...(leftOn && { leftOn }),
    handovers: begun.map(({ segment, steps }) => ({ segmentId: segment, steps })),
  }
  return leftOn || begun.length > 0 ? [person] : []
}

function buildRun(file: FileRun): Run {
  const { id, startedAt, about, contactKind, group, urgentContact, closing, open } = file
  return {
    id,
    startedAt,
    ...(about !== undefined && { aboutId: about }),
    customer: cleanText(file.customer),
    ...(contactKind && { contactKind }),
    sentOn: file.sentOn ?? '',
    platform: cleanText(file.platform),
    answers: definedOf(file.answers),
    remarks: Object.fromEntries(
      runItems.flatMap((item) => {
        const remark = cleanText(file.remarks?.[item])
        return remark ? [[item, remark]] : []
      }),
    ),
    ...(group && { group }),
    reasons: silenceReasons.filter((reason) => file.reasons?.includes(reason)),
    otherReason: cleanText(file.otherReason),
    timeZone: cleanText(file.timeZone),
    country: cleanText(file.country),
    history: (file.history ?? []).map(({ id, on = '', way, remark }) => ({
      id,
      on,
      way: cleanText(way),
      remark: cleanText(remark),
    })),
    contacts: (file.contacts ?? []).map(({ id, way, value, addedAt, open }) => ({
      id,
      way: cleanText(way),
      value: cleanText(value),
      addedAt,
      ...(open && { isOpen: true }),
    })),
    ...(file.contacts?.some((contact) => contact.id === urgentContact) && {
      urgentContactId: urgentContact,
    }),
    ...(closing && {
      closing: {
        on: closing.on,
        reason: cleanText(closing.reason),
        decision: cleanText(closing.decision),
      },
    }),
    ...(open && { isOpen: true }),
  }
}

/** The fields that say something. */
function definedOf<Value>(fields: { readonly [key: string]: Value | undefined } = {}): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
  )
}
