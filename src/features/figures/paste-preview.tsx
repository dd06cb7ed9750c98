import { useTranslation } from 'react-i18next'
import type { NoteId } from '../../domain/canvas'
import type { FigureBook } from '../../domain/customers/figure-book'
import { measures } from '../../domain/customers/figures'
import type { PastedFigure } from '../../domain/customers/paste-problem'
import { formatPeriod } from '../../i18n/formats/periods'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasState } from '../../state/open-canvas'
import { useMeasureName } from './figure-words'
import tableStyles from './outcome-table.module.css'
import styles from './paste-figures.module.css'
import { writeFigure } from './read-figure'
import { TableFrame } from './table-frame'

interface PastePreviewProps {
  readonly book: FigureBook
  readonly figures: readonly PastedFigure[]
}

/** The figures as they were understood, with what they would replace. */
export function PastePreview({ book, figures }: PastePreviewProps) {
  const segments = book.segmentIds.filter((id) => figures.some(({ segmentId }) => segmentId === id))
  return segments.map((id) => (
    <SegmentPreview
      key={id}
      segmentId={id}
      book={book}
      figures={figures.filter(({ segmentId }) => segmentId === id)}
    />
  ))
}

function SegmentPreview({ book, segmentId, figures }: PastePreviewProps & { readonly segmentId: NoteId }) {
  const { t } = useTranslation(['figures', 'board'])
  const text = useCanvasState((state) => state.canvas.notesById.get(segmentId)?.text)
  const nameMeasure = useMeasureName()
  const periods = [...new Set(figures.map(({ period }) => period))].sort()
  const columns = measures.filter((measure) => figures.some((figure) => figure.measure === measure))
  const name = text || t('emptyNote', { ns: 'board' })
  return (
    <div className={styles.preview}>
      <h3>{name}</h3>
      <TableFrame name={name}>
        <table className={tableStyles.table} aria-label={name}>
          <thead>
            <tr>
              <th scope="col">{t('period')}</th>
              {columns.map((measure) => (
                <th scope="col" key={measure}>
                  {nameMeasure(measure)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {periods.map((period) => (
              <tr key={period}>
                <th scope="row">{formatPeriod(period, currentLanguage(), 'short')}</th>
                {columns.map((measure) => (
                  <PreviewCell
                    key={measure}
                    value={figures.find((each) => each.period === period && each.measure === measure)?.value}
                    former={book.valuesBySegment.get(segmentId)?.get(period)?.[measure]}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </div>
  )
}

interface PreviewCellProps {
  readonly value: number | undefined
  /** What stands there now. */
  readonly former: number | undefined
}

function PreviewCell({ value, former }: PreviewCellProps) {
  const { t } = useTranslation('figures')
  const language = currentLanguage()
  if (value === undefined) return <td />
  const isReplaced = former !== undefined && former !== value
  return (
    <td>
      {writeFigure(value, language)}
      {isReplaced && (
        <p className={styles.former}>{t('pasted.instead', { value: writeFigure(former, language) })}</p>
      )}
    </td>
  )
}
