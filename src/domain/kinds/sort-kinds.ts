import { type Note, PARKING } from '../canvas'
import { findBlock } from './index'
import type { CanvasKind, NoteKindId } from './kind'

/** A note's kinds with those that its block offers first: they say most about it. */
export function sortKinds(canvasKind: CanvasKind, { kinds, place }: Note): readonly NoteKindId[] {
  if (place.block === PARKING) return kinds
  const offered = new Set(findBlock(canvasKind, place.block).noteKinds)
  return [...kinds.filter((kind) => offered.has(kind)), ...kinds.filter((kind) => !offered.has(kind))]
}
