import type { Document } from './pen'

/** Ends a document and gives its bytes. */
export function finishDocument(doc: Document): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array<ArrayBuffer>[] = []
    doc.on('data', (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk))
    doc.on('error', reject)
    doc.on('end', () => resolve(new Blob(chunks, { type: 'application/pdf' })))
    doc.end()
  })
}
