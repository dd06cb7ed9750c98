import type { CustomerRecords } from '../../../domain/customers/customer-records'
import type { ReportNode } from '../report-node'
import { nameEnd, type ReportSource } from '../report-source'
import { writeFact, writeFixed, writePlainText, writeSubheading } from '../write-rich-text'

/** Who has left, and how far the handover of each segment is (R89): only in a PDF that was asked for with all names. */
export function writePeople(source: ReportSource, { people }: CustomerRecords): readonly ReportNode[] {
  const { words } = source
  const { customers } = words
  const told = people.flatMap(({ name, leftOn, handovers }) => [
    writePlainText(name, { before: 6, roomBelow: 20 }, 'bold'),
    ...(leftOn ? [writeFixed(customers.left(words.day(leftOn)), { before: 2 })] : []),
    ...handovers.map(({ segmentId, steps }) =>
      writeFact(
        customers.handedOver(nameEnd(source, segmentId) ?? segmentId),
        steps.map(customers.step).join('; '),
        0,
      ),
    ),
  ])
  return told.length > 0 ? [writeSubheading(customers.people), ...told] : []
}
