/** Osterwalder and Pigneur's nine blocks, in the order in which a model is usually filled in. */
export const blockIds = [
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

export type BlockId = (typeof blockIds)[number]
