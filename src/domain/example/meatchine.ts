import type { NoteColour } from '../canvas'
import type { BlockId } from '../kinds/block-ids'
import type { MotivationKindId, NoteKindId } from '../kinds/kind'

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
    kinds: ['relationship.personal', 'relationship.personalAssistance'],
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
  { id: 'mo-1', kind: 'motivation.acquisition', origin: 'S' },
  { id: 'mo-2', kind: 'motivation.retention', origin: 'S' },
  { id: 'mo-3', kind: 'motivation.boostSales', origin: 'S' },
] as const satisfies readonly ExampleMotivation[]

export type ExampleNoteId = (typeof exampleNotes)[number]['id']

export type ExampleMotivationId = (typeof exampleMotivations)[number]['id']

type ExampleLinkEnd = ExampleNoteId | ExampleMotivationId

/** From, to. `rs-3` has no link on purpose: it shows what a note on its own looks like. */
export const exampleLinks: readonly (readonly [ExampleLinkEnd, ExampleLinkEnd])[] = [
  ['ch-1', 'cr-1'],
  ['ch-2', 'cr-2'],
  ['ch-2', 'cr-3'],
  ['cr-2', 'cr-3'],
  ['cs-1', 'ch-1'],
  ['cs-1', 'cr-1'],
  ['cs-2', 'cr-2'],
  ['cs-2', 'cr-3'],
  ['cs-3', 'cr-1'],
  ['cs-3', 'cr-2'],
  ['vp-1', 'cs-1'],
  ['vp-1', 'cs-2'],
  ['vp-2', 'cs-1'],
  ['vp-3', 'cs-4'],
  ['cs-2', 'ch-2'],
  ['cs-4', 'cr-3'],
  ['cr-3', 'ka-3'],
  ['cr-3', 'vp-3'],
  ['cr-1', 'vp-2'],
  ['cr-1', 'mo-1'],
  ['cr-1', 'mo-2'],
  ['cr-1', 'mo-3'],
  ['cr-2', 'mo-1'],
  ['cr-2', 'mo-2'],
  ['cr-2', 'mo-3'],
  ['cr-3', 'mo-1'],
  ['cr-3', 'mo-2'],
  ['cr-3', 'mo-3'],
  ['mo-1', 'rs-1'],
  ['cs-3', 'mo-2'],
  ['mo-2', 'rs-2'],
  ['co-5', 'mo-3'],
  ['mo-3', 'rs-1'],
  ['mo-1', 'co-4'],
  ['mo-2', 'co-4'],
  ['kr-1', 'cr-1'],
  ['kr-2', 'ch-1'],
  ['kr-3', 'ch-2'],
  ['kr-4', 'cr-3'],
  ['ka-1', 'cr-1'],
  ['ka-2', 'cr-2'],
  ['ka-4', 'mo-1'],
  ['ka-4', 'mo-2'],
  ['kp-2', 'ch-2'],
  ['kp-3', 'mo-1'],
  ['kp-1', 'vp-1'],
  ['co-1', 'kr-1'],
  ['co-2', 'kr-2'],
  ['co-3', 'kr-3'],
]

/** Which question each answer of the example belongs to. */
export const exampleAnswers = {
  expected: 'customerRelationships.q1.expected',
  established: 'customerRelationships.q2.established',
  cost: 'customerRelationships.q3.cost',
  integration: 'customerRelationships.q4.integration',
} as const
