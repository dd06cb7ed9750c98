import { type Canvas, listNotes, type Note, type NoteId } from '../canvas'
import { findCanvasKind } from '../kinds/index'
import { listTies } from './list-ties'
import { type CostLevel, type CostPeriod, noRelationshipDetails } from './relationship-details'

/** What some relationships cost together (R50), in the currency of the canvas. */
export interface CostSum {
  /** How many relationships are summed up. */
  readonly count: number
  /** Amounts per month and quarter are counted for twelve months and four quarters; undefined where there is none. */
  readonly perYear: number | undefined
  /** What is paid but once has no year it belongs to, so it stands apart. */
  readonly once: number | undefined
  /** An estimate cannot be added up: how many relationships have each level. */
  readonly levels: Readonly<Record<CostLevel, number>>
  /** Of how many nobody has said what they cost. */
  readonly open: number
}

export interface RelationshipCosts {
  /** Every segment, in order. A relationship that serves several segments counts fully in each of them. */
  readonly bySegment: ReadonlyMap<NoteId, CostSum>
  /** The relationships that no segment is linked with. */
  readonly withoutSegment: CostSum
  /** Each relationship once, however many segments it serves. */
  readonly total: CostSum
  /** Whether a relationship counts in several segments, so that these come to more than the total. */
  readonly isShared: boolean
}

type CostCanvas = Pick<Canvas, 'kind' | 'linksById' | 'noteIdsByPlace' | 'notesById'>

/** What the relationships of a canvas cost, per segment and together. */
export function sumCosts(canvas: CostCanvas): RelationshipCosts {
  const { relationshipBlock, segmentBlock } = findCanvasKind(canvas)
  const relationships = listNotes(canvas, relationshipBlock)
  const servedBy = listTies(canvas, segmentBlock, relationshipBlock)
  const segmentsOf = listTies(canvas, relationshipBlock, segmentBlock)
  const segments = listNotes(canvas, segmentBlock)
  return {
    bySegment: new Map(
      segments.map(({ id }) => [id, addUp(relationships.filter((each) => servedBy.get(id)?.has(each.id)))]),
    ),
    withoutSegment: addUp(relationships.filter(({ id }) => !segmentsOf.has(id))),
    total: addUp(relationships),
    isShared: [...segmentsOf.values()].some((served) => served.size > 1),
  }
}

const timesPerYear: Readonly<Record<Exclude<CostPeriod, 'once'>, number>> = { month: 12, quarter: 4, year: 1 }

function addUp(relationships: readonly Note[]): CostSum {
  const costs = relationships.map(({ relationship = noRelationshipDetails }) => relationship.cost)
  const yearly: number[] = []
  const once: number[] = []
  for (const cost of costs) {
    if (cost.type !== 'amount') continue
    if (cost.period === 'once') once.push(cost.amount)
    else yearly.push(cost.amount * timesPerYear[cost.period])
  }
  const countLevel = (level: CostLevel) =>
    costs.filter((cost) => cost.type === 'level' && cost.level === level).length
  return {
    count: relationships.length,
    perYear: addAmounts(yearly),
    once: addAmounts(once),
    levels: { low: countLevel('low'), medium: countLevel('medium'), high: countLevel('high') },
    open: costs.filter((cost) => cost.type === 'open').length,
  }
}

function addAmounts(amounts: readonly number[]): number | undefined {
  return amounts.length > 0 ? amounts.reduce((sum, amount) => sum + amount, 0) : undefined
}
