import { type Canvas, listNotes } from '../canvas'
import type { CheckId } from '../checks/check'
import type { Findings } from '../checks/list-hints'
import { findCanvasKind } from '../kinds/index'
import type { CanvasKind } from '../kinds/kind'
import { countAnswers } from '../progress'
import { type Assignment, type Criterion, type Need, textOfExtraBlock } from './assignment'

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

/** The checklist of an assignment (R16). `openChecks` as of `listOpenChecks`. */
export function judgeAssignment(
  canvas: Canvas,
  assignment: Assignment,
  openChecks: readonly CheckId[],
): Judgement {
  const criteria = assignment.criteria.map((criterion) => judgeCriterion(canvas, criterion, openChecks))
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

/** The checks that miss something: a check once for each block. What is only good to know does not count. */
export function listOpenChecks({ groups }: Findings): CheckId[] {
  return groups.filter(({ weight }) => weight === 'gap').map(({ check }) => check)
}

function judgeCriterion(
  canvas: Canvas,
  criterion: Criterion,
  openChecks: readonly CheckId[],
): JudgedCriterion {
  const { need } = criterion
  switch (need.type) {
    case 'notes': {
      const done = listNotes(canvas, need.block).filter((note) => note.text.trim() !== '').length
      return judgeCount(criterion, done, need.count)
    }
    case 'answers': {
      const block = findCanvasKind(canvas).blocks.find(({ id }) => id === need.block)
      if (!block) return { criterion, isMet: false }
      const { answered, total } = countAnswers(canvas, block)
      return judgeCount(criterion, answered, total)
    }
    case 'question':
      return { criterion, isMet: canvas.answersById.has(need.question) }
    case 'checks': {
      const { check } = need
      return { criterion, isMet: check ? !openChecks.includes(check) : openChecks.length === 0 }
    }
    case 'extraBlock':
      return { criterion, isMet: Boolean(canvas.answersById.get(textOfExtraBlock(criterion.id))?.trim()) }
    case 'own':
      return { criterion, isMet: criterion.isTicked }
  }
}

function judgeCount(criterion: Criterion, done: number, wanted: number): JudgedCriterion {
  return { criterion, isMet: done >= wanted, progress: { done, wanted } }
}
