import * as Y from 'yjs'
import { readCanvas } from '../../document/read-canvas'
import { type CanvasDocument, openSchema } from '../../document/schema'
import { upgradeDocument } from '../../document/upgrades/index'
import type { Canvas } from '../../domain/canvas'

/** The document of a version as it was kept. Throws for bytes that are no update. */
function openBytes(bytes: Uint8Array): CanvasDocument {
  const document = openSchema(new Y.Doc())
  Y.applyUpdateV2(document.doc, bytes)
  return document
}

/**
 * The document of a version in today's shape; undefined for what cannot be read or what a newer Harreman has written:
 * this one would silently leave out what it does not know.
 */
export function openVersion(bytes: Uint8Array): CanvasDocument | undefined {
  try {
    const document = openBytes(bytes)
    const { state } = upgradeDocument(document)
    return state === 'current' || state === 'upgraded' ? document : undefined
  } catch {
    return undefined
  }
}

/** What a document says, and in which shape. A version may be older than its canvas, so nothing is upgraded here. */
export interface KeptState {
  readonly canvas: Canvas
  readonly documentVersion: unknown
}

export function readState(bytes: Uint8Array): KeptState {
  const document = openBytes(bytes)
  return { canvas: readCanvas(document), documentVersion: document.meta.get('version') }
}
