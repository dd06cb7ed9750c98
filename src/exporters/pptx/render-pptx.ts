import { findCanvasKind } from '../../domain/kinds/index'
import type { Language } from '../../domain/language'
import { usualReport } from '../../domain/report/report-settings'
import { fail, succeed } from '../../domain/result'
import type { ExportRequest, ExportResult } from '../exporter'
import { makePace, takePart } from '../pdf/pace'
import { makeReportSource } from '../report/report-source'
import type { Deck } from './package/list-parts'
import { writePackage } from './package/write-package'
import { planBlockSlides } from './plan/plan-block-slides'
import { numberSlides, planCanvasSlide } from './plan/plan-canvas-slide'
import { loadSlideWords, type SlideWords } from './slide-words'

/** By which spelling is checked and the text read aloud. */
const tags: Readonly<Record<Language, string>> = { en: 'en-GB', eu: 'eu-ES', ka: 'ka-GE', tr: 'tr-TR' }

/** Writes the presentation (R60, R94): the canvas in shapes, then a slide per block with the rest for the speaker. */
export async function renderPptx(request: ExportRequest): Promise<ExportResult> {
  const { signal, onProgress } = request
  if (signal.aborted) return fail({ type: 'cancelled' })
  const pace = makePace(signal, onProgress)
  try {
    const words = await loadSlideWords(request.language).catch(() => undefined)
    if (!words) return fail({ type: signal.aborted ? 'cancelled' : 'partMissing' })
    await pace.rest(0.2)
    const blob = await writePackage(planDeck(request, words), takePart(pace, 0.3, 1))
    onProgress(1)
    return succeed(blob)
  } catch (error) {
    if (signal.aborted) return fail({ type: 'cancelled' })
    throw error
  }
}

function planDeck({ canvas, language, now }: ExportRequest, words: SlideWords): Deck {
  // Whatever the report leaves out: the speaker may know it.
  const settings = usualReport(findCanvasKind(canvas))
  const source = makeReportSource(canvas, words.report, settings)
  const planned = planBlockSlides(source, words)
  const numbers = numberSlides(planned.map(({ place }) => place))
  const first = planCanvasSlide(source, words, numbers, now)
  return {
    title: first.title,
    subject: canvas.pitch,
    author: canvas.author,
    language: tags[canvas.contentLanguage],
    fixedLanguage: tags[language],
    madeAt: now,
    names: words.names,
    slides: [first, ...planned.map(({ slide }) => slide)],
  }
}
