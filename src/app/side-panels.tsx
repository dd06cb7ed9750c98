import { BookOpen, GraduationCap } from 'lucide-react'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { forgetBegun, isBegun } from '../state/begun-canvas'
import { useCanvasSession, useCanvasState } from '../state/open-canvas'
import { Button } from '../ui/button'
import { useIsPainted } from '../ui/use-is-painted'
import styles from './canvas-views.module.css'
import { GuidePanel, useGuidePanel } from './guide-panel'
import { SidePanel, type SidePanelState } from './side-panel'

const AssignmentPanel = lazy(() => import('../features/assignment/assignment-panel'))
const AssignmentPoints = lazy(() => import('../features/assignment/assignment-points'))

interface SidePanelsState {
  readonly guide: SidePanelState
  readonly assignment: SidePanelState
}

/** The guide and, on a canvas that has one, the assignment share the room beside the board: one of them is open. */
export function useSidePanels(view: 'board' | 'column'): SidePanelsState {
  const guide = useGuidePanel(view)
  const hasAssignment = useCanvasState(({ canvas }) => canvas.assignment !== undefined)
  const { id } = useCanvasSession()
  // What is to be written can be read before; an exercise says nowhere else what to do.
  const isExercise = useCanvasState(({ canvas }) => canvas.assignment?.exercise !== undefined)
  const [isAsked, setAsked] = useState(() => isBegun(id) && (!guide.isSheet || isExercise))
  useEffect(forgetBegun, [])
  useNextView(() => {
    if (guide.isSheet) setAsked(false)
  })
  const isOpen = isAsked && hasAssignment
  const button = useRef<HTMLButtonElement>(null)
  const toggleGuide = () => {
    setAsked(false)
    if (!isOpen || !guide.isOpen) guide.toggle()
  }
  const toggleAssignment = () => {
    setAsked(!isOpen)
    // A sheet that was left must not come back behind the other one.
    if (guide.isSheet && guide.isOpen) guide.toggle()
  }
  return {
    guide: { ...guide, isOpen: guide.isOpen && !isOpen, toggle: toggleGuide },
    assignment: { isOpen, isSheet: guide.isSheet, toggle: toggleAssignment, button },
  }
}

/** Calls back where another view comes on, by a link, the palette or the browser: a sheet would cover what was asked for. */
function useNextView(onNext: () => void): void {
  const [location] = useLocation()
  const [view, setView] = useState(location)
  // A note opens above the view that was there before.
  if (location === view || location.includes('/note/')) return
  setView(location)
  onNext()
}

interface SidePanelsProps {
  readonly panels: SidePanelsState
  /** Not every view has one. */
  readonly hasGuide: boolean
  readonly onChangeAssignment: () => void
}

export function SidePanels({ panels, hasGuide, onChangeAssignment }: SidePanelsProps) {
  if (panels.assignment.isOpen) {
    return (
      <SidePanel panel={panels.assignment}>
        {(close) => <AssignmentPanel onClose={close} onChange={onChangeAssignment} />}
      </SidePanel>
    )
  }
  return hasGuide && <GuidePanel panel={panels.guide} />
}

interface PanelButtonsProps {
  readonly panels: SidePanelsState
  readonly hasGuide: boolean
  /** Whether they stand in the bar at the bottom of a narrow window. */
  readonly isAtBottom: boolean
}

/** What opens and closes the panels. */
export function PanelButtons({ panels: { guide, assignment }, hasGuide, isAtBottom }: PanelButtonsProps) {
  const { t } = useTranslation('board')
  const hasAssignment = useCanvasState(({ canvas }) => canvas.assignment !== undefined)
  const isPainted = useIsPainted()
  const className = isAtBottom ? styles.bottomTool : hasAssignment ? styles.tool : undefined
  return (
    <>
      {hasAssignment && (
        <Button
          ref={assignment.button}
          look="quiet"
          icon={GraduationCap}
          className={className}
          title={t('assignment')}
          data-panel="assignment"
          aria-expanded={assignment.isOpen}
          onClick={assignment.toggle}
        >
          <span className={styles.toolName}>{t('assignment')}</span>{' '}
          {/* Has its room before it comes, so that nothing moves away under a finger. */}
          <span className={styles.points}>
            <Suspense fallback={null}>{isPainted && <AssignmentPoints />}</Suspense>
          </span>
        </Button>
      )}
      {hasGuide && (
        <Button
          ref={guide.button}
          look="quiet"
          icon={BookOpen}
          className={className}
          title={t('guide')}
          aria-expanded={guide.isOpen}
          onClick={guide.toggle}
        >
          <span className={hasAssignment ? styles.guideName : undefined}>{t('guide')}</span>
        </Button>
      )}
    </>
  )
}
