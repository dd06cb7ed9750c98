import type { Note } from '../canvas'
import { type CheckedModel, isLinked } from './checked-model'

/** While notes stand in one block only, there is hardly anything to link them with. */
export function isWorthLinking({ notesByBlock }: CheckedModel): boolean {
  return notesByBlock.size > 1
}

/** Whether a block of several notes has not begun to be linked. */
export function hasNoLinks(model: CheckedModel, notes: readonly Note[]): boolean {
  return notes.length > 1 && notes.every(({ id }) => !isLinked(model, id))
}
