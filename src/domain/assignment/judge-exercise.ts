import { type Canvas, type NoteId, PARKING, type PlaceId } from '../canvas'
import type { BlockId } from '../kinds/block-ids'
import type { Exercise, ExerciseNote } from './exercise'

/** A note of the exercise that does not stand where the original has it. */
export interface MisplacedNote {
  readonly noteId: NoteId
  /** As the exercise gave it. */
  readonly text: string
  readonly place: PlaceId
  readonly rightBlock: BlockId
}

export interface MatchJudgement {
  readonly right: number
  readonly total: number
  /** Those that stand in a block. */
  readonly wrong: readonly MisplacedNote[]
  /** Those that still wait in the parking place. */
  readonly parked: readonly MisplacedNote[]
  /** How many the student deleted. */
  readonly missing: number
}

/** Compares where notes stand with the original. Notes with the same words stand for one another. */
export function judgeMatch({ notesById }: Pick<Canvas, 'notesById'>, { notes }: Exercise): MatchJudgement {
  const off = [...groupByText(notes).values()].flatMap((group) => {
    const placed = group.flatMap(({ id, text }) => {
      const place = notesById.get(id)?.place.block
      return place === undefined ? [] : [{ noteId: id, text, place }]
    })
    const open = group.map(({ block }) => block)
    const left = placed.filter(({ place }) => !takeOut(open, place))
    return left.map((note, index) => ({ ...note, rightBlock: open[index] ?? group[0]?.block ?? 'channels' }))
  })
  const missing = notes.filter(({ id }) => !notesById.has(id)).length
  return {
    right: notes.length - off.length - missing,
    total: notes.length,
    wrong: off.filter(({ place }) => place !== PARKING),
    parked: off.filter(({ place }) => place === PARKING),
    missing,
  }
}

function groupByText(notes: readonly ExerciseNote[]): Map<string, readonly ExerciseNote[]> {
  const groups = new Map<string, readonly ExerciseNote[]>()
  for (const note of notes) {
    const text = note.text.trim()
    groups.set(text, [...(groups.get(text) ?? []), note])
  }
  return groups
}

/** Whether the place was among the blocks; then it is no longer. */
function takeOut(blocks: BlockId[], place: PlaceId): boolean {
  const found = place === PARKING ? -1 : blocks.indexOf(place)
  if (found >= 0) blocks.splice(found, 1)
  return found >= 0
}

/** A gap of the exercise with what the student wrote into it. */
export interface JudgedGap {
  readonly note: ExerciseNote
  /** Undefined where the student deleted the note. */
  readonly written: string | undefined
  /** Whether it says the same, however it is spelt. */
  readonly isSame: boolean
}

/** Compares what was written into the gaps with the original; `fold` makes alike what is to count as alike. */
export function judgeGaps(
  { notesById }: Pick<Canvas, 'notesById'>,
  { notes }: Exercise,
  fold: (text: string) => string,
): JudgedGap[] {
  return notes
    .filter(({ isGap }) => isGap)
    .map((note) => {
      const written = notesById.get(note.id)?.text
      return { note, written, isSame: written !== undefined && fold(written) === fold(note.text) }
    })
}
