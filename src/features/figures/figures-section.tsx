import { lazy, Suspense, useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoteId } from '../../domain/canvas'
import { readFigureBook } from '../../domain/customers/figure-book'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import styles from './figures-section.module.css'
import { Overview } from './overview'
import { SegmentPart } from './segment-part'
import { SegmentScope } from './segment-scope'
import { UnitChoice } from './unit-choice'
import { usePeriodRows } from './use-period-rows'

const Plots = lazy(() => import('./plots/plots'))

interface FiguresSectionProps {
  /** Whose figures are open; those of all segments where it names none. */
  readonly segmentId: NoteId | undefined
}

/** Figures of the customers per segment and period, and what follows from them; nothing before somebody wants it. */
export default function FiguresSection({ segmentId }: FiguresSectionProps) {
  const { t } = useTranslation('figures')
  const { isReadOnly } = useCanvasSession()
  const hasFigures = useCanvasState(({ canvas }) => (canvas.customers?.figures.length ?? 0) > 0)
  const [isWanted, setWanted] = useState(segmentId !== undefined)
  const titleId = useId()
  const book = useFigureBook()
  if (book.segmentIds.length === 0 || (isReadOnly && !hasFigures)) return null
  const isOpen = hasFigures || isWanted
  return (
    <section className={styles.figures} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {t('title')}
      </h3>
      <p className={styles.hint}>{t('hint')}</p>
      {isOpen ? (
        <OpenFigures book={book} segmentId={segmentId} />
      ) : (
        <Button onClick={() => setWanted(true)}>{t('begin')}</Button>
      )}
    </section>
  )
}

function OpenFigures({ book, segmentId }: FiguresSectionProps & { readonly book: Book }) {
  const rows = usePeriodRows(book)
  const chosen = book.segmentIds.find((id) => id === segmentId)
  return (
    <>
      <UnitChoice />
      <SegmentScope segmentIds={book.segmentIds} chosen={chosen} />
      {chosen === undefined ? (
        <>
          <Overview book={book} />
          {/* Not beside the cells: nobody who types is to wait for a drawing. */}
          {book.periods.length > 0 && (
            <Suspense fallback={null}>
              <Plots />
            </Suspense>
          )}
        </>
      ) : (
        <SegmentPart key={chosen} book={book} segmentId={chosen} rows={rows} />
      )}
    </>
  )
}

type Book = ReturnType<typeof useFigureBook>

function useFigureBook() {
  const kind = useCanvasState((state) => state.canvas.kind)
  const noteIdsByPlace = useCanvasState((state) => state.canvas.noteIdsByPlace)
  const customers = useCanvasState((state) => state.canvas.customers)
  return useMemo(() => readFigureBook({ kind, noteIdsByPlace, customers }), [kind, noteIdsByPlace, customers])
}
