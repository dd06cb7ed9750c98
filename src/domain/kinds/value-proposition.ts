import { NO_BLOCK } from './block-ids'
import type { CanvasKind } from './kind'

/** The Value Proposition Canvas after Osterwalder and others (2014): the offer on the left, the customers on the right, what answers each other side by side. */
export const valueProposition: CanvasKind = {
  id: 'valueProposition',
  grid: { columns: 10, rows: 2 },
  blocks: [
    {
      id: 'productsAndServices',
      area: { column: 1, columnSpan: 2, row: 1, rowSpan: 2 },
      questions: ['productsAndServices.q1', 'productsAndServices.q2', 'productsAndServices.q3'],
      noteKinds: ['product.physical', 'product.service', 'product.digital', 'product.financial'],
      motivationKinds: [],
    },
    {
      id: 'gainCreators',
      area: { column: 3, columnSpan: 3, row: 1, rowSpan: 1 },
      questions: ['gainCreators.q1', 'gainCreators.q2', 'gainCreators.q3'],
      noteKinds: ['effect.improves', 'effect.simplifies', 'effect.delights', 'effect.saves'],
      motivationKinds: [],
    },
    {
      id: 'painRelievers',
      area: { column: 3, columnSpan: 3, row: 2, rowSpan: 1 },
      questions: ['painRelievers.q1', 'painRelievers.q2', 'painRelievers.q3'],
      noteKinds: ['effect.saves', 'effect.prevents', 'effect.reassures', 'effect.simplifies'],
      motivationKinds: [],
    },
    {
      id: 'gains',
      area: { column: 6, columnSpan: 3, row: 1, rowSpan: 1 },
      questions: ['gains.q1', 'gains.q2', 'gains.q3', 'gains.q4'],
      noteKinds: ['gain.required', 'gain.expected', 'gain.desired', 'gain.unexpected'],
      motivationKinds: [],
    },
    {
      id: 'pains',
      area: { column: 6, columnSpan: 3, row: 2, rowSpan: 1 },
      questions: ['pains.q1', 'pains.q2', 'pains.q3', 'pains.q4'],
      noteKinds: ['pain.severe', 'pain.outcome', 'pain.obstacle', 'pain.risk'],
      motivationKinds: [],
    },
    {
      id: 'customerJobs',
      area: { column: 9, columnSpan: 2, row: 1, rowSpan: 2 },
      questions: ['customerJobs.q1', 'customerJobs.q2', 'customerJobs.q3'],
      noteKinds: ['job.functional', 'job.social', 'job.emotional', 'job.supporting'],
      motivationKinds: [],
    },
  ],
  fillingOrder: ['customerJobs', 'pains', 'gains', 'productsAndServices', 'painRelievers', 'gainCreators'],
  mainBlock: 'customerJobs',
  relationshipBlock: NO_BLOCK,
  segmentBlock: NO_BLOCK,
}
