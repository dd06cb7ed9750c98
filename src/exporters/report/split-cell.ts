import { type ReportText, readText } from './report-node'

const BULLET = '• '

/** The texts of a cell that lists several (see `listInCell`), without their bullets; else the whole text alone. */
export function splitCell(cell: ReportText): readonly string[] {
  const text = readText(cell)
  const lines = text.split('\n')
  const isList = lines.length > 1 && lines.every((line) => line.startsWith(BULLET))
  return isList ? lines.map((line) => line.slice(BULLET.length)) : [text]
}
