import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CanvasRow } from '../../state/library'
import { usePreferences } from '../../state/services'
import { CanvasCard } from './canvas-card'
import { GrowingList } from './growing-list'
import styles from './library.module.css'
import { useCanvasActs } from './use-canvas-acts'
import { useNow } from './use-now'

const RenameDialog = lazy(() =>
  import('./rename-dialog').then((module) => ({ default: module.RenameDialog })),
)

export interface CanvasGridProps {
  readonly rows: readonly CanvasRow[]
  /** What is searched for: each search has its own list. */
  readonly wanted: string
  readonly onClearQuery: () => void
}

/** The canvases that were found, each as a card. */
export function CanvasGrid({ rows, wanted, onClearQuery }: CanvasGridProps) {
  const { t } = useTranslation('library')
  const sorting = usePreferences((state) => state.librarySorting)
  const acts = useCanvasActs()
  const now = useNow()
  const [renamed, setRenamed] = useState<CanvasRow>()
  if (rows.length === 0) {
    return (
      <p>
        <button type="button" className={styles.textButton} onClick={onClearQuery}>
          {t('clearSearch')}
        </button>
      </p>
    )
  }
  return (
    <>
      <GrowingList items={rows} sequence={`${sorting} ${wanted}`} className={styles.grid}>
        {(row) => <CanvasCard key={row.id} row={row} now={now} acts={acts} onRename={setRenamed} />}
      </GrowingList>
      <Suspense fallback={null}>
        {renamed && <RenameDialog row={renamed} onClose={() => setRenamed(undefined)} />}
      </Suspense>
    </>
  )
}
