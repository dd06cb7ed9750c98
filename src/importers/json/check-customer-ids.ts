import type { FileCanvas } from '../../domain/canvas-file'
import type { ImportFailure } from '../importer'
import type { MarkedId } from './check-ids'

/** Each list of what is known of the customers has ids of its own, and a segment and period have one row of figures. */
export function findCustomerIdFailure({
  customers = {},
  comments = [],
  workshop = {},
}: FileCanvas): ImportFailure | undefined {
  const { figures = [], decisions = [], runs = [], people = [], toolRows = [] } = customers
  const { rounds = [] } = workshop
  const lists = [
    comments.map(({ id }) => id),
    figures.map(({ segment, period }) => `${period}/${segment}`),
    decisions.map(({ id }) => id),
    runs.map(({ id }) => id),
    people.map(({ name }) => name.trim()),
    ...people.map(({ handovers = [] }) => handovers.map(({ segment }) => segment)),
    toolRows.map(({ id }) => id),
    ...runs.map(({ history = [] }) => history.map(({ id }) => id)),
    ...runs.map(({ contacts = [] }) => contacts.map(({ id }) => id)),
    ...[workshop.experiments, workshop.evidence, rounds, workshop.agenda].map(idsOf),
    ...rounds.map(({ voters }) => idsOf(voters)),
    ...rounds.map(({ dots }) => dots.map(({ voterId, noteId }) => `${voterId}/${noteId}`)),
  ]
  const double = lists.map(findDouble).find((id) => id !== undefined)
  return double === undefined ? undefined : { type: 'duplicateId', id: double }
}

/** The ids that become keys of the document. */
export function listCustomerIds({ customers = {}, comments = [] }: FileCanvas): MarkedId[] {
  const { figures = [], decisions = [], runs = [], people = [], toolRows = [] } = customers
  const path = 'canvas.customers'
  return [
    ...comments.flatMap(({ id, note }) => [id, note].map((each) => ({ id: each, path: 'canvas.comments' }))),
    ...figures.map(({ segment }) => ({ id: segment, path: `${path}.figures` })),
    ...decisions.map(({ id }) => ({ id, path: `${path}.decisions` })),
    ...toolRows.map(({ id }) => ({ id, path: `${path}.toolRows` })),
    ...people.flatMap(({ name, handovers = [] }) =>
      [name, ...handovers.map(({ segment }) => segment)].map((id) => ({ id, path: `${path}.people` })),
    ),
    ...runs.flatMap(({ id, history = [], contacts = [] }) =>
      [{ id }, ...history, ...contacts].map((each) => ({ id: each.id, path: `${path}.runs` })),
    ),
  ]
}

function idsOf(items: readonly { readonly id: string }[] = []): string[] {
  return items.map(({ id }) => id)
}

function findDouble(ids: readonly string[]): string | undefined {
  const seen = new Set<string>()
  return ids.find((id) => seen.size === seen.add(id).size)
}
