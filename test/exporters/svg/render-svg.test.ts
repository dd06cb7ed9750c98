// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import { type Canvas, listNotes, type Note } from '../../../src/domain/canvas'
import { buildExample } from '../../../src/domain/example/build-example'
import { blockIds } from '../../../src/domain/kinds/block-ids'
import { languages } from '../../../src/domain/language'
import { normaliseText } from '../../../src/domain/normal-text'
import { loadExampleWords } from '../../../src/i18n/load-example-words'
import { loadTexts } from '../../../src/i18n/texts'
import { hostileTexts } from '../../fixtures/hostile/texts'
import { drawCanvas } from '../../support/canvas-text'
import { startTextsInNode } from '../../support/export-pdf'
import { exportSvg, listTexts, readSvg } from '../../support/export-svg'
import { squeeze } from '../../support/read-pdf'

beforeAll(startTextsInNode)

describe('a canvas as SVG', () => {
  test.each(languages)('R94: says in text what the canvas says: %s', async (language) => {
    const canvas = buildExample('example', language, await loadExampleWords(language))
    const svg = await exportSvg(canvas)
    const texts = listTexts(readSvg(svg))
    for (const block of blockIds) {
      for (const note of listNotes(canvas, block)) expect(texts).toContain(note.text)
    }
  })
})
