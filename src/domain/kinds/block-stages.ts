import type { BlockId } from './block-ids'

/**
 * How far from the customers something stands: 0 who they are, 1 what they meet, 2 why the company does it (the
 * motivations), 3 what it takes, 4 what it costs and brings in.
 */
export type Stage = 0 | 1 | 2 | 3 | 4

/** The stage of a block; one that is not named here is what it takes. */
export const stageByBlock: { readonly [block in BlockId]?: Stage } = {
  customerSegments: 0,
  valuePropositions: 1,
  channels: 1,
  customerRelationships: 1,
  revenueStreams: 4,
  costStructure: 4,
  problem: 0,
  solution: 1,
  keyMetrics: 4,
  uniqueValueProposition: 1,
  gainCreators: 1,
  painRelievers: 1,
  gains: 0,
  pains: 0,
  customerJobs: 0,
  buyInAndSupport: 1,
  deployment: 1,
  beneficiaries: 0,
  missionBudget: 4,
  missionAchievement: 4,
  typeOfIntervention: 1,
  socialValueProposition: 1,
  impactMeasures: 4,
  surplus: 4,
}
