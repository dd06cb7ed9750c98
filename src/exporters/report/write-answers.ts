import type { AnswerId } from '../../domain/canvas'
import { findCanvasKind } from '../../domain/kinds/index'
import type { BlockDefinition } from '../../domain/kinds/kind'
import type { ReportNode } from './report-node'
import { nameEnd, type ReportSource } from './report-source'
import { writeFixed, writeNamed, writePlainText, writeSubheading } from './write-rich-text'

/** The answered questions of a block; what was answered for single segments stands under its question (R48). */
export function writeAnswers(source: ReportSource, block: BlockDefinition): readonly ReportNode[] {
  const { canvas, words } = source
  const answered = block.questions.flatMap((id) => {
    const answer = canvas.answersById.get(id)
    const general = answer ? [writePlainText(answer, { before: 2 }, 'regular')] : []
    const children = [...general, ...writeSegmentAnswers(source, `${id}/`)]
    return children.length > 0
      ? [writeFixed(words.question(id), { before: 7, roomBelow: 30 }, 'bold'), ...children]
      : []
  })
  return answered.length === 0 ? [] : [writeSubheading(words.questions), ...answered]
}

function writeSegmentAnswers(source: ReportSource, prefix: AnswerId): readonly ReportNode[] {
  const { answersById, noteIdsByPlace } = source.canvas
  const segments = noteIdsByPlace.get(findCanvasKind(source.canvas).segmentBlock) ?? []
  const asked = [...answersById.keys()].flatMap((id) =>
    id.startsWith(prefix) ? [id.slice(prefix.length)] : [],
  )
  // What was answered for notes that are no segments any more comes last.
  const ids = new Set([...segments, ...asked.sort()])
  return [...ids].flatMap((id) => {
    const answer = answersById.get(prefix + id)
    return answer ? [writeNamed(nameEnd(source, id) ?? id, answer, 12)] : []
  })
}
