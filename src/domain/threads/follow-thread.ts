import type { Canvas, Link, LinkEnd } from '../canvas'
import type { Stage } from '../kinds/block-stages'
import { findCanvasKind } from '../kinds/index'
import { listLinksByEnd } from '../links-by-end'
import { findStage } from './thread-stages'

/** What hangs together with one note or motivation, from the customers to the costs. */
export interface Thread {
  readonly start: LinkEnd
  /** How many links lie between the start (0) and each note or motivation that the thread reaches. */
  readonly distanceByEnd: ReadonlyMap<LinkEnd, number>
  /** Every link of which both ends are reached. */
  readonly links: readonly Link[]
}

type ThreadCanvas = Pick<Canvas, 'kind' | 'notesById' | 'motivationsById' | 'linksById'>

/**
 * Follows the links away from a note or motivation, whichever way they point; undefined where the canvas has nothing of
 * that id (R09, R47).
 *
 * A thread never turns back: from its start it runs towards the customers or towards the costs, through the stages of
 * `thread-stages`. Else it would come from the motivations that two relationships share to the customers of the other
 * one, and every thread would be the whole model. Within one stage it steps aside once, as from a relationship to its
 * channel. It ends at another segment and at a note without a block.
 */
export function followThread(canvas: ThreadCanvas, start: LinkEnd): Thread | undefined {
  const isOnCanvas = (end: LinkEnd) => canvas.notesById.has(end) || canvas.motivationsById.has(end)
  if (!isOnCanvas(start)) return undefined
  const linksByEnd = listLinksByEnd(canvas)
  const distanceByEnd = new Map<LinkEnd, number>([[start, 0]])
  const taken = new Set<string>()
  let front: readonly Step[] = [{ end: start, course: 'open', hasSteppedAside: false }]
  for (let distance = 1; front.length > 0; distance += 1) {
    front = front.flatMap((step) => {
      if (step.end !== start && isLast(canvas, step.end)) return []
      return (linksByEnd.get(step.end) ?? []).flatMap((link) => {
        const end = link.from === step.end ? link.to : link.from
        const next = isOnCanvas(end) && takeStep(canvas, step, end)
        if (!next || taken.has(nameStep(next))) return []
        taken.add(nameStep(next))
        if (!distanceByEnd.has(end)) distanceByEnd.set(end, distance)
        return next
      })
    })
  }
  const links = [...canvas.linksById.values()].filter(
    ({ from, to }) => distanceByEnd.has(from) && distanceByEnd.has(to),
  )
  return { start, distanceByEnd, links }
}

interface Step {
  readonly end: LinkEnd
  /** Where the thread runs; open as long as it has not left the stage of its start. */
  readonly course: 'open' | 'customers' | 'costs'
  /** Whether it has come here from the same stage. */
  readonly hasSteppedAside: boolean
}

function nameStep({ end, course, hasSteppedAside }: Step): string {
  return `${course} ${hasSteppedAside} ${end}`
}

/** The step on to a neighbour; undefined where the thread does not lead there. */
function takeStep(canvas: ThreadCanvas, step: Step, end: LinkEnd): Step | undefined {
  const here = stageOf(canvas, step.end)
  const there = stageOf(canvas, end)
  if (here === undefined || there === undefined) return { end, course: step.course, hasSteppedAside: false }
  if (here === there) return step.hasSteppedAside ? undefined : { ...step, end, hasSteppedAside: true }
  const course = there < here ? 'customers' : 'costs'
  if (step.course !== 'open' && step.course !== course) return undefined
  return { end, course, hasSteppedAside: false }
}

/** Whether the thread goes no further: a note without a block is part of the model in no place yet. */
function isLast(canvas: ThreadCanvas, end: LinkEnd): boolean {
  const place = canvas.notesById.get(end)?.place.block
  return place === findCanvasKind(canvas).segmentBlock || stageOf(canvas, end) === undefined
}

function stageOf({ notesById }: ThreadCanvas, end: LinkEnd): Stage | undefined {
  return findStage(notesById.get(end))
}
