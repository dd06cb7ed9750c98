import type { Canvas, CanvasId } from '../canvas'
import type { Alternative } from './alternative'
import { completeWorkshop } from './workshop-records'

interface Branch {
  readonly id: CanvasId
  readonly title: string
  /** Milliseconds since 1970 UTC. */
  readonly branchedAt: number
}

/**
 * Another way to go on from a canvas, as a canvas of its own (R96). Notes, links and motivations keep their ids, by which
 * alternatives are put side by side. What was tested and what is confidential comes along; the votes, the running clock
 * and the choice belong to the canvas they were made on.
 */
export function branchCanvas(origin: Canvas, { id, title, branchedAt }: Branch): Canvas {
  const { clock: _clock, decision: _decision, alternative: former, ...kept } = origin.workshop ?? {}
  const alternative: Alternative = {
    familyId: former?.familyId ?? origin.id,
    originId: origin.id,
    originTitle: origin.title,
    branchedAt,
  }
  return { ...origin, id, title, workshop: completeWorkshop({ ...kept, rounds: [], alternative }) }
}

/** What an ordinary copy takes along: it is a canvas by itself, no alternative, and nobody has chosen it. */
export function leaveFamily({ workshop, ...canvas }: Canvas): Canvas {
  if (!workshop?.alternative && !workshop?.decision) return { ...canvas, ...(workshop && { workshop }) }
  const { alternative: _alternative, decision: _decision, ...kept } = workshop
  const left = completeWorkshop(kept)
  return { ...canvas, ...(left && { workshop: left }) }
}
