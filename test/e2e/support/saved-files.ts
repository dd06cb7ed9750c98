import type { CanvasFile } from '../../../src/domain/canvas-file'
import { readPdf } from '../../support/read-pdf'
import { expect } from './app'
import type { SavedFile } from './canvas-page'

/** The content of a file of Harreman's own, without the moment it was written: equal canvases are equal here. */
export function readCanvasFile({ bytes }: SavedFile): Omit<CanvasFile, 'exportedAt'> {
  const { exportedAt, ...rest }: CanvasFile = JSON.parse(new TextDecoder().decode(bytes))
  expect(exportedAt, 'the moment of the export').toBeTruthy()
  return rest
}

/** Fails for every text that a reader cannot copy out of the PDF as it was written; lines may break anywhere. */
export async function expectPdfTexts(file: SavedFile, texts: readonly string[]): Promise<void> {
  const { pages } = await readPdf(file.bytes)
  const written = pages.join('\n')
  expect(texts.length).toBeGreaterThan(0)
  expect(texts.filter((text) => !makePattern(text).test(written))).toEqual([])
}

/** Every letter in order, every blank there, and between any two letters perhaps the end of a line. */
function makePattern(text: string): RegExp {
  const signs = [...text].map((sign) => (/\s/u.test(sign) ? '\\s+' : escapeSign(sign)))
  return new RegExp(signs.join('\\n?'), 'u')
}

function escapeSign(sign: string): string {
  return /[\^$\\.*+?()[\]{}|/]/u.test(sign) ? `\\${sign}` : sign
}
