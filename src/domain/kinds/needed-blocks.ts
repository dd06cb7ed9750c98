import type { BuiltInBlockId } from './block-ids'

/**
 * Which blocks must not stay empty, by the name of the check that says so: only where the kind of canvas has the block.
 * Files and documents name a check so: never renamed.
 */
export const neededBlocks = {
  /** Customers are indispensable for the company to work and to earn (R02). */
  noSegment: 'customerSegments',
  /** A company that keeps no relationship keeps no customer (R02). */
  noRelationship: 'customerRelationships',
  /** Without a problem there is nothing to solve (Maurya). */
  noProblem: 'problem',
  /** Fit begins with what customers want to get done (Osterwalder and others). */
  noJob: 'customerJobs',
  /** Somebody must be better off (Blank and Osterwalder). */
  noBeneficiary: 'beneficiaries',
} as const satisfies Readonly<Record<string, BuiltInBlockId>>

export type NeededBlockCheckId = keyof typeof neededBlocks

export const neededBlockCheckIds = Object.keys(neededBlocks) as readonly NeededBlockCheckId[]
