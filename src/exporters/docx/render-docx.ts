import { Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { fail, succeed } from '../../domain/result'
import { cleanText } from '../clean-text'
import type { ExportRequest, ExportResult } from '../exporter'
import { palette } from '../palette'
import { makePace, takePart } from '../pdf/pace'
import { loadWords, type Words } from '../report/words'
import { writeReport } from '../report/write-report'
import { chooseFont, languageTags, makeStyles, page } from './document-styles'
import { type BodyPart, writeBody } from './write-body'

/** Writes the report as a document of Office Open XML. */
export async function renderDocx(request: ExportRequest): Promise<ExportResult> {
  const { canvas, language, now, signal, onProgress } = request
  const pace = makePace(signal, onProgress)
  try {
    signal.throwIfAborted()
    onProgress(0)
    const words = await loadWords(language).catch(() => undefined)
    if (!words) return fail({ type: signal.aborted ? 'cancelled' : 'partMissing' })
    const report = writeReport(canvas, words, now)
    const { contentLanguage } = canvas
    const wording = {
      font: chooseFont(contentLanguage),
      ...(language === contentLanguage ? {} : { fixedLanguage: languageTags[language] }),
    }
    const body = await writeBody(report, wording, takePart(pace, 0.1, 0.7))
    // Packing is one piece of work of the package and cannot be called off.
    const bytes = await Packer.toArrayBuffer(makeDocument(request, words, body))
    signal.throwIfAborted()
    onProgress(1)
    return succeed(new Blob([bytes], { type: mediaType }))
  } catch (error) {
    if (signal.aborted) return fail({ type: 'cancelled' })
    throw error
  }
}

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

function makeDocument({ canvas }: ExportRequest, words: Words, body: readonly BodyPart[]): Document {
  const author = cleanText(canvas.author)
  return new Document({
    title: cleanText(canvas.title || words.untitled),
    creator: author,
    lastModifiedBy: author,
    ...(canvas.pitch ? { subject: cleanText(canvas.pitch) } : {}),
    // Word takes a document that does not say so for one of 2007.
    compatabilityModeVersion: 15,
    styles: makeStyles(canvas.contentLanguage),
    sections: [
      {
        properties: { page: { size: page.size, margin: page.margin } },
        footers: { default: makeFooter() },
        children: body,
      },
    ],
  })
}

function makeFooter(): Footer {
  const number = new TextRun({
    children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
    size: 17,
    color: palette.ink2.slice(1),
  })
  return new Footer({ children: [new Paragraph({ alignment: 'right', children: [number] })] })
}
