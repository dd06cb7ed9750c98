import { lazy, Suspense, useState } from 'react'
import { findNextBlock } from '../domain/progress'
import { useCanvasState, useSelection } from '../state/open-canvas'
import { usePreferences } from '../state/services'
import { useIsNarrow, useMediaQuery } from '../ui/use-is-narrow'
import styles from './canvas-views.module.css'

const Guide = lazy(() => import('../features/guide/guide').then(({ Guide }) => ({ default: Guide })))

export interface GuidePanelState {
  readonly isOpen: boolean
  readonly toggle: () => void
}

/** Beside the board the guide stays as it was left; as a sheet over a small screen it opens only when asked for. */
export function useGuidePanel(): GuidePanelState {
  const isNarrow = useIsNarrow()
  const hasRoom = useMediaQuery('(min-width: 1200px)')
  const kept = usePreferences((state) => state.isGuideOpen)
  const setPreference = usePreferences((state) => state.setPreference)
  const [isSheetOpen, setSheetOpen] = useState(false)
  const isOpen = isNarrow ? isSheetOpen : (kept ?? hasRoom)
  const toggle = () => (isNarrow ? setSheetOpen(!isOpen) : setPreference('isGuideOpen', !isOpen))
  return { isOpen, toggle }
}

/** The guide of the block that is at hand; at first that is the one to fill in next. */
export function GuidePanel({ panel }: { readonly panel: GuidePanelState }) {
  const active = useSelection((state) => state.activeBlock)
  const next = useCanvasState((state) => findNextBlock(state.canvas))
  if (!panel.isOpen) return null
  return (
    <div className={styles.guide}>
      <Suspense fallback={null}>
        <Guide block={active ?? next ?? 'customerRelationships'} onClose={panel.toggle} />
      </Suspense>
    </div>
  )
}
