import type { CustomerRecords } from '../../../domain/customers/customer-records'
import { type Run, runItems } from '../../../domain/customers/run'
import { palette } from '../../palette'
import type { ReportNode } from '../report-node'
import { nameEnd, type ReportSource } from '../report-source'
import { writeFact, writeFixed, writePlainText, writeSubheading } from '../write-rich-text'

/** The runs of the checklist "the customer does not reply" (R22): only those that may leave the device. */
export function writeRuns(source: ReportSource, { runs }: CustomerRecords): readonly ReportNode[] {
  if (runs.length === 0) return []
  return [writeSubheading(source.words.runs.title), ...runs.flatMap((run) => writeRun(source, run))]
}

function writeRun(source: ReportSource, run: Run): readonly ReportNode[] {
  const { words } = source
  const about = run.aboutId === undefined ? undefined : nameEnd(source, run.aboutId)
  const told = [
    ...(about ? [words.runs.about(about)] : []),
    ...(run.contactKind ? [words.runs.contactKind(run.contactKind)] : []),
    ...(run.sentOn ? [words.runs.sentOn(words.day(run.sentOn))] : []),
  ]
  return [
    writePlainText(run.customer || words.runs.noName, { before: 9, roomBelow: 40 }, 'bold'),
    ...(told.length > 0 ? [writeFixed(told.join(' · '), { size: 8.5, colour: palette.ink2 })] : []),
    ...writeFindings(source, run),
    ...writeContacts(source, run),
    ...writeClosing(source, run),
  ]
}

function writeFindings({ words }: ReportSource, run: Run): readonly ReportNode[] {
  const reasons = [...run.reasons.map(words.runs.reason), run.otherReason].filter((text) => text !== '')
  const facts: readonly (readonly [label: string, value: string])[] = [
    [words.runs.platform, run.platform],
    ...runItems.map((item) => {
      const answer = run.answers[item]
      const remark = run.remarks[item] ?? ''
      const said = answer || remark ? [words.runs.answer(item, answer), remark] : []
      return [words.runs.item(item), said.filter((text) => text !== '').join(' – ')] as const
    }),
    [words.runs.group, run.group ? words.runs.groupName(run.group) : ''],
    [words.runs.reasons, reasons.join('; ')],
  ]
  return facts.flatMap(([label, value]) => (value ? [writeFact(label, value, 0)] : []))
}

function writeContacts({ words }: ReportSource, run: Run): readonly ReportNode[] {
  const history = run.history.map(({ on, way, remark }) =>
    [words.day(on), way, remark].filter((text) => text !== '').join(' · '),
  )
  const contacts = run.contacts.map(({ id, way, value }) =>
    id === run.urgentContactId ? `${way}: ${value} (${words.runs.urgent})` : `${way}: ${value}`,
  )
  return [
    ...(history.length > 0 ? [writeFact(words.runs.history, history.join('\n'), 0)] : []),
    ...(contacts.length > 0 ? [writeFact(words.runs.contacts, contacts.join('\n'), 0)] : []),
  ]
}

function writeClosing({ words }: ReportSource, { closing }: Run): readonly ReportNode[] {
  if (!closing) return []
  const { on, reason, decision } = closing
  return [
    ...(on ? [writeFixed(words.runs.closedOn(words.day(on)), { before: 4 })] : []),
    writeFact(words.runs.realReason, reason, 0),
    ...(decision ? [writeFact(words.runs.decision, decision, 0)] : []),
  ]
}
