import { type Comment, compareComments } from '../../domain/comment'
import type { CustomerRecords } from '../../domain/customers/customer-records'
import type { FileComment, FileCustomers, FileRun } from '../../domain/customers/customers-file'
import type { Contact, Run } from '../../domain/customers/run'

/** What is known of the customers, without what is empty. */
export function makeFileCustomers(customers: CustomerRecords): FileCustomers {
  const { unit, limits, figures, decisions, runs, people, toolRows } = customers
  return dropEmpty({
    unit,
    limits,
    figures: figures.map(({ segmentId: segment, period, values, lossReason }) =>
      dropEmpty({ segment, period, values, lossReason }),
    ),
    decisions: decisions.map(({ id, segmentId: segment, choice, on, why, period }) =>
      dropEmpty({ id, segment, choice, on, why, period }),
    ),
    runs: runs.map(makeFileRun),
    people: people.map(({ name, leftOn, handovers }) => ({
      name,
      ...dropEmpty({
        leftOn,
        handovers: handovers.map(({ segmentId: segment, steps }) => ({ segment, steps })),
      }),
    })),
    toolRows: toolRows.map(({ id, country, tools, on }) => ({ id, country, tools, ...(on && { on }) })),
  })
}

export function makeFileComments(comments: Iterable<Comment>): FileComment[] {
  return [...comments]
    .sort(compareComments)
    .map(({ id, noteId: note, text, author, writtenAt, answersId: answers, isResolved: resolved }) => ({
      id,
      note,
      text,
      writtenAt,
      ...dropEmpty({ author, answers, resolved }),
    }))
}

function makeFileRun({ id, startedAt, aboutId, urgentContactId, contacts, isOpen, ...run }: Run): FileRun {
  return {
    id,
    startedAt,
    ...dropEmpty({
      about: aboutId,
      ...run,
      history: run.history.map((entry) => dropEmpty(entry)),
      contacts: contacts.map(makeFileContact),
      urgentContact: urgentContactId,
      open: isOpen,
    }),
  }
}

function makeFileContact({ id, way, value, addedAt, isOpen: open }: Contact) {
  return { id, addedAt, ...dropEmpty({ way, value, open }) }
}

/** Without empty texts, lists and records: what is left out of a file is empty. */
function dropEmpty<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value))) as Fields
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === '') return true
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}
