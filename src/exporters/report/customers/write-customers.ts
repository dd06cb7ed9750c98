import type { ReportNode } from '../report-node'
import type { ReportSource } from '../report-source'
import { writeFigures } from './write-figures'
import { writePeople } from './write-people'
import { writeRuns } from './write-runs'
import { writeTools } from './write-tools'

/** What is known of the customers behind the segments; what is confidential was taken out of the canvas before. */
export function writeCustomers(source: ReportSource): readonly ReportNode[] {
  const { customers } = source.canvas
  if (!customers) return []
  return [
    ...writeFigures(source, customers),
    ...writePeople(source, customers),
    ...writeRuns(source, customers),
    ...writeTools(source, customers),
  ]
}
