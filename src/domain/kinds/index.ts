import type { PlaceId } from '../canvas'
import type { BlockId } from './block-ids'
import {
  type BlockDefinition,
  type BuiltInKindId,
  builtInKindIds,
  type CanvasKind,
  type CanvasKindId,
  type QuestionId,
} from './kind'

export { findCanvasKind } from './kind-registry'

export function isCanvasKindId(value: unknown): value is CanvasKindId {
  return value === 'own' || builtInKindIds.some((id) => id === value)
}

export function hasBlock({ blocks }: CanvasKind, id: BlockId): boolean {
  return blocks.some((block) => block.id === id)
}

/** The kind of canvas that looks into the notes of a block; undefined where none does. */
export function findDetailKind({ detail }: CanvasKind, block: PlaceId): BuiltInKindId | undefined {
  return detail?.blocks.some((each) => each === block) ? detail.kind : undefined
}

/** The guiding questions of a block; none where the kind has no such block. */
export function listQuestions({ blocks }: CanvasKind, id: BlockId): readonly QuestionId[] {
  return blocks.find((block) => block.id === id)?.questions ?? []
}

/** Throws when the kind has no such block: ids from outside are checked where they come in. */
export function findBlock(kind: CanvasKind, id: BlockId): BlockDefinition {
  const block = kind.blocks.find((candidate) => candidate.id === id)
  if (!block) throw new Error(`no block ${id} in the canvas kind ${kind.id}`)
  return block
}
