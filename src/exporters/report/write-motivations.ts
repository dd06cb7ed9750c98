import { listMotivations, type Motivation } from '../../domain/canvas'
import { palette } from '../palette'
import type { ReportNode } from './report-node'
import type { ReportSource } from './report-source'
import { writeNeighbours } from './write-links'
import { joinLines } from './write-notes'
import {
  writeFact,
  writeFixed,
  writeItems,
  writeLabelledText,
  writePlainText,
  writeSubheading,
} from './write-rich-text'

/** The motivations with their reason, their means and the stages they are meant for (R11, R12, R13). */
export function writeMotivations(source: ReportSource): readonly ReportNode[] {
  const motivations = listMotivations(source.canvas)
  if (motivations.length === 0) return []
  return [
    writeSubheading(source.words.motivations),
    ...writeItems(motivations.map((motivation) => writeMotivation(source, motivation))),
  ]
}

function writeMotivation(source: ReportSource, motivation: Motivation): readonly ReportNode[] {
  const { words } = source
  const marks = [words.kind(motivation.kind), ...(motivation.isAddition ? [words.addition] : [])]
  const means = joinLines(motivation.means)
  const stages = motivation.stages.map(words.kind).join(', ')
  const facts: (readonly ReportNode[])[] = [
    motivation.why ? writeLabelledText(words.why, motivation.why, 0) : [],
    means ? [writeFact(words.means, means, 0)] : [],
    stages ? [writeFact(words.fact('stage'), stages, 0)] : [],
    ...writeNeighbours(source, motivation.id, 0).map((line) => [line]),
  ]
  return [
    writePlainText(motivation.text, { before: 9, roomBelow: 14 }, 'bold'),
    writeFixed(marks.join(' · '), { size: 8.5, colour: palette.ink2, before: 1 }),
    ...writeItems(facts.filter((fact) => fact.length > 0)),
  ]
}
