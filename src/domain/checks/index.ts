import { alikeInChain } from './alike-in-chain'
import { blockWithoutNeighbours } from './block-without-neighbours'
import { boostWithoutMoney } from './boost-without-money'
import type { Check, CheckId } from './check'
import { customerData } from './customer-data'
import { cycleInChain } from './cycle-in-chain'
import { establishedInFuture } from './established-in-future'
import { letGo } from './let-go'
import { neededBlocks } from './needed-blocks'
import { oneSegmentCarriesProfit } from './one-segment-carries-profit'
import { resourcesWithoutLink } from './resources-without-link'
import { reviewDue } from './review-due'
import { servedAtLoss } from './served-at-loss'
import { tieChecks } from './tie-checks'
import { unknownCategory } from './unknown-category'
import { unlinkedBlock } from './unlinked-block'
import { unlinkedNote } from './unlinked-note'

/** Every check there is, in the order in which a block shows what they find. */
export const checks = {
  ...neededBlocks,
  ...tieChecks,
  boostWithoutMoney,
  resourcesWithoutLink,
  alikeInChain,
  cycleInChain,
  establishedInFuture,
  reviewDue,
  servedAtLoss,
  letGo,
  blockWithoutNeighbours,
  unlinkedBlock,
  unlinkedNote,
  oneSegmentCarriesProfit,
  customerData,
  unknownCategory,
} satisfies Record<CheckId, Check>
