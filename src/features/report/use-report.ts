import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Canvas } from '../../domain/canvas'
import { findCanvasKind } from '../../domain/kinds/index'
import type { Language } from '../../domain/language'
import { type ReportPart, type ReportSettings, usualReport } from '../../domain/report/report-settings'
import { withoutConfidential } from '../../domain/without-confidential'
import { useToday } from '../../editing/use-today'
import { listSections, type ReportGroup } from '../../exporters/report/report-node'
import { loadWords, type Words } from '../../exporters/report/words'
import { writeReport } from '../../exporters/report/write-report'
import { useCanvasState } from '../../state/open-canvas'

/** The report of the open canvas, as far as the words of its language have come. */
export type TellingReport =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | {
      readonly state: 'told'
      readonly report: ReportGroup
      /** The parts that have something to tell now, whether they are left out or not. */
      readonly toldParts: ReadonlySet<ReportPart>
      /** Whether a full report would have any part at all. */
      readonly hasContent: boolean
    }

/** Follows the canvas. Without what is confidential unless it is to be shown (R85). */
export function useReport(isConfidentialShown: boolean): TellingReport {
  const canvas = useCanvasState((state) => state.canvas)
  const today = useToday()
  const { words, hasFailed, retry } = useWords(canvas.contentLanguage)
  return useMemo((): TellingReport => {
    if (hasFailed) return { state: 'failed', retry }
    if (!words) return { state: 'loading' }
    return {
      state: 'told',
      ...tell(isConfidentialShown ? canvas : withoutConfidential(canvas), words, today),
    }
  }, [canvas, words, hasFailed, retry, isConfidentialShown, today])
}

function tell(canvas: Canvas, words: Words, today: string) {
  const usual = usualReport(findCanvasKind(canvas))
  const now = new Date(`${today}T12:00`)
  const write = (settings: ReportSettings) => writeReport(canvas, words, now, settings)
  const settings = canvas.report ?? usual
  const report = write(settings)
  const whole = settings.leftOut.length === 0 ? report : write({ ...settings, leftOut: [] })
  const toldParts = new Set(listSections(whole).map(({ part }) => part))
  const hasContent = toldParts.size > 0 || listSections(write(usual)).length > 0
  return { report, toldParts, hasContent }
}

/** The fixed words of a report. Those of another language are on their way when the language changes. */
function useWords(language: Language) {
  const [loaded, setLoaded] = useState<Words>()
  const [failedAt, setFailedAt] = useState<number>()
  const [attempt, setAttempt] = useState(0)
  const retry = useCallback(() => setAttempt((number) => number + 1), [])
  useEffect(() => {
    let isGone = false
    loadWords(language).then(
      (words) => !isGone && setLoaded(words),
      () => !isGone && setFailedAt(attempt),
    )
    return () => {
      isGone = true
    }
  }, [language, attempt])
  const words = loaded?.language === language ? loaded : undefined
  return { words, hasFailed: !words && failedAt === attempt, retry }
}
