import type { FileCanvas } from '../../domain/canvas-file'
import type { ImportFailure } from '../importer'
import { findCustomerIdFailure, listCustomerIds } from './check-customer-ids'

/**
 * Notes, motivations and links share one space of ids, and a link joins two notes or motivations of the file. An id
 * with half a character cannot be kept: two of them might become one.
 */
export function findIdFailure(canvas: FileCanvas): ImportFailure | undefined {
  const broken = listIds(canvas).find(({ id }) => /\p{Surrogate}/u.test(id))
  if (broken) return { type: 'wrongType', path: broken.path }
  const notes = [...Object.values(canvas.blocks), canvas.parking].flatMap((list) => list ?? [])
  const links = canvas.links ?? []
  const ends = new Set<string>()
  for (const { id } of [...notes, ...(canvas.motivations ?? [])]) {
    if (ends.has(id)) return { type: 'duplicateId', id }
    ends.add(id)
  }
  const linkIds = new Set<string>()
  for (const { id } of links) {
    if (ends.has(id) || linkIds.has(id)) return { type: 'duplicateId', id }
    linkIds.add(id)
  }
  const criterionIds = new Set<string>()
  for (const { id } of canvas.assignment?.criteria ?? []) {
    if (criterionIds.has(id)) return { type: 'duplicateId', id }
    criterionIds.add(id)
  }
  const other = findCustomerIdFailure(canvas)
  if (other) return other
  const noteIds = new Set(notes.map(({ id }) => id))
  const missing =
    links.flatMap(({ from, to }) => [from, to]).find((end) => !ends.has(end)) ??
    canvas.comments?.find(({ note }) => !noteIds.has(note))?.note
  return missing === undefined ? undefined : { type: 'brokenReference', id: missing }
}

/** An id, and where it stands in the file. */
export interface MarkedId {
  readonly id: string
  readonly path: string
}

function listIds(canvas: FileCanvas): MarkedId[] {
  return [
    { id: canvas.id, path: 'canvas.id' },
    ...Object.entries(canvas.blocks).flatMap(([block, notes]) => markIds(notes, `canvas.blocks.${block}`)),
    ...markIds(canvas.parking, 'canvas.parking'),
    ...markIds(canvas.motivations, 'canvas.motivations'),
    ...markIds(canvas.links, 'canvas.links'),
    ...markIds(canvas.assignment?.criteria, 'canvas.assignment.criteria'),
    ...markIds(canvas.assignment?.exercise?.notes, 'canvas.assignment.exercise.notes'),
    ...Object.keys(canvas.answers ?? {}).map((id) => ({ id, path: 'canvas.answers' })),
    ...(canvas.confidentialAnswers ?? []).map((id) => ({ id, path: 'canvas.confidentialAnswers' })),
    ...listCustomerIds(canvas),
  ]
}

function markIds(items: readonly { readonly id: string }[] | undefined, path: string): MarkedId[] {
  return (items ?? []).map(({ id }) => ({ id, path }))
}
