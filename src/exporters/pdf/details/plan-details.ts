import type { ReportPart } from '../../../domain/report/report-settings'
import { listReportTexts, type ReportGroup, type ReportNode, type ReportText } from '../../report/report-node'
import type { Pace } from '../pace'
import type { Typesetter } from '../typeset/typesetter'
import { type Cursor, detailPage, placeRow, placeText, type TextPart } from './place-text'

export interface DetailPlan {
  readonly partsByText: ReadonlyMap<ReportText, readonly TextPart[]>
  /** Pages count from 1, the sheet included. */
  readonly pageByPart: ReadonlyMap<ReportPart, number>
  readonly lastPage: number
}

/** Finds page and place of every line, before anything is drawn: the sheet refers to pages that follow it. */
export async function planDetails(
  root: ReportGroup,
  firstPage: number,
  typesetter: Typesetter,
  pace: Pace,
): Promise<DetailPlan> {
  const partsByText = new Map<ReportText, readonly TextPart[]>()
  const pageByPart = new Map<ReportPart, number>()
  const cursor: Cursor = { page: firstPage, y: detailPage.top }
  const total = [...listReportTexts(root)].length
  const visit = async (node: ReportNode, part?: ReportPart): Promise<void> => {
    if (node.type === 'group') {
      for (const child of node.children) await visit(child, node.part ?? part)
      return
    }
    if (node.type === 'row') {
      for (const [cell, parts] of placeRow(node, cursor, typesetter)) partsByText.set(cell, parts)
    } else {
      const parts = placeText(node, cursor, typesetter)
      partsByText.set(node, parts)
      if (part && !pageByPart.has(part)) pageByPart.set(part, parts[0]?.page ?? cursor.page)
    }
    await pace.rest(partsByText.size / total)
  }
  await visit(root)
  return { partsByText, pageByPart, lastPage: cursor.page }
}
