import { NO_BLOCK } from './block-ids'
import { businessModel } from './business-model'
import type { CanvasKind, CanvasKindId } from './kind'
import type { OwnKind } from './own-kind'

/** What tells the kind of a canvas: a canvas itself, or its row in the library. */
export interface KindHolder {
  readonly kind: CanvasKindId
  readonly ownKind?: OwnKind | undefined
}

/** All kinds but the business model, which most people never see: they are loaded when a canvas of one is there. */
export interface OtherKinds {
  readonly find: (holder: KindHolder) => CanvasKind
  /** Undefined for what is no whole kind. */
  readonly readOwn: (value: unknown) => OwnKind | undefined
}

let others: OtherKinds | undefined

/** Called by `other-kinds` when it is loaded. */
export function registerOtherKinds(found: OtherKinds): void {
  others = found
}

/**
 * The kind of a canvas. Whoever brings canvases of other kinds to the page waits for `loadOtherKinds` first, as the storage
 * does, or imports `other-kinds`; else such a canvas would stand there without blocks.
 */
export function findCanvasKind(holder: KindHolder): CanvasKind {
  if (holder.kind === 'businessModel') return businessModel
  return others?.find(holder) ?? unloaded
}

/** A kind of one's own as a document or a row holds it. */
export function readOwnKind(value: unknown): OwnKind | undefined {
  return others?.readOwn(value)
}

const unloaded: CanvasKind = {
  id: 'own',
  grid: { columns: 1, rows: 1 },
  blocks: [],
  fillingOrder: [],
  mainBlock: NO_BLOCK,
  relationshipBlock: NO_BLOCK,
  segmentBlock: NO_BLOCK,
}
