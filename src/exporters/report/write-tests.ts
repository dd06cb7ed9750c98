import type { Evidence, Experiment } from '../../domain/workshop/experiment'
import { experimentTexts } from '../../domain/workshop/experiment'
import { listRisks, type Risk } from '../../domain/workshop/risks'
import type { ReportNode } from './report-node'
import { goesTo, type ReportSource } from './report-source'
import { writeFact, writeFixed, writeItems, writePlainText } from './write-rich-text'

/** What the model needs to be true, the riskiest first, and what was found out about it (R96). */
export function writeTests(source: ReportSource): readonly ReportNode[] {
  return listRisks(source.canvas).flatMap((risk) => writeRisk(source, risk))
}

function writeRisk(
  source: ReportSource,
  { note, assumption, experiments, evidence }: Risk,
): readonly ReportNode[] {
  const { tests } = source.words
  const { importance, confidence, state } = assumption
  const isFull = goesTo(source, 'full')
  return [
    writePlainText(note.text, { before: 8, roomBelow: 30 }, 'bold'),
    writeFixed(`${tests.state(state)} · ${tests.place(importance, confidence)}`, { before: 2 }),
    ...(isFull ? experiments.flatMap((experiment) => writeExperiment(source, experiment)) : []),
    ...(isFull ? writeItems(evidence.map((each) => writeEvidence(source, each))) : []),
  ]
}

function writeExperiment({ words, canvas }: ReportSource, experiment: Experiment): readonly ReportNode[] {
  const { tests } = words
  const { state, dueOn, cost } = experiment
  const written = experimentTexts.filter((text) => experiment[text].trim() !== '')
  return [
    writeFixed(tests.experiment(state), { before: 5, roomBelow: 20 }),
    ...written.map((text) => writeFact(tests.text(text), experiment[text], 8)),
    ...(dueOn ? [writeFact(tests.dueOn, words.day(dueOn), 8)] : []),
    ...(cost === undefined ? [] : [writeFact(tests.cost, tests.amount(cost, canvas.currency), 8)]),
  ]
}

function writeEvidence({ words }: ReportSource, evidence: Evidence): readonly ReportNode[] {
  const { text, source, on } = evidence
  const from = [source, on && words.day(on)].filter(Boolean).join(', ')
  return [
    writeFact(words.tests.evidence(evidence), text, 0),
    ...(from ? [writeFact(words.tests.source, from, 0)] : []),
  ]
}
