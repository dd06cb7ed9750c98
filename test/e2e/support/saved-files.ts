import type { CanvasFile } from '../../../src/domain/canvas-file'
import { readPdf, squeeze } from '../../support/read-pdf'
import { expect } from './app'
import type { SavedFile } from './canvas-page'

/** The content of a file of Harreman's own, without the moment it was written: equal canvases are equal here. */
export function readCanvasFile({ bytes }: SavedFile): Omit<CanvasFile, 'exportedAt'> {
  const { exportedAt, ...rest }: CanvasFile = JSON.parse(new TextDecoder().decode(bytes))
  expect(exportedAt, 'the moment of the export').toBeTruthy()
  return rest
}

/** Fails for every text that a reader cannot copy out of the PDF as it was written, line breaks apart. */
export async function expectPdfTexts(file: SavedFile, texts: readonly string[]): Promise<void> {
  const { pages } = await readPdf(file.bytes)
  const written = squeeze(pages.join('\n'))
  expect(texts.length).toBeGreaterThan(0)
  expect(texts.filter((text) => !written.includes(squeeze(text)))).toEqual([])
}
