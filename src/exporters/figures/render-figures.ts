import type { Canvas } from '../../domain/canvas'
import { noCustomerRecords } from '../../domain/customers/customer-records'
import { readFigureBook } from '../../domain/customers/figure-book'
import { countMeasures, type Measure, moneyMeasures } from '../../domain/customers/figures'
import type { Language } from '../../domain/language'
import type { CurrencyCode } from '../../domain/money'
import { fail, succeed } from '../../domain/result'
import { loadTexts } from '../../i18n/texts'
import { type CsvCell, writeCsv } from '../csv/write-csv'
import type { ExportRequest, ExportResult } from '../exporter'

/**
 * Writes the figures of the segments (R66, R67, R74, R82): period by period, with targets and why customers were lost.
 * Where nobody entered any, the file says so. Periods stand as they are kept, `2026-Q1`: that sorts.
 */
export async function renderFigures(request: ExportRequest): Promise<ExportResult> {
  const { canvas, language, signal, onProgress } = request
  const words = await loadFigureWords(language, canvas.currency).catch(() => undefined)
  if (signal.aborted) return fail({ type: 'cancelled' })
  if (!words) return fail({ type: 'partMissing' })
  const heading = [words.segment, words.period, ...words.columns.map(([, name]) => name), words.lossReason]
  const rows = listRows(canvas, words)
  const shown = rows.length > 0 ? rows : [[words.none]]
  const blob = await writeCsv(heading, shown, language).catch(() => undefined)
  if (signal.aborted) return fail({ type: 'cancelled' })
  if (!blob) return fail({ type: 'partMissing' })
  onProgress(1)
  return succeed(blob)
}

interface FigureWords {
  readonly segment: string
  readonly period: string
  readonly lossReason: string
  readonly none: string
  /** In the order of the columns. */
  readonly columns: readonly (readonly [measure: Measure, name: string])[]
}

async function loadFigureWords(language: Language, currency: CurrencyCode): Promise<FigureWords> {
  const t = await loadTexts(language, ['slides', 'report'])
  return {
    segment: t('report:segment'),
    period: t('report:customers.period'),
    lossReason: t('slides:figures.lossReason'),
    none: t('slides:figures.none'),
    columns: [
      ...countMeasures.flatMap((measure) => {
        const name = t(`report:customers.${measure}`)
        const target = t('slides:figures.target', { measure: name })
        return [[measure, name] as const, [`${measure}.target` as const, target] as const]
      }),
      ...moneyMeasures.map((measure) => {
        const name = t(`report:customers.${measure}`)
        return [measure, t('slides:figures.money', { measure: name, currency })] as const
      }),
    ],
  }
}

/** Of segments that there are; what belongs to another unit of time stays where it was entered. */
function listRows(canvas: Canvas, { columns }: FigureWords): readonly (readonly CsvCell[])[] {
  const { customers = noCustomerRecords, notesById } = canvas
  const book = readFigureBook(canvas)
  return book.segmentIds.flatMap((id) =>
    book.periods.flatMap((period) => {
      const values = book.valuesBySegment.get(id)?.get(period)
      if (!values) return []
      const kept = customers.figures.find((each) => each.segmentId === id && each.period === period)
      const figures = columns.map(([measure]) => values[measure])
      return [[notesById.get(id)?.text ?? '', period, ...figures, kept?.lossReason ?? '']]
    }),
  )
}
