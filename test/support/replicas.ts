import * as Y from 'yjs'
import { readCanvas } from '../../src/document/read-canvas'
import { type CanvasDocument, openSchema } from '../../src/document/schema'
import { writeCanvas } from '../../src/document/write-canvas'
import type { Canvas } from '../../src/domain/canvas'
import { drawCanvas, printCanvas } from './canvas-text'

/** A document of a canvas, or of the canvas that the lines draw. */
export function openDrawn(canvas: Canvas | string): CanvasDocument {
  return openSchema(writeCanvas(typeof canvas === 'string' ? drawCanvas(canvas) : canvas))
}

/** The document as another tab or another person has it: the same content, apart from here on. */
export function forkDocument(document: CanvasDocument): CanvasDocument {
  const doc = new Y.Doc({ guid: document.doc.guid })
  Y.applyUpdateV2(doc, Y.encodeStateAsUpdateV2(document.doc))
  return openSchema(doc)
}

/** Exchanges what the replicas have not of one another, as tabs do: with an origin that is not this person's. */
export function mergeDocuments(...documents: readonly CanvasDocument[]): void {
  const updates = documents.map(({ doc }) => Y.encodeStateAsUpdateV2(doc))
  for (const { doc } of documents) for (const update of updates) Y.applyUpdateV2(doc, update, 'another tab')
}

export function printDocument(document: CanvasDocument): string {
  return printCanvas(readCanvas(document))
}
