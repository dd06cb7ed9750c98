import { Keyboard } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useShallow } from 'zustand/shallow'
import { summariseCanvas } from '../../domain/progress'
import { canFilterBySegments } from '../../domain/segments/segment-traits'
import { useCanvasState, useSelection } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import { ProgressBar } from '../../ui/progress-bar'
import styles from './status-bar.module.css'

const SegmentFilter = lazy(() => import('./segment-filter'))

/** The thin line below the board: how far the canvas is. */
export function StatusBar({ onShowShortcuts }: { readonly onShowShortcuts: () => void }) {
  const { t } = useTranslation(['board', 'app'])
  const { filledBlocks, totalBlocks, noteCount } = useCanvasState(
    useShallow(({ canvas }) => {
      const { filledBlocks, totalBlocks, noteCount } = summariseCanvas(canvas)
      return { filledBlocks, totalBlocks, noteCount }
    }),
  )
  const canFilter = useCanvasState(({ canvas }) => canFilterBySegments(canvas))
  const isFiltered = useSelection((state) => state.shownSegments !== undefined)
  return (
    <footer className={styles.bar}>
      <span>{t('filled', { filled: filledBlocks, total: totalBlocks })}</span>
      <span className={styles.progress}>
        <ProgressBar value={filledBlocks} max={totalBlocks} />
      </span>
      <span>{noteCount === 0 ? t('noNotes') : t('noteCount', { count: noteCount })}</span>
      <AdditionsFilter />
      {(canFilter || isFiltered) && (
        <Suspense fallback={null}>
          <SegmentFilter />
        </Suspense>
      )}
      <Button look="quiet" icon={Keyboard} className={styles.shortcuts} onClick={onShowShortcuts}>
        {t('shortcuts', { ns: 'app' })}
      </Button>
    </footer>
  )
}

/** Shown only where there are additions: in copies of a worked example (R20). */
function AdditionsFilter() {
  const { t } = useTranslation('board')
  const hasAdditions = useCanvasState(({ canvas }) =>
    [...canvas.notesById.values()].some((note) => note.isAddition),
  )
  const isFiltered = useSelection((state) => state.isFilteredToAdditions)
  const filter = useSelection((state) => state.filterToAdditions)
  // While the filter is on there is a way to turn it off, even when the last addition is gone.
  if (!hasAdditions && !isFiltered) return null
  return (
    <Button
      look="quiet"
      className={styles.filter}
      aria-pressed={isFiltered}
      onClick={() => filter(!isFiltered)}
    >
      {t('additionsOnly')}
    </Button>
  )
}
