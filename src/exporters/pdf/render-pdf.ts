import type PDFDocument from 'pdfkit'
import { FINGERPRINT_KEYWORD } from '../../domain/assignment/short-fingerprint'
import type { Canvas, Note, NoteId } from '../../domain/canvas'
import { findCanvasKind } from '../../domain/kinds/index'
import { usualReport } from '../../domain/report/report-settings'
import { fail, succeed } from '../../domain/result'
import type { ExportRequest, ExportResult } from '../exporter'
import { makeFingerprint } from '../fingerprint'
import { listReportTexts, type ReportGroup } from '../report/report-node'
import { loadWords, type Words } from '../report/words'
import { hasReport, writeReport } from '../report/write-report'
import { drawDetails } from './details/draw-details'
import { planDetails } from './details/plan-details'
import { finishDocument } from './finish-document'
import { type FontChain, loadFontChain } from './fonts/font-chain'
import type { FontSource } from './fonts/font-file'
import { makePace, type Pace, takePart } from './pace'
import { makePageFrame } from './page-frame'
import { makePen, measureWidth, openFonts } from './pen'
import { drawSheet } from './sheet/draw-sheet'
import { planHeader } from './sheet/plan-header'
import { planSheet } from './sheet/plan-sheet'
import { sheetSizes } from './sheet/sheet-size'
import { makeTypesetter } from './typeset/typesetter'

interface Parts {
  readonly PDF: typeof PDFDocument
  readonly chain: FontChain
  readonly words: Words
  readonly details: ReportGroup
}

/** Writes the PDF (R94): the canvas on one sheet, then everything in full. Fonts come from the given source. */
export async function renderPdf(request: ExportRequest, source: FontSource): Promise<ExportResult> {
  const pace = makePace(request.signal, request.onProgress)
  try {
    const parts = await loadParts(request, source)
    if (!parts) return fail({ type: request.signal.aborted ? 'cancelled' : 'partMissing' })
    const blob = await writePdf(request, parts, takePart(pace, 0.2, 1))
    request.onProgress(1)
    return succeed(blob)
  } catch (error) {
    if (request.signal.aborted) return fail({ type: 'cancelled' })
    throw error
  }
}

async function loadParts(
  { canvas, language, now, signal, onProgress }: ExportRequest,
  source: FontSource,
): Promise<Parts | undefined> {
  if (signal.aborted) return undefined
  onProgress(0)
  try {
    const [{ default: PDF }, words] = await Promise.all([import('pdfkit'), loadWords(language)])
    onProgress(0.1)
    const details = writeReport(canvas, words, now)
    // The sheet shows what the report may leave out.
    const everything = writeReport(canvas, words, now, usualReport(findCanvasKind(canvas)))
    const chain = await loadFontChain(source, listTexts(everything), signal)
    return { PDF, chain, words, details }
  } catch {
    return undefined
  }
}

/** Every text that will be set: what decides which fonts are needed. The sheet says nothing that a full report does not. */
function* listTexts(details: ReportGroup): Iterable<string> {
  for (const { spans } of listReportTexts(details)) for (const { text } of spans) yield text
}

async function writePdf(request: ExportRequest, parts: Parts, pace: Pace): Promise<Blob> {
  const { canvas, now } = request
  const { PDF, chain, words } = parts
  const doc = new PDF(describeDocument(request, words))
  openFonts(doc, chain)
  const typesetter = makeTypesetter(chain, (text, font) => measureWidth(doc, text, font))
  const size = sheetSizes[request.paper]
  const header = planHeader(canvas, words, now, size, typesetter)
  const details = hasReport(canvas) || header.mark ? parts.details : undefined
  const detailPlan = details && (await planDetails(details, 2, typesetter, takePart(pace, 0, 0.35)))
  const pageByPart = detailPlan?.pageByPart ?? new Map()
  const sheet = await planSheet(
    { canvas: withToldDescriptions(canvas), words, size, header, typesetter, pageByPart },
    takePart(pace, 0.35, 0.5),
  )
  const title = canvas.title || words.untitled
  const frame = makePageFrame(title, canvas.contentLanguage, detailPlan?.lastPage ?? 1, typesetter)
  const pen = makePen(doc, typesetter.measure)
  const root = doc.struct('Document')
  doc.addStructure(root)
  await drawSheet(pen, root, sheet, frame, words, takePart(pace, 0.5, 0.6))
  if (details && detailPlan) {
    await drawDetails(pen, root, details, detailPlan, frame, words, takePart(pace, 0.6, 0.95))
  }
  root.end()
  return finishDocument(doc)
}

/** The sheet marks notes that are described in the report: not those whose description it leaves out. */
function withToldDescriptions(canvas: Canvas): Canvas {
  const { report } = canvas
  if (!report) return canvas
  const { depth, leftOut } = report
  const isTold = ({ place }: Note) => depth !== 'notes' && !leftOut.includes(place.block)
  const notes = [...canvas.notesById].map(([id, note]): [NoteId, Note] => [
    id,
    isTold(note) ? note : { ...note, description: '' },
  ])
  return { ...canvas, notesById: new Map(notes) }
}

function describeDocument({ canvas, now }: ExportRequest, words: Words): PDFKit.PDFDocumentOptions {
  return {
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: canvas.contentLanguage,
    displayTitle: true,
    // The standard fonts know neither Georgian nor Turkish and are not part of the program.
    font: '',
    info: {
      Title: canvas.title || words.untitled,
      ...(canvas.author ? { Author: canvas.author } : {}),
      ...(canvas.pitch ? { Subject: canvas.pitch } : {}),
      ...(canvas.assignment ? { Keywords: FINGERPRINT_KEYWORD + makeFingerprint(canvas) } : {}),
      Creator: 'Harreman',
      CreationDate: now,
    },
  }
}
