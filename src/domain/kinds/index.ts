import type { PlaceId } from '../canvas'
import type { BlockId } from './block-ids'
import { businessModel } from './business-model'
import type { BlockDefinition, CanvasKind, CanvasKindId, QuestionId } from './kind'
import { leanCanvas } from './lean-canvas'
import { missionModel } from './mission-model'
import { socialBusinessModel } from './social-business-model'
import { valueProposition } from './value-proposition'

/** Every kind of canvas there is. */
export const canvasKinds = {
  businessModel,
  leanCanvas,
  valueProposition,
  missionModel,
  socialBusinessModel,
} satisfies Record<CanvasKindId, CanvasKind>

export function isCanvasKindId(value: unknown): value is CanvasKindId {
  return typeof value === 'string' && Object.hasOwn(canvasKinds, value)
}

/** The kind of a canvas, or of its row in the library. */
export function findCanvasKind({ kind }: { readonly kind: CanvasKindId }): CanvasKind {
  return canvasKinds[kind]
}

export function hasBlock({ blocks }: CanvasKind, id: BlockId): boolean {
  return blocks.some((block) => block.id === id)
}

/** The kind of canvas that looks into the notes of a block; undefined where none does. */
export function findDetailKind({ detail }: CanvasKind, block: PlaceId): CanvasKindId | undefined {
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
