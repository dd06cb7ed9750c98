import { useId, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { readFigureBook } from '../../../domain/customers/figure-book'
import { useCanvasState } from '../../../state/open-canvas'
import { BalanceFigure } from './balance-figure'
import { BaseFigure } from './base-figure'
import { listPlotSegments } from './plot-segments'
import styles from './plots.module.css'

/** What the figures of the customers look like. Loaded late: the library that draws is large. */
export default function Plots() {
  const { t } = useTranslation(['plots', 'board'])
  const id = useId()
  const { kind, noteIdsByPlace, notesById, customers, contentLanguage } = useCanvasState(
    (state) => state.canvas,
  )
  const nameless = t('emptyNote', { ns: 'board' })
  const book = useMemo(
    () => readFigureBook({ kind, noteIdsByPlace, customers }),
    [kind, noteIdsByPlace, customers],
  )
  const segments = useMemo(
    () => listPlotSegments({ kind, noteIdsByPlace, notesById, contentLanguage }, nameless),
    [kind, noteIdsByPlace, notesById, contentLanguage, nameless],
  )
  // Without segments there is nothing to count: the section says so, and leads there.
  if (segments.length === 0) return null
  return (
    <section className={styles.plots} aria-labelledby={id}>
      <h3 id={id}>{t('title')}</h3>
      <BalanceFigure book={book} segments={segments} />
      <BaseFigure book={book} segments={segments} />
    </section>
  )
}
