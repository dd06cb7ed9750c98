import { type Canvas, listNotes, type NoteId } from '../canvas'
import type { BlockId } from '../kinds/block-ids'
import { findCanvasKind } from '../kinds/index'
import { withoutConfidential } from '../without-confidential'

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

/** The notes of a canvas that can be part of an exercise: in a block, with words, and not confidential. */
export function listExerciseNotes(canvas: Canvas): ExerciseNote[] {
  const told = withoutConfidential(canvas)
  return findCanvasKind(told).fillingOrder.flatMap((block) =>
    listNotes(told, block)
      .filter(({ text }) => text.trim() !== '')
      .map(({ id, text }) => ({ id, text, block })),
  )
}

/** Every third note, so that what is left tells what the business is. */
export function suggestGaps(notes: readonly ExerciseNote[]): Set<NoteId> {
  return new Set(notes.filter((_, index) => index % 3 === 0).map(({ id }) => id))
}

interface ExerciseOptions {
  /** Any whole number; the same one shuffles in the same way. */
  readonly seed: number
  /** The notes to be emptied. */
  readonly gaps: ReadonlySet<NoteId>
}

export function makeExercise(canvas: Canvas, type: ExerciseType, { seed, gaps }: ExerciseOptions): Exercise {
  const notes = listExerciseNotes(canvas)
  switch (type) {
    case 'match':
      return { type, notes: shuffle(notes, seed), step: 0 }
    case 'gaps':
      return {
        type,
        notes: notes.map((note) => (gaps.has(note.id) ? { ...note, isGap: true as const } : note)),
        step: 0,
      }
    case 'skinny':
      return { type, notes, step: 0 }
  }
}

/** Fisher and Yates. */
function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
  const shuffled = [...items]
  const draw = makeDrawer(seed)
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const chosen = Math.floor(draw() * (last + 1))
    const [a, b] = [shuffled[last], shuffled[chosen]]
    if (a === undefined || b === undefined) continue
    shuffled[last] = b
    shuffled[chosen] = a
  }
  return shuffled
}

/** Numbers from 0 to 1 that look like chance: "mulberry32". */
function makeDrawer(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Whether a block stays covered because the student has not come to it yet. */
export function isBlockCovered(
  { assignment, ...canvas }: Pick<Canvas, 'assignment' | 'kind'>,
  block: BlockId,
): boolean {
  const exercise = assignment?.exercise
  if (exercise?.type !== 'skinny') return false
  return findCanvasKind(canvas).fillingOrder.indexOf(block) > exercise.step
}
