import type { Table } from 'docx'
import type { Pace } from '../pdf/pace'
import { listReportTexts, type ReportGroup, type ReportNode } from '../report/report-node'
import { type Position, writeParagraph } from './write-paragraph'
import type { Wording } from './write-runs'
import { writeTable } from './write-table'

export type BodyPart = ReturnType<typeof writeParagraph> | Table

/** The report as paragraphs and tables. */
export async function writeBody(
  report: ReportNode,
  wording: Wording,
  pace: Pace,
): Promise<readonly BodyPart[]> {
  const total = [...listReportTexts(report)].length
  const parts: BodyPart[] = []
  let lists = 0
  const visit = async (node: ReportNode, position: Position): Promise<void> => {
    if (node.type === 'text') parts.push(writeParagraph(node, position, wording))
    if (node.type !== 'group') return
    if (node.tag === 'Table') parts.push(writeTable(node, wording))
    else if (node.tag === 'L') await visitList(node, position)
    else for (const child of node.children) await visit(child, position)
    await pace.rest(parts.length / total)
  }
  const visitList = async (node: ReportGroup, position: Position) => {
    lists += 1
    const list = { instance: lists, firstNumber: node.firstNumber }
    const depth = position.type === 'item' ? position.depth + 1 : 0
    for (const item of node.children) {
      for (const [index, child] of listContent(item).entries()) {
        await visit(child, { type: 'item', depth, list, isHead: index === 0 })
      }
    }
  }
  await visit(report, { type: 'flow' })
  return parts
}

/** What stands in an item beside its bullet or number, which the document makes itself. */
function listContent(item: ReportNode): readonly ReportNode[] {
  if (item.type !== 'group') return [item]
  return item.children.flatMap((child) => {
    if (child.type === 'text' && child.tag === 'Lbl') return []
    return child.type === 'group' && child.tag === 'LBody' ? child.children : [child]
  })
}
