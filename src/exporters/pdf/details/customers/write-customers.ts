import { palette } from '../../palette'
import type { DetailGroup, DetailNode, DetailText } from '../detail-node'
import type { DetailSource } from '../detail-source'
import { writeFixed } from '../write-rich-text'
import { writeFigures } from './write-figures'
import { writePeople } from './write-people'
import { writeRuns } from './write-runs'
import { writeTools } from './write-tools'

/** What is known of the customers behind the segments; what is confidential was taken out of the canvas before. */
export function writeCustomers(source: DetailSource): readonly DetailGroup[] {
  const { canvas, words } = source
  const { customers } = canvas
  if (!customers) return []
  const content: readonly DetailNode[] = [
    ...writeFigures(source, customers),
    ...writePeople(source, customers),
    ...writeRuns(source, customers),
    ...writeTools(source, customers),
  ]
  if (content.length === 0) return []
  const look = { size: 15, colour: palette.accent, before: 24, roomBelow: 110 }
  const heading: DetailText = { ...writeFixed(words.customers.title, look, 'bold'), tag: 'H2' }
  return [{ type: 'group', tag: 'Sect', children: [heading, ...content] }]
}
