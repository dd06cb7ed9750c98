import type { BlockId } from './block-ids'
import type { CanvasKindId } from './kind'

/** Two blocks that say something about each other, so that links between their notes are to be expected (R70). */
type NeighbourPair = readonly [BlockId, BlockId]

/**
 * Which block asks about which: the definitions and guiding questions of the nine blocks in Osterwalder and Pigneur,
 * Business Model Generation (2010). Channels meet partners as partner channels, and relationships in
 * what the customer goes through; relationships meet revenue and costs in their motivations and in what they cost.
 */
const businessModelNeighbours: readonly NeighbourPair[] = [
  ['customerSegments', 'valuePropositions'],
  ['customerSegments', 'channels'],
  ['customerSegments', 'customerRelationships'],
  ['customerSegments', 'revenueStreams'],
  ['channels', 'customerRelationships'],
  ['revenueStreams', 'valuePropositions'],
  ['revenueStreams', 'customerRelationships'],
  ['keyResources', 'valuePropositions'],
  ['keyResources', 'channels'],
  ['keyResources', 'customerRelationships'],
  ['keyResources', 'revenueStreams'],
  ['keyActivities', 'valuePropositions'],
  ['keyActivities', 'channels'],
  ['keyActivities', 'customerRelationships'],
  ['keyActivities', 'revenueStreams'],
  ['keyPartners', 'keyResources'],
  ['keyPartners', 'keyActivities'],
  ['keyPartners', 'channels'],
  ['costStructure', 'keyResources'],
  ['costStructure', 'keyActivities'],
  ['costStructure', 'customerRelationships'],
]

/** The Lean Canvas: the problem holds what the left says of the offer to what the right says of the market. */
const leanCanvasNeighbours: readonly NeighbourPair[] = [
  ['problem', 'customerSegments'],
  ['problem', 'solution'],
  ['problem', 'uniqueValueProposition'],
  ['solution', 'uniqueValueProposition'],
  ['solution', 'keyMetrics'],
  ['solution', 'costStructure'],
  ['uniqueValueProposition', 'customerSegments'],
  ['uniqueValueProposition', 'unfairAdvantage'],
  ['unfairAdvantage', 'solution'],
  ['channels', 'customerSegments'],
  ['channels', 'costStructure'],
  ['keyMetrics', 'channels'],
  ['keyMetrics', 'revenueStreams'],
  ['revenueStreams', 'customerSegments'],
  ['revenueStreams', 'uniqueValueProposition'],
]

/** The Value Proposition Canvas: jobs with what they bring, and each side of the offer with the side it answers. */
const valuePropositionNeighbours: readonly NeighbourPair[] = [
  ['customerJobs', 'pains'],
  ['customerJobs', 'gains'],
  ['productsAndServices', 'customerJobs'],
  ['productsAndServices', 'painRelievers'],
  ['productsAndServices', 'gainCreators'],
  ['painRelievers', 'pains'],
  ['gainCreators', 'gains'],
]

/** The Mission Model Canvas, after the questions of Blank and Osterwalder's sheet. */
const missionModelNeighbours: readonly NeighbourPair[] = [
  ['beneficiaries', 'valuePropositions'],
  ['beneficiaries', 'buyInAndSupport'],
  ['beneficiaries', 'deployment'],
  ['beneficiaries', 'missionAchievement'],
  ['valuePropositions', 'deployment'],
  ['valuePropositions', 'missionAchievement'],
  ['keyActivities', 'valuePropositions'],
  ['keyActivities', 'deployment'],
  ['keyResources', 'valuePropositions'],
  ['keyResources', 'deployment'],
  ['keyPartners', 'keyActivities'],
  ['keyPartners', 'keyResources'],
  ['keyPartners', 'buyInAndSupport'],
  ['missionBudget', 'keyActivities'],
  ['missionBudget', 'keyResources'],
  ['missionBudget', 'buyInAndSupport'],
]

/** The Social Business Model Canvas: those who benefit and those who pay, each with what they get and how it is shown. */
const socialBusinessModelNeighbours: readonly NeighbourPair[] = [
  ['beneficiaries', 'socialValueProposition'],
  ['beneficiaries', 'typeOfIntervention'],
  ['beneficiaries', 'channels'],
  ['customerSegments', 'valuePropositions'],
  ['customerSegments', 'channels'],
  ['customerSegments', 'revenueStreams'],
  ['socialValueProposition', 'impactMeasures'],
  ['socialValueProposition', 'typeOfIntervention'],
  ['valuePropositions', 'revenueStreams'],
  ['keyActivities', 'typeOfIntervention'],
  ['keyActivities', 'keyResources'],
  ['keyActivities', 'costStructure'],
  ['keyResources', 'costStructure'],
  ['partnersAndStakeholders', 'keyActivities'],
  ['partnersAndStakeholders', 'keyResources'],
  ['surplus', 'revenueStreams'],
  ['surplus', 'costStructure'],
]

/** The neighbours by kind of canvas; apart from the kinds, because only the checks ask for them. */
export const neighboursByKind = {
  businessModel: businessModelNeighbours,
  leanCanvas: leanCanvasNeighbours,
  valueProposition: valuePropositionNeighbours,
  missionModel: missionModelNeighbours,
  socialBusinessModel: socialBusinessModelNeighbours,
  own: [],
} satisfies Record<CanvasKindId, readonly NeighbourPair[]>
