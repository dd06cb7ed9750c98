import type { CanvasId } from '../../domain/canvas'
import type { VersionId } from '../../storage/storage'

/** What stands on one side of a comparison. */
export type ComparedSide =
  /** The open canvas as it is at the moment. */
  | { readonly type: 'now' }
  | { readonly type: 'version'; readonly id: VersionId }
  /** Another canvas of this device. */
  | { readonly type: 'canvas'; readonly id: CanvasId }

/** The side as a part of an address, before it is encoded: what it is, and its id. */
export function writeSide(side: ComparedSide): string {
  return side.type === 'now' ? 'now' : `${side.type}.${side.id}`
}

/** Undefined for what names no side. Addresses are typed by hand too; the open canvas itself is `now`. */
export function readSide(part: string | undefined, openCanvas: CanvasId): ComparedSide | undefined {
  if (part === 'now') return { type: 'now' }
  const [, type, id] = /^(version|canvas)\.(.+)$/s.exec(part ?? '') ?? []
  if (id === undefined) return undefined
  if (type === 'version') return { type, id }
  return id === openCanvas ? { type: 'now' } : { type: 'canvas', id }
}
