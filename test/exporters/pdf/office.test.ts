import { beforeAll, expect, test } from 'vitest'
import { buildExample } from '../../../src/domain/example/build-example'
import { languages } from '../../../src/domain/language'
import { loadExampleWords } from '../../../src/i18n/load-example-words'
import { exportPdf, startTextsInNode } from '../../support/export-pdf'
import { openInOffice } from '../../support/open-in-office'
import { squeeze } from '../../support/read-pdf'

beforeAll(startTextsInNode)

test('R60, R94: LibreOffice finds in the PDF every note as it was written, in four languages', async () => {
  const canvases = await Promise.all(
    languages.map(async (language) => buildExample('example', language, await loadExampleWords(language))),
  )
  const files: Uint8Array[] = []
  for (const canvas of canvases) files.push(await exportPdf(canvas))
  const opened = await openInOffice(files, 'pdf', 'fodg')
  if (!opened) {
    console.info('LibreOffice is not installed: nobody opened the PDF.')
    return
  }
  for (const [index, bytes] of opened.entries()) {
    const read = squeeze(readXmlText(new TextDecoder().decode(bytes)))
    const texts = [...(canvases[index]?.notesById.values() ?? [])].map(({ text }) => text)
    expect(texts.length).toBeGreaterThan(20)
    // Where a line breaks, blanks are not told from breaks.
    expect(texts.filter((text) => !read.includes(squeeze(text)))).toEqual([])
  }
}, 240_000)

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The text of an XML file without its tags; jsdom, which could parse it, keeps pdfkit from writing. */
function readXmlText(xml: string): string {
  return xml.replace(/<[^>]*>/g, '').replace(/&(\w+);/g, (entity, name: string) => entities[name] ?? entity)
}
