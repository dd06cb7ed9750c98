import type { Canvas } from '../../domain/canvas'
import { fail, type Result, succeed } from '../../domain/result'
import { listSegmentSigns } from '../../domain/segments/segment-signs'
import { loadTexts } from '../../i18n/texts'
import type { ExportFailure, ExportRequest, ExportResult } from '../exporter'
import { type FontChain, loadFontChain } from '../pdf/fonts/font-chain'
import type { FontSource } from '../pdf/fonts/font-file'
import { makePace, type Pace, takePart } from '../pdf/pace'
import { layOutSheet } from '../pdf/sheet/lay-out-sheet'
import { makeTypesetter } from '../pdf/typeset/typesetter'
import { loadWords, type Words } from '../report/words'
import { makeGlyphOutlines } from './glyph-outlines'
import { planPicture } from './plan-picture'
import { findPixelHeight, writeSvg } from './write-svg'

/** Width of a picture in pixels when nothing else is asked for. */
export const USUAL_WIDTH = 2400

export interface DrawnPicture {
  readonly svg: string
  readonly pixelWidth: number
  readonly pixelHeight: number
}

/** Draws the whole canvas as SVG, in UTF-8. Fonts come from the given source. */
export async function renderSvg(request: ExportRequest, source: FontSource): Promise<ExportResult> {
  const drawn = await drawPicture(request, source)
  if (!drawn.ok) return drawn
  request.onProgress(1)
  return succeed(new Blob([drawn.value.svg], { type: 'image/svg+xml' }))
}

/** The picture as text, with its size in pixels. */
export async function drawPicture(
  request: ExportRequest,
  source: FontSource,
): Promise<Result<DrawnPicture, ExportFailure>> {
  const pace = makePace(request.signal, request.onProgress)
  try {
    const parts = await loadParts(request, source)
    if (!parts) return fail({ type: request.signal.aborted ? 'cancelled' : 'partMissing' })
    return succeed(await draw(request, parts, takePart(pace, 0.2, 1)))
  } catch (error) {
    if (request.signal.aborted) return fail({ type: 'cancelled' })
    throw error
  }
}

interface Parts {
  readonly chain: FontChain
  readonly words: Words
  /** What the picture is of, in one sentence. */
  readonly description: string
}

async function loadParts(request: ExportRequest, source: FontSource): Promise<Parts | undefined> {
  if (request.signal.aborted) return undefined
  try {
    const { language } = request
    const [words, t] = await Promise.all([loadWords(language), loadTexts(language, ['waysOut'])])
    const chain = await loadFontChain(source, listTexts(request.canvas, words), request.signal)
    return { chain, words, description: t('picture.description') }
  } catch {
    return undefined
  }
}

/** Every text of the sheet that may need a font besides the usual ones. */
function* listTexts(canvas: Canvas, words: Words): Iterable<string> {
  yield canvas.title
  yield canvas.pitch
  yield canvas.author ?? ''
  for (const { text, kinds } of canvas.notesById.values()) {
    yield text
    for (const kind of kinds) yield words.kind(kind)
  }
  for (const { shortName } of listSegmentSigns(canvas)) yield shortName
}

async function draw(
  { canvas, language, now, pictureWidth = USUAL_WIDTH }: ExportRequest,
  { chain, words, description }: Parts,
  pace: Pace,
): Promise<DrawnPicture> {
  const outlines = makeGlyphOutlines(chain)
  const typesetter = makeTypesetter(chain, outlines.measure)
  const plan = await planPicture({ canvas, words, now, typesetter }, pace)
  const picture = {
    title: canvas.title || words.untitled,
    description,
    contentLanguage: canvas.contentLanguage,
    language,
    size: plan.size,
    pixelWidth: pictureWidth,
    items: layOutSheet(plan),
  }
  return {
    svg: writeSvg(picture, outlines),
    pixelWidth: pictureWidth,
    pixelHeight: findPixelHeight(picture),
  }
}
