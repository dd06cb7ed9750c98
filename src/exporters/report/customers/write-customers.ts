import { palette } from '../../palette'
import type { ReportGroup, ReportNode, ReportText } from '../report-node'
import type { ReportSource } from '../report-source'
import { writeFixed } from '../write-rich-text'
import { writeFigures } from './write-figures'
import { writePeople } from './write-people'
import { writeRuns } from './write-runs'
import { writeTools } from './write-tools'

/** What is known of the customers behind the segments; what is confidential was taken out of the canvas before. */
export function writeCustomers(source: ReportSource): readonly ReportGroup[] {
  const { canvas, words } = source
  const { customers } = canvas
  if (!customers) return []
  const content: readonly ReportNode[] = [
    ...writeFigures(source, customers),
    ...writePeople(source, customers),
    ...writeRuns(source, customers),
    ...writeTools(source, customers),
  ]
  if (content.length === 0) return []
  const look = { size: 15, colour: palette.accent, before: 24, roomBelow: 110 }
  const heading: ReportText = { ...writeFixed(words.customers.title, look, 'bold'), tag: 'H2' }
  return [{ type: 'group', tag: 'Sect', children: [heading, ...content] }]
}
