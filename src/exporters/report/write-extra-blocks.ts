import { textOfExtraBlock } from '../../domain/assignment/assignment'
import type { ReportGroup } from './report-node'
import type { ReportSource } from './report-source'
import { writeFixed, writePlainText, writeRichText, writeSection } from './write-rich-text'

/** The blocks that an assignment wants beyond those of the canvas (R16), those with words: each a section. */
export function writeExtraBlocks({ canvas, words }: ReportSource): readonly ReportGroup[] {
  const criteria = canvas.assignment?.criteria ?? []
  return criteria.flatMap(({ id, need, text }) => {
    if (need.type !== 'extraBlock') return []
    const name = text.trim()
    const heading = name
      ? writePlainText(name, {}, 'bold')
      : writeFixed(words.part('extraBlocks'), {}, 'bold')
    const body = writeRichText(canvas.answersById.get(textOfExtraBlock(id)) ?? '', 0)
    return writeSection('extraBlocks', heading, body)
  })
}
