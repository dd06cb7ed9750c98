import type { Canvas } from '../domain/canvas'
import type { CanvasKind } from '../domain/kinds/kind'
import { completeReport, isReportPart, reportDepths } from '../domain/report/report-settings'
import { readRecord } from './read-details'

/** The order and depth of the report. Foreign values are passed over. */
export function readReport(value: unknown, kind: CanvasKind): Pick<Canvas, 'report'> {
  if (value === undefined) return {}
  const { order, leftOut, depth } = readRecord(value)
  const pick = (list: unknown) => (Array.isArray(list) ? list.filter(isReportPart) : [])
  const settings = {
    order: pick(order),
    leftOut: pick(leftOut),
    depth: reportDepths.find((known) => known === depth) ?? 'full',
  } as const
  const report = completeReport(settings, kind)
  return report ? { report } : {}
}
