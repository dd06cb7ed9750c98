import { findCanvasKind } from '../../domain/kinds/index'
import { completeReport, type ReportSettings } from '../../domain/report/report-settings'
import { readMeta } from '../read-canvas'
import { act, type CanvasDocument } from '../schema'
import { writePart } from '../write-details'

/** Sets the order and depth of the report; what is not named stays. */
export function setReport(document: CanvasDocument, changes: Partial<ReportSettings>): void {
  const { report, ...meta } = readMeta(document)
  const settings = completeReport({ ...report, ...changes }, findCanvasKind(meta))
  act(document, () => writePart(document.meta, 'report', settings))
}
