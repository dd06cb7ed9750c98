import { type Note, PARKING } from '../canvas'
import { businessModel } from './business-model'
import { findBlock } from './index'
import type { NoteKindId } from './kind'

/** A note's kinds with those that its block offers first: they say most about it. */
export function sortKinds({ kinds, place }: Note): readonly NoteKindId[] {
  if (place.block === PARKING) return kinds
  const offered = new Set(findBlock(businessModel, place.block).noteKinds)
  return [...kinds.filter((kind) => offered.has(kind)), ...kinds.filter((kind) => !offered.has(kind))]
}
