import { type Canvas, listNotes } from '../canvas'
import { findBlock, findCanvasKind } from '../kinds/index'
import type { CanvasKind } from '../kinds/kind'
import { countAnswers } from '../progress'
import type { Assignment, Criterion, Need } from './assignment'

/** A criterion with what the canvas shows of it. */
export interface JudgedCriterion {
  readonly criterion: Criterion
  readonly isMet: boolean
  /** How far it is, where that can be counted. */
  readonly progress?: { readonly done: number; readonly wanted: number }
}

export interface Judgement {
  readonly criteria: readonly JudgedCriterion[]
  /** Points of the criteria that are met, and of all. */
  readonly points: number
  readonly total: number
}

/** The checklist of an assignment (R16). `openHints`: how many hints are neither mended nor set aside. */
export function judgeAssignment(canvas: Canvas, assignment: Assignment, openHints: number): Judgement {
  const criteria = assignment.criteria.map((criterion) => judgeCriterion(canvas, criterion, openHints))
  const sum = (judged: readonly JudgedCriterion[]) =>
    judged.reduce((points, { criterion }) => points + criterion.points, 0)
  return { criteria, points: sum(criteria.filter((judged) => judged.isMet)), total: sum(criteria) }
}

/** A usual rubric to begin with: something in every block, the questions of the main block, nothing that the checks miss. */
export function suggestNeeds(kind: CanvasKind): { readonly need: Need; readonly points: number }[] {
  return [
    ...kind.fillingOrder.map((block) => ({ need: { type: 'notes', block, count: 1 } as const, points: 1 })),
    { need: { type: 'answers', block: kind.mainBlock }, points: 4 },
    { need: { type: 'checks' }, points: 3 },
  ]
}

function judgeCriterion(canvas: Canvas, criterion: Criterion, openHints: number): JudgedCriterion {
  const { need } = criterion
  switch (need.type) {
    case 'notes': {
      const done = listNotes(canvas, need.block).filter((note) => note.text.trim() !== '').length
      return judgeCount(criterion, done, need.count)
    }
    case 'answers': {
      const { answered, total } = countAnswers(canvas, findBlock(findCanvasKind(canvas.kind), need.block))
      return judgeCount(criterion, answered, total)
    }
    case 'checks':
      return { criterion, isMet: openHints === 0 }
    case 'own':
      return { criterion, isMet: criterion.isTicked }
  }
}

function judgeCount(criterion: Criterion, done: number, wanted: number): JudgedCriterion {
  return { criterion, isMet: done >= wanted, progress: { done, wanted } }
}
