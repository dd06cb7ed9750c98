import type { Note } from '../../../domain/canvas'
import { listReportTexts, type ReportNode, type ReportText } from '../../report/report-node'
import type { ReportSource } from '../../report/report-source'
import { writeNotes } from '../../report/write-notes'
import type { SlideParagraph, SlideRun } from '../slide'

/** Notes in full for the speaker (R15): only those that say more than the slide does. */
export function tellNotes(source: ReportSource, notes: readonly Note[]): readonly SlideParagraph[] {
  return notes.flatMap((note) => {
    const told = writeNotes(source, [note])
    const texts = told.flatMap((node) => [...listReportTexts(node)])
    return texts.length > 1 ? [...toParagraphs(told), emptyLine] : []
  })
}

export const emptyLine: SlideParagraph = { runs: [] }

/** What the report says, as plain paragraphs: the page of the speaker has neither cards nor tables. */
export function toParagraphs(nodes: readonly ReportNode[]): readonly SlideParagraph[] {
  const paragraphs: SlideParagraph[] = []
  let marker: SlideRun | undefined
  const visit = (node: ReportNode) => {
    if (node.type === 'row') {
      paragraphs.push({ runs: joinCells(node.cells) })
    } else if (node.type === 'group') {
      node.children.forEach(visit)
    } else if (node.look.isMarker) {
      marker = { text: `${readText(node)} ` }
    } else {
      if (node.tag === 'H3') paragraphs.push(emptyLine)
      paragraphs.push({
        runs: [...(marker ? [marker] : []), ...node.spans.map((span) => makeRun(span, node.isFixed))],
      })
      marker = undefined
    }
  }
  nodes.forEach(visit)
  return paragraphs
}

function joinCells(cells: readonly ReportText[]): readonly SlideRun[] {
  return cells.map((cell, index): SlideRun => {
    const text = readText(cell)
      .split('\n')
      .map((line) => line.replace(/^• /, ''))
      .join('; ')
    return { text: index > 0 ? ` – ${text}` : text, isBold: cell.tag === 'TH', isFixed: cell.isFixed }
  })
}

function readText({ spans }: ReportText): string {
  return spans.map(({ text }) => text).join('')
}

function makeRun({ text, weight, isFixed }: ReportText['spans'][number], isAllFixed: boolean): SlideRun {
  return { text, isBold: weight === 'bold', isFixed: isAllFixed || isFixed === true }
}
