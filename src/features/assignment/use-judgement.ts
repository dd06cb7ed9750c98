import { useMemo, useState } from 'react'
import { noAssignment } from '../../domain/assignment/assignment'
import { type Judgement, judgeAssignment, listOpenChecks } from '../../domain/assignment/judge-assignment'
import { examineCanvas } from '../../domain/checks/list-hints'
import { findToday, useLateFindings } from '../../editing/checks/follow-findings'
import { useCanvasState } from '../../state/open-canvas'
import { useServices } from '../../state/services'

/** The checklist of the open canvas as it is now; what the checks say of it follows a moment after the last change. */
export function useJudgement(): Judgement {
  const { now } = useServices()
  const canvas = useCanvasState((state) => state.canvas)
  const late = useLateFindings()
  const [first] = useState(() => late ?? examineCanvas(canvas, findToday(now)))
  const openChecks = useMemo(() => listOpenChecks(late ?? first), [late, first])
  return useMemo(
    () => judgeAssignment(canvas, canvas.assignment ?? noAssignment, openChecks),
    [canvas, openChecks],
  )
}
