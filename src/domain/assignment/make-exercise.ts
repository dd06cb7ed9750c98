import { type Canvas, listNotes, type NoteId } from '../canvas'
import { findCanvasKind } from '../kinds/index'
import { withoutConfidential } from '../without-confidential'
import type { Exercise, ExerciseNote, ExerciseType } from './exercise'

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
