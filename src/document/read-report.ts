import type { Canvas } from '../domain/canvas'
import { findCanvasKind } from '../domain/kinds/index'
import { completeReport, reportDepths, reportParts } from '../domain/report/report-settings'
import { readRecord } from './read-details'

/** The order and depth of the report. Foreign values are passed over. */
export function readReport(value: unknown): Pick<Canvas, 'report'> {
  if (value === undefined) return {}
  const { order, leftOut, depth } = readRecord(value)
  const pick = (list: unknown) =>
    Array.isArray(list) ? reportParts.filter((part) => list.includes(part)) : []
  const settings = {
    order: Array.isArray(order)
      ? order.flatMap((item) => reportParts.find((part) => part === item) ?? [])
      : [],
    leftOut: pick(leftOut),
    depth: reportDepths.find((known) => known === depth) ?? 'full',
  } as const
  const report = completeReport(settings, findCanvasKind('businessModel'))
  return report ? { report } : {}
}
