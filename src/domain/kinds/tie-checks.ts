import type { BuiltInBlockId } from './block-ids'
import type { CanvasKindId, NoteKindId } from './kind'

export interface TieCheck {
  readonly block: BuiltInBlockId
  readonly partner: BuiltInBlockId
  /** Notes of these kinds are not asked. */
  readonly exceptKinds?: readonly NoteKindId[]
  /** The kind of canvas that asks so, where another has both blocks too and does not. */
  readonly onlyIn?: CanvasKindId
}

/**
 * Which notes of a block say little without a note of another, by the name of the check that asks for it: only where the
 * kind of canvas has both. Files and documents name a check so: never renamed.
 */
export const tieChecks = {
  /** The company says for each segment which relationship it wants with it (R02, R44). */
  segmentWithoutRelationship: { block: 'customerSegments', partner: 'customerRelationships' },
  /** A relationship is one with somebody (R43). */
  relationshipWithoutSegment: { block: 'customerRelationships', partner: 'customerSegments' },
  /** A relationship needs a way on which both sides meet (R06). */
  relationshipWithoutChannel: { block: 'customerRelationships', partner: 'channels' },
  /** What is offered is always meant for somebody (R62). */
  valueWithoutSegment: { block: 'valuePropositions', partner: 'customerSegments' },
  /** A problem is always somebody's, and one that nothing is done about does not belong to the idea (Maurya). */
  problemWithoutSegment: {
    block: 'problem',
    partner: 'customerSegments',
    exceptKinds: ['problem.existingAlternative'],
  },
  problemWithoutSolution: {
    block: 'problem',
    partner: 'solution',
    exceptKinds: ['problem.existingAlternative'],
  },
  solutionWithoutProblem: { block: 'solution', partner: 'problem' },
  uniqueValueWithoutSegment: { block: 'uniqueValueProposition', partner: 'customerSegments' },
  segmentWithoutChannel: { block: 'customerSegments', partner: 'channels', onlyIn: 'leanCanvas' },
  /** What fits: each side of the offer answers the side of the customers that stands beside it (Osterwalder and others). */
  jobWithoutProduct: { block: 'customerJobs', partner: 'productsAndServices' },
  painWithoutReliever: { block: 'pains', partner: 'painRelievers' },
  gainWithoutCreator: { block: 'gains', partner: 'gainCreators' },
  productWithoutJob: { block: 'productsAndServices', partner: 'customerJobs' },
  relieverWithoutPain: { block: 'painRelievers', partner: 'pains' },
  creatorWithoutGain: { block: 'gainCreators', partner: 'gains' },
  /** In a mission somebody benefits, it comes into use, and its achievement is a change for somebody (Blank and Osterwalder). */
  beneficiaryWithoutValue: { block: 'beneficiaries', partner: 'valuePropositions', onlyIn: 'missionModel' },
  valueWithoutBeneficiary: { block: 'valuePropositions', partner: 'beneficiaries', onlyIn: 'missionModel' },
  valueWithoutDeployment: { block: 'valuePropositions', partner: 'deployment' },
  achievementWithoutBeneficiary: { block: 'missionAchievement', partner: 'beneficiaries' },
  /** A social business shows for whom something gets better, by what help, and how one sees it (Social Innovation Lab). */
  beneficiaryWithoutSocialValue: { block: 'beneficiaries', partner: 'socialValueProposition' },
  socialValueWithoutBeneficiary: { block: 'socialValueProposition', partner: 'beneficiaries' },
  socialValueWithoutMeasure: { block: 'socialValueProposition', partner: 'impactMeasures' },
  interventionWithoutBeneficiary: { block: 'typeOfIntervention', partner: 'beneficiaries' },
} as const satisfies Readonly<Record<string, TieCheck>>

export type TieCheckId = keyof typeof tieChecks

export const tieCheckIds = Object.keys(tieChecks) as readonly TieCheckId[]
