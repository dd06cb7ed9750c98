import { useTranslation } from 'react-i18next'
import { writeLossReason } from '../../document/commands/customers'
import type { NoteId } from '../../domain/canvas'
import type { FigureBook } from '../../domain/customers/figure-book'
import { unitOfPeriod } from '../../domain/customers/periods'
import { formatPeriod } from '../../i18n/formats/periods'
import { currentLanguage } from '../../i18n/texts'
import { useContentField } from '../../state/content-field'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { Field } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import styles from './figures-section.module.css'

/** Why customers were lost, asked of each period in which some were (R79). */
export function LossReasons({ book, segmentId }: { readonly book: FigureBook; readonly segmentId: NoteId }) {
  const { t } = useTranslation('figures')
  const { document, isReadOnly } = useCanvasSession()
  const figures = useCanvasState((state) => state.canvas.customers?.figures)
  const field = useContentField()
  const asked = (figures ?? []).filter(
    ({ segmentId: id, period, values, lossReason }) =>
      id === segmentId &&
      unitOfPeriod(period) === book.unit &&
      (lossReason || (!isReadOnly && (values.lost ?? 0) > 0)),
  )
  if (asked.length === 0) return null
  return (
    <section className={styles.part} aria-label={t('reason.title')}>
      <h4>{t('reason.title')}</h4>
      {asked.map(({ period, lossReason = '' }) => {
        const label = t('reason.label', { period: formatPeriod(period, currentLanguage()) })
        if (isReadOnly) {
          return (
            <p key={period}>
              <span className={styles.hint}>{label}</span> <span lang={field.lang}>{lossReason}</span>
            </p>
          )
        }
        return (
          <Field key={period} label={label}>
            {(control) => (
              <TextArea
                {...control}
                {...field}
                value={lossReason}
                onValueChange={(text) => writeLossReason(document, segmentId, period, text)}
              />
            )}
          </Field>
        )
      })}
    </section>
  )
}
