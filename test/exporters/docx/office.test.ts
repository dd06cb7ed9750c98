// @vitest-environment jsdom
import { beforeAll, expect, test } from 'vitest'
import { buildExample } from '../../../src/domain/example/build-example'
import { languages } from '../../../src/domain/language'
import { loadExampleWords } from '../../../src/i18n/load-example-words'
import { makeExportRequest, startTextsInNode } from '../../support/export-pdf'
import { drawFullFounder } from '../../support/founder'
import { openInOffice } from '../../support/open-in-office'
import { exportDocx } from '../../support/read-docx'
import { readPdf, squeeze } from '../../support/read-pdf'
import { listReportWords } from '../../support/report-texts'

beforeAll(startTextsInNode)

test('R15, R94: LibreOffice opens the report and shows its whole text, in four languages', async () => {
  const examples = await Promise.all(
    languages.map(async (language) => buildExample('example', language, await loadExampleWords(language))),
  )
  const canvases = [...examples, drawFullFounder()]
  const files: Uint8Array[] = []
  for (const canvas of canvases) files.push(await exportDocx(canvas))
  const opened = await openInOffice(files, 'docx', 'pdf')
  if (!opened) {
    console.info('LibreOffice is not installed: nobody opened the documents.')
    return
  }
  for (const [index, canvas] of canvases.entries()) {
    const { pages } = await readPdf(opened[index] ?? new Uint8Array())
    // Page numbers, and the bullets and numbers of lists, are made by the program that shows the text.
    const shown = pages
      .map((page) => squeeze(page.replace(/\d+ \/ \d+/, '').replace(/^\s*[•–▪]/gm, '')))
      .join('')
    const words = await listReportWords(canvas, canvas.contentLanguage, makeExportRequest(canvas).now)
    for (const text of words) expect(shown).toContain(squeeze(text))
  }
})
