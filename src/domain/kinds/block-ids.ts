/** Osterwalder and Pigneur's nine blocks, in the order in which a model is usually filled in. */
export const businessModelBlocks = [
  'customerSegments',
  'valuePropositions',
  'channels',
  'customerRelationships',
  'revenueStreams',
  'keyResources',
  'keyActivities',
  'keyPartners',
  'costStructure',
] as const

export type BusinessModelBlock = (typeof businessModelBlocks)[number]

/** Every block there is in a kind of canvas that comes with Harreman; blocks of the same meaning are the same in all kinds. */
export const builtInBlocks = [
  ...businessModelBlocks,
  'problem',
  'solution',
  'keyMetrics',
  'uniqueValueProposition',
  'unfairAdvantage',
  'productsAndServices',
  'gainCreators',
  'painRelievers',
  'gains',
  'pains',
  'customerJobs',
  'buyInAndSupport',
  'deployment',
  'beneficiaries',
  'missionBudget',
  'missionAchievement',
  'partnersAndStakeholders',
  'typeOfIntervention',
  'socialValueProposition',
  'impactMeasures',
  'surplus',
] as const

export type BuiltInBlockId = (typeof builtInBlocks)[number]

/** A block of a canvas kind of one's own, which came from a file. */
export type OwnBlockId = `own.${string}`

export type BlockId = BuiltInBlockId | OwnBlockId

/** Stands for a block that a kind of canvas does not have: no note is ever in it. */
export const NO_BLOCK: OwnBlockId = 'own.'

export function isBuiltInBlock(value: unknown): value is BuiltInBlockId {
  return builtInBlocks.some((id) => id === value)
}

export const ownBlockPattern = /^own\.[\w-]{1,100}$/

export function isOwnBlock(value: unknown): value is OwnBlockId {
  return typeof value === 'string' && ownBlockPattern.test(value)
}

/** Whether something is the id of a block, of whatever kind of canvas. */
export function isBlockId(value: unknown): value is BlockId {
  return isBuiltInBlock(value) || isOwnBlock(value)
}
