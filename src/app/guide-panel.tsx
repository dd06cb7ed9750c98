import { lazy, useRef, useState } from 'react'
import { findCanvasKind } from '../domain/kinds/index'
import { findNextBlock } from '../domain/progress'
import { useCanvasState, useSelection } from '../state/open-canvas'
import { usePreferences } from '../state/services'
import { useIsNarrow, useMediaQuery } from '../ui/use-is-narrow'
import { useIsPainted } from '../ui/use-is-painted'
import { SidePanel, type SidePanelState } from './side-panel'

const Guide = lazy(() => import('../features/guide/guide').then(({ Guide }) => ({ default: Guide })))

/**
 * Beside the board the guide stays as it was left; as a sheet over a small screen it opens only when asked for. Until a
 * person has chosen, it is open where there is room: a column leaves more of it than a sheet.
 */
export function useGuidePanel(view: 'board' | 'column'): SidePanelState {
  const isNarrow = useIsNarrow()
  const hasRoom = useMediaQuery(view === 'column' ? '(min-width: 900px)' : '(min-width: 1200px)')
  const kept = usePreferences((state) => state.isGuideOpen)
  const setPreference = usePreferences((state) => state.setPreference)
  const [isSheetOpen, setSheetOpen] = useState(false)
  const isOpen = isNarrow ? isSheetOpen : (kept ?? hasRoom)
  const toggle = () => (isNarrow ? setSheetOpen(!isOpen) : setPreference('isGuideOpen', !isOpen))
  const button = useRef<HTMLButtonElement>(null)
  return { isOpen, isSheet: isNarrow, toggle, button }
}

/** The guide of the block that is at hand; at first that is the one to fill in next. */
export function GuidePanel({ panel }: { readonly panel: SidePanelState }) {
  const active = useSelection((state) => state.activeBlock)
  const next = useCanvasState(({ canvas }) => findNextBlock(canvas) ?? findCanvasKind(canvas).mainBlock)
  const isPainted = useIsPainted()
  return (
    <SidePanel panel={panel}>
      {(close) => isPainted && <Guide block={active ?? next} onClose={close} />}
    </SidePanel>
  )
}
