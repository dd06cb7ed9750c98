import type { NoteColour } from '../canvas'
import type { BlockId } from '../kinds/block-ids'
import type { MotivationKindId, NoteKindId } from '../kinds/kind'
import type { CustomerStage } from '../relationships/relationship-kinds'
import type { SegmentMark } from '../segments/segment-details'

/** Stated in the hand-in the example comes from, following from it (deduced), or added to make it complete. */
type Origin = 'S' | 'D' | 'A'

interface ExampleNote {
  readonly id: string
  readonly block: BlockId
  readonly origin: Origin
  readonly colour: NoteColour
  readonly kinds: readonly NoteKindId[]
}

interface ExampleMotivation {
  readonly id: string
  readonly kind: MotivationKindId
  readonly origin: Origin
  readonly stages: readonly CustomerStage[]
}

/**
 * The worked example: a machine sold in shops and on the web (R20). Its words stand in `locales/…/example.json`.
 * Colours follow the two ways of selling, because that is what the example teaches: yellow = shop, blue = web,
 * green = both, rose = offers and privileges.
 */
export const exampleNotes = [
  {
    id: 'cs-1',
    block: 'customerSegments',
    origin: 'D',
    colour: 'yellow',
    kinds: ['segment.b2c', 'segment.endCustomer'],
  },
  {
    id: 'cs-2',
    block: 'customerSegments',
    origin: 'S',
    colour: 'blue',
    kinds: ['segment.b2c', 'segment.endCustomer'],
  },
  { id: 'cs-3', block: 'customerSegments', origin: 'S', colour: 'green', kinds: ['stage.regular'] },
  {
    id: 'cs-4',
    block: 'customerSegments',
    origin: 'S',
    colour: 'blue',
    kinds: ['segment.b2c', 'segment.endCustomer'],
  },
  { id: 'vp-1', block: 'valuePropositions', origin: 'A', colour: 'green', kinds: [] },
  { id: 'vp-2', block: 'valuePropositions', origin: 'D', colour: 'yellow', kinds: ['value.convenience'] },
  { id: 'vp-3', block: 'valuePropositions', origin: 'D', colour: 'blue', kinds: ['value.riskReduction'] },
  {
    id: 'ch-1',
    block: 'channels',
    origin: 'S',
    colour: 'yellow',
    kinds: [
      'channel.shop',
      'channel.own',
      'channel.direct',
      'channelPhase.evaluation',
      'channelPhase.purchase',
    ],
  },
  {
    id: 'ch-2',
    block: 'channels',
    origin: 'S',
    colour: 'blue',
    kinds: [
      'channel.webShop',
      'channel.own',
      'channel.direct',
      'channelPhase.evaluation',
      'channelPhase.purchase',
    ],
  },
  {
    id: 'cr-1',
    block: 'customerRelationships',
    origin: 'S',
    colour: 'yellow',
    kinds: ['relationship.personal', 'relationship.personalAssistance', 'when.duringPurchase'],
  },
  {
    id: 'cr-2',
    block: 'customerRelationships',
    origin: 'S',
    colour: 'blue',
    kinds: ['relationship.automatedStyle', 'relationship.automated'],
  },
  {
    id: 'cr-3',
    block: 'customerRelationships',
    origin: 'S',
    colour: 'blue',
    kinds: ['relationship.automatedStyle', 'relationship.coCreation'],
  },
  { id: 'rs-1', block: 'revenueStreams', origin: 'S', colour: 'green', kinds: ['revenue.assetSale'] },
  { id: 'rs-2', block: 'revenueStreams', origin: 'S', colour: 'rose', kinds: [] },
  { id: 'rs-3', block: 'revenueStreams', origin: 'A', colour: 'green', kinds: [] },
  { id: 'kr-1', block: 'keyResources', origin: 'D', colour: 'yellow', kinds: ['resource.human'] },
  { id: 'kr-2', block: 'keyResources', origin: 'D', colour: 'yellow', kinds: ['resource.physical'] },
  { id: 'kr-3', block: 'keyResources', origin: 'D', colour: 'blue', kinds: ['resource.intellectual'] },
  { id: 'kr-4', block: 'keyResources', origin: 'D', colour: 'blue', kinds: ['resource.intellectual'] },
  { id: 'ka-1', block: 'keyActivities', origin: 'D', colour: 'yellow', kinds: ['activity.problemSolving'] },
  { id: 'ka-2', block: 'keyActivities', origin: 'D', colour: 'blue', kinds: ['activity.platform'] },
  { id: 'ka-3', block: 'keyActivities', origin: 'S', colour: 'blue', kinds: ['activity.problemSolving'] },
  { id: 'ka-4', block: 'keyActivities', origin: 'D', colour: 'rose', kinds: [] },
  { id: 'kp-1', block: 'keyPartners', origin: 'A', colour: 'green', kinds: ['partnership.buyerSupplier'] },
  { id: 'kp-2', block: 'keyPartners', origin: 'A', colour: 'blue', kinds: [] },
  {
    id: 'kp-3',
    block: 'keyPartners',
    origin: 'A',
    colour: 'rose',
    kinds: ['partnership.allianceNonCompetitors'],
  },
  { id: 'co-1', block: 'costStructure', origin: 'A', colour: 'yellow', kinds: ['cost.fixed'] },
  { id: 'co-2', block: 'costStructure', origin: 'A', colour: 'yellow', kinds: ['cost.fixed'] },
  { id: 'co-3', block: 'costStructure', origin: 'A', colour: 'blue', kinds: ['cost.fixed'] },
  { id: 'co-4', block: 'costStructure', origin: 'D', colour: 'rose', kinds: ['cost.variable'] },
  { id: 'co-5', block: 'costStructure', origin: 'S', colour: 'green', kinds: [] },
] as const satisfies readonly ExampleNote[]

export const exampleMotivations = [
  { id: 'mo-1', kind: 'motivation.acquisition', origin: 'S', stages: ['stage.potential'] },
  { id: 'mo-2', kind: 'motivation.retention', origin: 'S', stages: ['stage.regular'] },
  { id: 'mo-3', kind: 'motivation.boostSales', origin: 'S', stages: [] },
] as const satisfies readonly ExampleMotivation[]

export type ExampleNoteId = (typeof exampleNotes)[number]['id']

export type ExampleMotivationId = (typeof exampleMotivations)[number]['id']

/** Which question each answer of the example belongs to. */
export const exampleAnswers = {
  expected: 'customerRelationships.q1.expected',
  established: 'customerRelationships.q2.established',
  cost: 'customerRelationships.q3.cost',
  integration: 'customerRelationships.q4.integration',
} as const

/** The colours that tell the segments apart; their short names are words. */
export const exampleMarks = {
  'cs-1': 'orange',
  'cs-2': 'blue',
  'cs-3': 'green',
  'cs-4': 'purple',
} as const satisfies Partial<Record<ExampleNoteId, SegmentMark>>

/** “We will have …”: none of the relationships is established yet (R19). */
export const plannedRelationships = ['cr-1', 'cr-2', 'cr-3'] as const satisfies readonly ExampleNoteId[]
