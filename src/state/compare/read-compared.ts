import * as Y from 'yjs'
import { readCanvas } from '../../document/read-canvas'
import { openSchema } from '../../document/schema'
import { upgradeDocument } from '../../document/upgrades/index'
import type { Canvas } from '../../domain/canvas'
import type { Storage } from '../../storage/storage'
import type { ComparedSide } from './compared-side'

export type ReadSide =
  | { readonly type: 'read'; readonly canvas: Canvas }
  | {
      readonly type: 'unread'
      /** `newer`: written by a newer Harreman, of which this one would leave out what it does not know. */
      readonly reason: 'gone' | 'damaged' | 'newer' | 'failed'
    }

/** Reads a version or another canvas without opening it: nothing is written. It never rejects. */
export async function readCompared(
  storage: Storage,
  { type, id }: Exclude<ComparedSide, { type: 'now' }>,
): Promise<ReadSide> {
  try {
    const bytes = await storage[type === 'version' ? 'versions' : 'canvases'].read(id)
    return bytes ? readBytes(bytes) : { type: 'unread', reason: 'gone' }
  } catch {
    return { type: 'unread', reason: 'failed' }
  }
}

function readBytes(bytes: Uint8Array): ReadSide {
  try {
    const document = openSchema(new Y.Doc())
    Y.applyUpdateV2(document.doc, bytes)
    const { state } = upgradeDocument(document)
    if (state === 'newer') return { type: 'unread', reason: 'newer' }
    if (state === 'foreign') return { type: 'unread', reason: 'damaged' }
    return { type: 'read', canvas: readCanvas(document) }
  } catch {
    return { type: 'unread', reason: 'damaged' }
  }
}
