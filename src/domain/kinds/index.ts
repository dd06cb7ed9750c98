import type { PlaceId } from '../canvas'
import type { BlockId } from './block-ids'
import { businessModel } from './business-model'
import type { BlockDefinition, BuiltInKindId, CanvasKind, CanvasKindId, QuestionId } from './kind'
import { leanCanvas } from './lean-canvas'
import { missionModel } from './mission-model'
import { type OwnKind, toCanvasKind } from './own-kind'
import { socialBusinessModel } from './social-business-model'
import { valueProposition } from './value-proposition'

/** Every kind of canvas that comes with Harreman. */
export const canvasKinds = {
  businessModel,
  leanCanvas,
  valueProposition,
  missionModel,
  socialBusinessModel,
} satisfies Record<BuiltInKindId, CanvasKind>

export function isCanvasKindId(value: unknown): value is CanvasKindId {
  return typeof value === 'string' && (value === 'own' || Object.hasOwn(canvasKinds, value))
}

/** What tells the kind of a canvas: a canvas itself, or its row in the library. */
export interface KindHolder {
  readonly kind: CanvasKindId
  readonly ownKind?: OwnKind | undefined
}

export function findCanvasKind({ kind, ownKind }: KindHolder): CanvasKind {
  if (kind !== 'own') return canvasKinds[kind]
  return toCanvasKind(ownKind)
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
