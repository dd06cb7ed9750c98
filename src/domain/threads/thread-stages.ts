import { type Note, PARKING } from '../canvas'
import { type Stage, stageByBlock } from '../kinds/block-stages'

const STAGE_OF_MOTIVATIONS = 2

/** The stage of a note, or of a motivation where no note is given; undefined for a note without a block. */
export function findStage(note: Note | undefined): Stage | undefined {
  if (!note) return STAGE_OF_MOTIVATIONS
  return note.place.block === PARKING ? undefined : (stageByBlock[note.place.block] ?? 3)
}
