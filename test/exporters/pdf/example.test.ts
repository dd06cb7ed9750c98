// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import { buildExample } from '../../../src/domain/example/build-example'
import { languages } from '../../../src/domain/language'
import { loadExampleWords } from '../../../src/i18n/load-example-words'
import { exportPdf, startTextsInNode } from '../../support/export-pdf'
import { readPdf, squeeze } from '../../support/read-pdf'

beforeAll(startTextsInNode)

describe('the worked example as a PDF', () => {
  test.each(languages)(
    'R20, R94: shows all notes on one sheet and stays under 300 kB (%s)',
    async (language) => {
      const canvas = buildExample('example', language, await loadExampleWords(language))
      const bytes = await exportPdf(canvas)
      const { pages, fontSizes } = await readPdf(bytes)
      const sheet = squeeze(pages[0] ?? '')
      for (const note of canvas.notesById.values()) expect(sheet).toContain(squeeze(note.text))
      for (const motivation of canvas.motivationsById.values()) {
        expect(squeeze(pages.join(''))).toContain(squeeze(motivation.text))
      }
      expect(Math.max(...(fontSizes[0] ?? []))).toBeGreaterThanOrEqual(18)
      expect(bytes.length).toBeLessThan(300_000)
    },
  )
})
