import { Eraser } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoteId } from '../../domain/canvas'
import type { FigureBook } from '../../domain/customers/figure-book'
import { readSegment } from '../../domain/customers/figure-book'
import { countMeasures, type Measure, type PeriodFigures } from '../../domain/customers/figures'
import { readValue } from '../../domain/customers/outcome'
import type { PeriodId } from '../../domain/customers/periods'
import { type BaseSummary, summariseBase } from '../../domain/customers/summarise-base'
import { formatNumber } from '../../i18n/formats/numbers'
import { formatPeriod } from '../../i18n/formats/periods'
import { currentLanguage } from '../../i18n/texts'
import { useServices } from '../../state/services'
import { IconButton } from '../../ui/button'
import { Warning } from '../../ui/warning'
import { FigureCell } from './figure-cell'
import styles from './figure-table.module.css'
import { useMeasureName } from './figure-words'
import { useTroubleWords } from './trouble-words'
import { type CellFailure, useTypedRow } from './use-typed-row'

interface FigureRowProps {
  readonly index: number
  readonly book: FigureBook
  readonly segmentId: NoteId
  readonly period: PeriodId
  readonly columns: readonly Measure[]
  /** Absent where there is nothing to empty. */
  readonly onEmpty?: (() => void) | undefined
}

/** The figures of one period, and below them what was typed that is none. */
export function FigureRow({ index, book, segmentId, period, columns, onEmpty }: FigureRowProps) {
  const { t } = useTranslation('figures')
  const nameMeasure = useMeasureName()
  const wordTrouble = useTroubleWords()
  const { toasts } = useServices()
  const id = useId()
  const language = currentLanguage()
  const values = book.valuesBySegment.get(segmentId)?.get(period) ?? noValues
  const base = summariseBase(readSegment(book, segmentId), period)
  const name = formatPeriod(period, language)
  const wordCell = (measure: Measure, failure: CellFailure) => {
    const { reason, kept } = wordTrouble(measure, failure, values[measure])
    return { sentence: t('about', { cell: nameMeasure(measure), sentence: reason }), kept }
  }
  const announceTrouble = (measure: Measure, failure: CellFailure) => {
    const { sentence, kept } = wordCell(measure, failure)
    toasts.getState().announce(`${sentence} ${kept}`)
  }
  const row = useTypedRow({ book, segmentId, period, values, onRefuse: announceTrouble })
  const troubles = columns.flatMap((measure) => {
    const failure = row.failureOf(measure)
    return failure ? [{ measure, ...wordCell(measure, failure) }] : []
  })
  return (
    <>
      <tr>
        <th scope="row">
          <span className={styles.period}>
            <span>{formatPeriod(period, language, 'short')}</span>
            {onEmpty && !row.readOnly && (
              <IconButton icon={Eraser} label={t('row.remove', { period: name })} onClick={onEmpty} />
            )}
          </span>
        </th>
        {columns.map((measure, column) => (
          <td key={measure}>
            <FigureCell
              place={{ row: index, column }}
              name={t('cell', { measure: nameMeasure(measure), period: name })}
              measure={measure}
              row={row}
              troubleId={row.failureOf(measure) && `${id}-${measure}`}
            />
            <MissedTarget base={base} measure={measure} />
          </td>
        ))}
      </tr>
      {troubles.length > 0 && (
        <tr className={styles.troubles}>
          <td colSpan={columns.length + 1}>
            {troubles.map(({ measure, sentence, kept }) => (
              <div key={measure} id={`${id}-${measure}`} className={styles.trouble}>
                <Warning>{sentence}</Warning>
                <p>{kept}</p>
              </div>
            ))}
          </td>
        </tr>
      )}
    </>
  )
}

const noValues: PeriodFigures['values'] = {}

/** Said in words below the number (R74). */
function MissedTarget({ base, measure }: { readonly base: BaseSummary; readonly measure: Measure }) {
  const { t } = useTranslation('figures')
  const count = countMeasures.find((each) => each === measure)
  const target = count && base.counts[count].isMissed ? readValue(base.counts[count].target) : undefined
  if (target === undefined) return null
  const words = { target: formatNumber(target, currentLanguage()) }
  return (
    <p className={styles.missed}>{count === 'lost' ? t('missed.above', words) : t('missed.below', words)}</p>
  )
}
