import { TriangleAlert } from 'lucide-react'
import { lazy, type ReactNode, Suspense, useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../../i18n/texts'
import { useLibrary, usePreferences, useServices } from '../../state/services'
import { useViewFocus } from '../../ui/use-view-focus'
import { findCanvases, listSearchable, sortCanvases } from './arrange-canvases'
import { DeviceNote } from './device-note'
import { EmptyLibrary } from './empty-library'
import styles from './library.module.css'
import { LibraryHead } from './library-head'
import { ListBar } from './list-bar'
import { useCanvasGrid } from './use-canvas-grid'
import { useCreateCanvas } from './use-create-canvas'
import { useFileDrop } from './use-file-drop'

const DamagedCanvases = lazy(() =>
  import('./damaged-canvases').then((module) => ({ default: module.DamagedCanvases })),
)

interface LibraryProps {
  /** Lets the person pick a file to import. */
  readonly onImport: () => void
  /** Imports files that were dropped onto the page. */
  readonly onFiles: (files: File[]) => void
  /** What stands above and below everything; it may come late. */
  readonly notice?: ReactNode
  readonly foot?: ReactNode
}

/** All canvases of this device, with the ways to a new one. Draws the page's `main`. */
export function Library({ onImport, onFiles, notice, foot }: LibraryProps) {
  const { t } = useTranslation('library')
  const { createEmpty, createOfKind, createExample } = useCreateCanvas()
  const isDragging = useFileDrop(onFiles)
  const page = useViewFocus<HTMLElement>()
  const [query, setQuery] = useState('')
  const { canvases, found, wanted } = useFoundCanvases(query)
  const ways = { onNew: createEmpty, onOther: createOfKind, onExample: createExample, onImport }
  const hasDamaged = useLibrary((state) => state.damaged.length > 0)
  const hasCanvases = canvases !== undefined && canvases.length > 0
  const CanvasGrid = useCanvasGrid(hasCanvases)
  const isKept = useServices().storage.mode === 'device'
  return (
    <main ref={page} className={styles.page} tabIndex={-1}>
      {!isKept && <MemoryWarning />}
      <Suspense fallback={null}>{notice}</Suspense>
      <LibraryHead {...ways} search={hasCanvases ? { query, onQueryChange: setQuery } : undefined} />
      <ListBar total={canvases?.length} found={wanted === '' ? undefined : found.length} />
      {canvases?.length === 0 && <EmptyLibrary {...ways} />}
      {hasCanvases && CanvasGrid && (
        <CanvasGrid rows={found} wanted={wanted} onClearQuery={() => setQuery('')} />
      )}
      {hasDamaged && (
        <Suspense fallback={null}>
          <DamagedCanvases />
        </Suspense>
      )}
      {isKept && <DeviceNote />}
      <Suspense fallback={null}>{foot}</Suspense>
      {isDragging && <p className={styles.drop}>{t('dropHere')}</p>}
    </main>
  )
}

/** The canvases outside of the bin, undefined while they are read, and of these what the query finds, in order. */
function useFoundCanvases(query: string) {
  const rows = useLibrary((state) => state.rows)
  const sorting = usePreferences((state) => state.librarySorting)
  const language = currentLanguage()
  const wanted = useDeferredValue(query.trim())
  const canvases = useMemo(() => rows && listSearchable(rows), [rows])
  const found = useMemo(
    () => sortCanvases(findCanvases(canvases ?? [], wanted), sorting, language),
    [canvases, wanted, sorting, language],
  )
  return { canvases, found, wanted }
}

function MemoryWarning() {
  const { t } = useTranslation('library')
  return (
    <p className={styles.warning}>
      <TriangleAlert size={18} aria-hidden />
      {t('device.memory')}
    </p>
  )
}
