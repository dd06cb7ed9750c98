import type { BlockId } from './block-ids'
import { businessModel } from './business-model'
import type { BlockDefinition, CanvasKind, CanvasKindId } from './kind'

/** Every kind of canvas there is. */
export const canvasKinds = { businessModel } satisfies Record<CanvasKindId, CanvasKind>

export function findCanvasKind(id: CanvasKindId): CanvasKind {
  return canvasKinds[id]
}

/** Throws when the kind has no such block: ids from outside are checked where they come in. */
export function findBlock(kind: CanvasKind, id: BlockId): BlockDefinition {
  const block = kind.blocks.find((candidate) => candidate.id === id)
  if (!block) throw new Error(`no block ${id} in the canvas kind ${kind.id}`)
  return block
}
