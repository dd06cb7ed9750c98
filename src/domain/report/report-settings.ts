import { type BlockId, isBlockId } from '../kinds/block-ids'
import type { CanvasKind } from '../kinds/kind'

/** The parts of a report beside its head: the model at a glance, the blocks, and what belongs to no block. */
const partsBesideBlocks = ['glance', 'extraBlocks', 'parking', 'otherLinks', 'customers', 'tests'] as const

export type ReportPart = BlockId | (typeof partsBesideBlocks)[number]

export function isReportPart(value: unknown): value is ReportPart {
  return partsBesideBlocks.some((part) => part === value) || isBlockId(value)
}

/** How much a report tells: the notes alone, their descriptions and introductions too, or everything. */
export const reportDepths = ['notes', 'texts', 'full'] as const

export type ReportDepth = (typeof reportDepths)[number]

/** The order and depth of the report (issue "hand-in"): what the long part of the PDF, DOCX and Markdown show. */
export interface ReportSettings {
  /** Every part once. */
  readonly order: readonly ReportPart[]
  readonly leftOut: readonly ReportPart[]
  readonly depth: ReportDepth
}

/** What a report is without anybody's choice: in the order of filling, in full. */
export function usualReport(kind: CanvasKind): ReportSettings {
  return {
    order: ['glance', ...kind.fillingOrder, 'extraBlocks', 'parking', 'otherLinks', 'customers', 'tests'],
    leftOut: [],
    depth: 'full',
  }
}

/**
 * Settings as they are to be kept: every part once, unknown ones away, those that a former version did not know behind
 * the others. Undefined where they are the usual ones.
 */
export function completeReport(
  settings: { readonly [Part in keyof ReportSettings]?: ReportSettings[Part] | undefined },
  kind: CanvasKind,
): ReportSettings | undefined {
  const usual = usualReport(kind)
  const order = [...new Set([...(settings.order ?? []), ...usual.order])].filter((part) =>
    usual.order.includes(part),
  )
  const leftOut = usual.order.filter((part) => settings.leftOut?.includes(part))
  const depth = settings.depth ?? usual.depth
  const isUsual = leftOut.length === 0 && depth === usual.depth && String(order) === String(usual.order)
  return isUsual ? undefined : { order, leftOut, depth }
}
