import type { Canvas, NoteId } from '../canvas'
import type { BlockId } from '../kinds/block-ids'
import { findCanvasKind } from '../kinds/index'

/**
 * What a student does with the notes of somebody else's canvas: put each into its block, fill in those that were emptied,
 * or begin an own canvas one block at a time ("skinny").
 */
export const exerciseTypes = ['match', 'gaps', 'skinny'] as const

export type ExerciseType = (typeof exerciseTypes)[number]

/** A note of the original, with the block in which it stands there. */
export interface ExerciseNote {
  readonly id: NoteId
  readonly text: string
  readonly block: BlockId
  /** Set where the student gets the note without its words. */
  readonly isGap?: true | undefined
}

/** An exercise made from a canvas (R96). Its solution travels with it. */
export interface Exercise {
  readonly type: ExerciseType
  /** In the order in which the student gets them. */
  readonly notes: readonly ExerciseNote[]
  /** How many blocks the student is done with; only of `skinny`. */
  readonly step: number
}

/** More than any kind of canvas has blocks. */
export const MOST_STEPS = 200

/** Whether a block stays covered because the student has not come to it yet. */
export function isBlockCovered(
  { assignment, ...canvas }: Pick<Canvas, 'assignment' | 'kind'>,
  block: BlockId,
): boolean {
  const exercise = assignment?.exercise
  if (exercise?.type !== 'skinny') return false
  return findCanvasKind(canvas).fillingOrder.indexOf(block) > exercise.step
}
