// A backup may hold canvases of any kind.
import '../domain/kinds/other-kinds'
import * as Y from 'yjs'
import { readCanvas } from '../document/read-canvas'
import { openSchema } from '../document/schema'
import { type UpgradeOutcome, upgradeDocument } from '../document/upgrades/index'
import type { Canvas } from '../domain/canvas'
import { makeCanvasFile } from '../exporters/json/make-canvas-file'

/** A document out of its bytes, as far as this version of the app understands it. */
export interface ReadState {
  readonly doc: Y.Doc
  readonly canvas: Canvas
  /** A newer Harreman has written it: `canvas` may lack what only that one knows. */
  readonly isNewer: boolean
}

/** Undefined for bytes that are no document of Harreman's. The bytes themselves are never changed. */
export function readState(bytes: Uint8Array): ReadState | undefined {
  const document = openSchema(new Y.Doc())
  const state = applyUpdate(document.doc, bytes) ? upgradeDocument(document).state : 'foreign'
  if (!isReadable(state) || !document.meta.has('id')) return undefined
  return { doc: document.doc, canvas: readCanvas(document), isNewer: state === 'newer' }
}

function applyUpdate(doc: Y.Doc, bytes: Uint8Array): boolean {
  try {
    Y.applyUpdateV2(doc, bytes)
    return true
  } catch {
    return false
  }
}

function isReadable(state: UpgradeOutcome['state']): boolean {
  return state !== 'foreign'
}

/** The same document under another id. What this version of the app does not know comes along. */
export function copyState(bytes: Uint8Array, id: string): Uint8Array {
  const document = openSchema(new Y.Doc())
  Y.applyUpdateV2(document.doc, bytes)
  document.meta.set('id', id)
  return Y.encodeStateAsUpdateV2(document.doc)
}

/** The canvas as its file says it, the same for equal canvases, however they came to be. */
export function writeContent(canvas: Canvas): string {
  return JSON.stringify(makeCanvasFile(canvas, new Date(0)).canvas)
}

/** Whether both say the same. Of newer documents only those are equal that hold the same to the last edit. */
export function isSameContent(a: ReadState, b: ReadState): boolean {
  if (a.isNewer || b.isNewer) return Y.equalSnapshots(Y.snapshot(a.doc), Y.snapshot(b.doc))
  return writeContent(a.canvas) === writeContent(b.canvas)
}
