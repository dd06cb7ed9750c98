import type { Canvas, NoteId } from '../canvas'
import { compareComments, listCommentThreads } from '../comment'
import { type CustomerRecords, noCustomerRecords } from '../customers/customer-records'
import { type CustomersPart, customersParts, type Difference, type Partners } from './difference'
import { makeReplacer, type NameOf, namePairs } from './name-pairs'

/** Which parts of what is known of the customers differ; never what they say, most of which is confidential (R41). */
export function compareCustomers(before: Canvas, after: Canvas, partners: Partners): Difference[] {
  const name = namePairs(partners)
  const describe = ({ customers = noCustomerRecords }: Canvas, part: CustomersPart, ids: NameOf) =>
    listPart(customers, part)
      .map((entry) => JSON.stringify(entry, makeReplacer(ids)))
      .sort()
      .join()
  return customersParts
    .filter((part) => describe(before, part, name.before) !== describe(after, part, name.after))
    .map((part) => ({ type: 'customersChanged', part }))
}

/** What the comments on each note say, alike exactly where they say the same, whatever their ids. */
export function describeComments({ commentsById }: Canvas): ReadonlyMap<NoteId, string> {
  const noteIds = new Set([...commentsById.values()].toSorted(compareComments).map(({ noteId }) => noteId))
  const describe = (id: NoteId) =>
    listCommentThreads(commentsById, id)
      .map(({ comment, answers }) =>
        JSON.stringify(
          [comment, answers.map((answer) => JSON.stringify(answer, sayComment)).sort()],
          sayComment,
        ),
      )
      .sort()
      .join()
  return new Map([...noteIds].map((id) => [id, describe(id)]))
}

function sayComment(key: string, value: unknown): unknown {
  return ['id', 'noteId', 'answersId'].includes(key) ? undefined : value
}

function listPart(customers: CustomerRecords, part: CustomersPart): readonly unknown[] {
  const { unit, limits, figures } = customers
  return part === 'figures' ? [unit, limits, ...figures] : customers[part]
}
