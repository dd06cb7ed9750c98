import type { Comparison, Difference } from './difference'

/** How many differences there are of a sort, in the order in which a summary names them. */
export const countedSorts = [
  'notesAdded',
  'notesRemoved',
  'notesMoved',
  'notesChanged',
  'links',
  'motivations',
  'answers',
  'customers',
  'workshop',
  'canvas',
] as const

export type CountedSort = (typeof countedSorts)[number]

/** A note with several changes counts once; sorts without any are absent. */
export function countDifferences({ sections }: Comparison): ReadonlyMap<CountedSort, number> {
  const found = new Map<CountedSort, Set<unknown>>()
  for (const difference of sections.flatMap(({ differences }) => differences)) {
    const sort = findSort(difference)
    const counted = difference.type === 'noteChanged' ? difference.after.id : difference
    found.set(sort, (found.get(sort) ?? new Set()).add(counted))
  }
  const sorts = countedSorts.filter((sort) => found.has(sort))
  return new Map(sorts.map((sort) => [sort, found.get(sort)?.size ?? 0]))
}

function findSort({ type }: Difference): CountedSort {
  switch (type) {
    case 'noteAdded':
      return 'notesAdded'
    case 'noteRemoved':
      return 'notesRemoved'
    case 'noteMoved':
    case 'noteReordered':
      return 'notesMoved'
    case 'noteChanged':
      return 'notesChanged'
    case 'linkAdded':
    case 'linkRemoved':
    case 'linkRedirected':
    case 'linkChanged':
      return 'links'
    case 'motivationAdded':
    case 'motivationRemoved':
    case 'motivationReplaced':
    case 'motivationReordered':
    case 'motivationChanged':
      return 'motivations'
    case 'answerChanged':
      return 'answers'
    case 'customersChanged':
      return 'customers'
    case 'workshopChanged':
      return 'workshop'
    case 'canvas':
      return 'canvas'
  }
}
