import { type Note, PARKING } from '../canvas'
import type { BlockId } from '../kinds/block-ids'

/**
 * How far from the customers something stands: 0 who they are, 1 what they meet, 2 why the company does it (the
 * motivations), 3 what it takes, 4 what it costs and brings in.
 */
export type Stage = 0 | 1 | 2 | 3 | 4

const stageByBlock = {
  customerSegments: 0,
  valuePropositions: 1,
  channels: 1,
  customerRelationships: 1,
  keyResources: 3,
  keyActivities: 3,
  keyPartners: 3,
  revenueStreams: 4,
  costStructure: 4,
} satisfies Record<BlockId, Stage>

const STAGE_OF_MOTIVATIONS = 2

/** The stage of a note, or of a motivation where no note is given; undefined for a note without a block. */
export function findStage(note: Note | undefined): Stage | undefined {
  if (!note) return STAGE_OF_MOTIVATIONS
  return note.place.block === PARKING ? undefined : stageByBlock[note.place.block]
}
