// @vitest-environment node
import { inflateSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { renderPdf } from '../../../src/exporters/pdf/render-pdf'
import { exportPdf, makeExportRequest, startTextsInNode } from '../../support/export-pdf'
import { loadFontFile } from '../../support/load-font-file'
import { writeCanvasDown } from '../../support/pdf-canvases'
import { readPdf, squeeze } from '../../support/read-pdf'

beforeAll(startTextsInNode)

const writeNote = (text: string) => writeCanvasDown({ notes: { channels: [text] } })

async function listFonts(text: string): Promise<readonly string[]> {
  const files: string[] = []
  await renderPdf(makeExportRequest(writeNote(text)), (file, signal) => {
    files.push(file)
    return loadFontFile(file, signal)
  })
  return files
}

describe('the fonts of a PDF', () => {
  test.each([
    ['ქართული English Türkçe İıĞğŞş euskara ñ € ₾ „“ « » −', ['text', 'textBold']],
    ['₺ and ½', ['text', 'textBold', 'wide', 'wideBold']],
    ['★ → ✓', ['text', 'textBold', 'wide', 'wideBold', 'symbols']],
    ['👍', ['text', 'textBold', 'emoji']],
  ])('for %j are %j', async (text, fonts) => {
    expect(await listFonts(text)).toEqual(fonts)
  })

  test.each([
    '★ ☆ ₺ ₾ € → ↔ ✓ ½ ¼ − × ™ © …',
    'office, fish, ffi, fl: შეფასება, „ფლობა“',
    'Привет, Ωμέγα, ñandú, Łódź, İıĞğŞşÇç',
    '👨‍👩‍👧‍👦 🇬🇪 🇹🇷 ❤️ ☕ 📷 1️⃣',
    'a+b=c; <b>x</b> & "q" {y} \\ | ~ ^ ` $ % # @',
  ])('give back %j', async (text) => {
    const { pages } = await readPdf(await exportPdf(writeNote(text)))
    expect(squeeze(pages[0] ?? '')).toContain(squeeze(text))
  })

  test('draw a box for a character that none of them has, and keep the character for copying', async () => {
    const bytes = await exportPdf(writeNote('漢字'))
    expect(readStreams(bytes)).toMatch(
      /BT \/F1 10 Tf [\d. -]+ Tm \/Span <<\/ActualText <feff6f225b57>>> BDC <00000000> Tj EMC ET/,
    )
  })

  test('leave out what has no picture', async () => {
    const { pages } = await readPdf(await exportPdf(writeNote('soft\u00ADhyphen zero\u200Bwidth bell\u0007')))
    expect(squeeze(pages[0] ?? '')).toContain('softhyphenzerowidthbell')
  })
})

/** The content of every compressed stream that is text. */
function readStreams(bytes: Uint8Array): string {
  const source = Buffer.from(bytes).toString('latin1')
  const starts = [...source.matchAll(/\/Length (\d+)\s*\/Filter \/FlateDecode\s*>>\s*stream\n/g)]
  return starts
    .map((match) => {
      const from = match.index + match[0].length
      return inflateSync(bytes.subarray(from, from + Number(match[1]))).toString('latin1')
    })
    .join('\n')
}
