import { listRisks, type Risk } from '../../domain/workshop/risks'
import type { ReportNode } from './report-node'
import type { ReportSource } from './report-source'
import { writeFixed, writePlainText } from './write-rich-text'

/** What the model needs to be true, the riskiest first, and what was found out about it (R96). */
export function writeTests(source: ReportSource): readonly ReportNode[] {
  return listRisks(source.canvas).flatMap((risk) => writeRisk(source, risk))
}

function writeRisk({ words: { tests } }: ReportSource, { note, assumption }: Risk): readonly ReportNode[] {
  const { importance, confidence, state } = assumption
  return [
    writePlainText(note.text, { before: 8, roomBelow: 30 }, 'bold'),
    writeFixed(`${tests.state(state)} · ${tests.place(importance, confidence)}`, { before: 2 }),
  ]
}
