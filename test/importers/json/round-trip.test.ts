import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCanvas } from '../../../src/document/read-canvas'
import { openSchema } from '../../../src/document/schema'
import { writeCanvas } from '../../../src/document/write-canvas'
import type { Canvas } from '../../../src/domain/canvas'
import { makeEmptyCanvas } from '../../../src/domain/new-canvas'
import { jsonExporter } from '../../../src/exporters/json/json-exporter'
import { jsonImporter } from '../../../src/importers/json/json-importer'
import { arbitraryCanvas, withoutOrderKeys } from '../../support/arbitrary-canvas'

async function takeAwayAndBringBack(canvas: Canvas): Promise<Canvas> {
  const [render, read] = [await jsonExporter.load(), await jsonImporter.load()]
  const request = { canvas, language: canvas.contentLanguage, now: new Date(0), paper: 'a4' as const }
  const file = await render({ ...request, signal: new AbortController().signal, onProgress: () => undefined })
  if (!file.ok) throw new Error(file.failure.type)
  const result = await read(file.value)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

describe('taking a canvas away as JSON and bringing it back', () => {
  test('R94: gives an equal canvas, whatever is on it', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCanvas, async (canvas) => {
        expect(withoutOrderKeys(await takeAwayAndBringBack(canvas))).toEqual(withoutOrderKeys(canvas))
      }),
      { numRuns: 200 },
    )
  })

  test('R94: gives an equal canvas when it has been kept in between', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCanvas, async (canvas) => {
        const kept = readCanvas(openSchema(writeCanvas(await takeAwayAndBringBack(canvas))))
        expect(withoutOrderKeys(await takeAwayAndBringBack(kept))).toEqual(withoutOrderKeys(canvas))
      }),
    )
  })

  test('R18: gives every text back as it was typed, slips and all, once it is in NFC', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme-composite' }), async (title) => {
        const canvas = { ...makeEmptyCanvas('c1', 'businessModel', 'eu'), title }
        expect((await takeAwayAndBringBack(canvas)).title).toBe(title.normalize('NFC'))
      }),
    )
  })
})
