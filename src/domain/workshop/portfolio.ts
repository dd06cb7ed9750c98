import type { CanvasId } from '../canvas'
import { type CriterionName, usualCriteria } from './alternative'
import { type FamilyRow, findFamily } from './family'
import type { WorkshopSummary } from './workshop-summary'

/** What the portfolio needs to know of a canvas: what stands in its row in the library. */
export interface PortfolioRow extends FamilyRow {
  readonly workshop?: WorkshopSummary | undefined
}

/** The names of the projects, each once. */
export function listProjects(rows: readonly PortfolioRow[]): string[] {
  return [...new Set(rows.flatMap(({ workshop }) => workshop?.project || []))]
}

/** The criteria by which the canvases are rated: the usual ones first, those of one's own as they are met. */
export function listCriteria(
  rows: readonly PortfolioRow[],
  more: readonly CriterionName[] = [],
): CriterionName[] {
  const rated = rows.flatMap(({ workshop }) => Object.keys(workshop?.ratings ?? {}))
  return [...new Set([...usualCriteria, ...rated, ...more])]
}

export function isUsualCriterion(criterion: CriterionName): criterion is (typeof usualCriteria)[number] {
  return usualCriteria.some((usual) => usual === criterion)
}

/** The canvases whose decision holds: of each family the latest. */
export function listChosen(rows: readonly PortfolioRow[]): Set<CanvasId> {
  const decided = rows.filter(({ workshop }) => workshop?.decision)
  return new Set(decided.flatMap((row) => findFamily(rows, row).chosen?.row.id ?? []))
}

/** The canvas that this one and its alternatives came from. */
export function findFamilyId({ id, workshop }: PortfolioRow): CanvasId {
  return workshop?.alternative?.familyId ?? id
}

/** Pairs to join: each alternative with the canvas it was branched from or, where that is not shown, with a relative. */
export function joinFamilies(rows: readonly PortfolioRow[]): [from: CanvasId, to: CanvasId][] {
  const shown = new Set(rows.map(({ id }) => id))
  const firstByFamily = new Map<CanvasId, CanvasId>()
  return rows.flatMap((row): [CanvasId, CanvasId][] => {
    const family = findFamilyId(row)
    const first = firstByFamily.get(family) ?? (shown.has(family) ? family : row.id)
    firstByFamily.set(family, first)
    const origin = row.workshop?.alternative?.originId
    const from = origin !== undefined && origin !== row.id && shown.has(origin) ? origin : first
    return from === row.id ? [] : [[from, row.id]]
  })
}
