import { useMemo, useState } from 'react'
import { noAssignment } from '../../domain/assignment/assignment'
import { type Judgement, judgeAssignment, listOpenChecks } from '../../domain/assignment/judge-assignment'
import { examineCanvas, type Findings } from '../../domain/checks/list-hints'
import { findToday, useLateFindings } from '../../editing/checks/follow-findings'
import { useCanvasState } from '../../state/open-canvas'
import { useServices } from '../../state/services'

/** The checklist of the open canvas as it is now; what the checks say of it follows a moment after the last change. */
export function useJudgement(): Judgement {
  const { now } = useServices()
  const canvas = useCanvasState((state) => state.canvas)
  const late = useLateFindings()
  const [first] = useState(() => late ?? examineCanvas(canvas, findToday(now)))
  return useJudgementBy(late ?? first)
}

/** The same by what the checks have found. */
export function useJudgementBy(findings: Findings): Judgement {
  const canvas = useCanvasState((state) => state.canvas)
  const openChecks = useMemo(() => listOpenChecks(findings), [findings])
  return useMemo(
    () => judgeAssignment(canvas, canvas.assignment ?? noAssignment, openChecks),
    [canvas, openChecks],
  )
}
