import type { BuiltInBlockId } from './block-ids'

/** What a block's little picture shows; the pictures themselves belong to the screen. */
export type BlockIconId =
  | 'people'
  | 'gift'
  | 'truck'
  | 'heart'
  | 'coins'
  | 'boxes'
  | 'wrench'
  | 'handshake'
  | 'receipt'
  | 'bulb'
  | 'frown'
  | 'smile'
  | 'gauge'
  | 'shield'
  | 'list'
  | 'target'
  | 'savings'

export const iconsByBlock: Readonly<Record<BuiltInBlockId, BlockIconId>> = {
  customerSegments: 'people',
  valuePropositions: 'gift',
  channels: 'truck',
  customerRelationships: 'heart',
  revenueStreams: 'coins',
  keyResources: 'boxes',
  keyActivities: 'wrench',
  keyPartners: 'handshake',
  costStructure: 'receipt',
  problem: 'frown',
  solution: 'bulb',
  keyMetrics: 'gauge',
  uniqueValueProposition: 'gift',
  unfairAdvantage: 'shield',
  productsAndServices: 'boxes',
  gainCreators: 'bulb',
  painRelievers: 'shield',
  gains: 'smile',
  pains: 'frown',
  customerJobs: 'list',
  buyInAndSupport: 'heart',
  deployment: 'truck',
  beneficiaries: 'people',
  missionBudget: 'receipt',
  missionAchievement: 'target',
  partnersAndStakeholders: 'handshake',
  typeOfIntervention: 'bulb',
  socialValueProposition: 'heart',
  impactMeasures: 'gauge',
  surplus: 'savings',
}
