import { noteEdges, noteFills, palette } from '../../palette'
import {
  type ReportGroup,
  type ReportNode,
  type ReportRow,
  type ReportText,
  readText,
} from '../../report/report-node'
import type { Words } from '../../report/words'
import type { Pace } from '../pace'
import type { PageFrame } from '../page-frame'
import { addTag, LEADING, type Pen, type Tag, type TagOptions } from '../pen'
import { CARD_PADDING, detailPage, type TextPart } from './place-text'
import type { DetailPlan } from './plan-details'

/** Draws the following pages as planned and hangs their text into the structure tree. */
export async function drawDetails(
  pen: Pen,
  parent: Tag,
  root: ReportGroup,
  plan: DetailPlan,
  frame: PageFrame,
  words: Words,
  pace: Pace,
): Promise<void> {
  let drawn = 0
  const turner = makePageTurner(pen, frame, words)
  const partsOf = (text: ReportText) => plan.partsByText.get(text) ?? []
  const findOptions = (node: ReportNode): TagOptions => {
    const isForeign = node.type === 'text' && node.isFixed && words.language !== frame.contentLanguage
    return isForeign ? { lang: words.language } : {}
  }
  const drawText = (node: ReportText, tag: Tag) => {
    for (const [index, part] of partsOf(node).entries()) {
      turner.turnTo(part.page)
      if (node.tag === 'H2' && index === 0) turner.addBookmark(readText(node))
      drawPart(pen, tag, node, part)
    }
  }
  // Page by page, as a page that was left cannot be drawn on again.
  const drawRow = (row: ReportRow, tag: Tag) => {
    const cells = row.cells.map((cell) => ({ cell, tag: addTag(pen, tag, cell.tag, findOptions(cell)) }))
    const pages = new Set(row.cells.flatMap((cell) => partsOf(cell).map((part) => part.page)))
    for (const page of [...pages].sort((a, b) => a - b)) {
      turner.turnTo(page)
      for (const each of cells) {
        const part = partsOf(each.cell).find((candidate) => candidate.page === page)
        if (part) drawPart(pen, each.tag, each.cell, part)
      }
    }
    drawRule(pen, row, partsOf)
    for (const each of cells) each.tag.end()
  }
  const visit = async (node: ReportNode, above: Tag): Promise<void> => {
    const tag = addTag(pen, above, node.tag, findOptions(node))
    if (node.type === 'group') for (const child of node.children) await visit(child, tag)
    else if (node.type === 'row') drawRow(node, tag)
    else drawText(node, tag)
    tag.end()
    if (node.type === 'group') return
    drawn += node.type === 'row' ? node.cells.length : 1
    await pace.rest(drawn / plan.partsByText.size)
  }
  await visit(root, parent)
}

function makePageTurner(pen: Pen, frame: PageFrame, words: Words) {
  let page = 1
  let bookmarks: PDFKit.PDFOutline | undefined
  return {
    turnTo: (wanted: number) => {
      while (page < wanted) {
        page += 1
        frame.startPage(pen, page)
        bookmarks ??= pen.doc.outline.addItem(words.details, { expanded: true })
      }
    },
    addBookmark: (title: string) => void bookmarks?.addItem(title),
  }
}

/** The line under a row, where the row ends. */
function drawRule({ doc, drawArtifact }: Pen, { cells }: ReportRow, partsOf: PartsOf): void {
  const last = cells.flatMap((cell) =>
    partsOf(cell)
      .slice(-1)
      .map((part) => ({ cell, part })),
  )
  const page = Math.max(...last.map(({ part }) => part.page))
  const bottoms = last
    .filter(({ part }) => part.page === page)
    .map(({ cell, part }) => part.y + part.lines.length * cell.look.size * LEADING)
  const y = Math.max(...bottoms) + 2
  const isHead = cells.every((cell) => cell.tag === 'TH')
  drawArtifact(() => {
    doc.lineWidth(isHead ? 0.9 : 0.4).strokeColor(isHead ? palette.ink2 : palette.line)
    doc
      .moveTo(detailPage.left, y)
      .lineTo(detailPage.width - detailPage.right, y)
      .stroke()
  })
}

type PartsOf = (text: ReportText) => readonly TextPart[]

function drawPart(pen: Pen, tag: Tag, { look }: ReportText, part: TextPart): void {
  const lineHeight = look.size * LEADING
  if (look.card) {
    const { colour, isAddition } = look.card
    const box = {
      x: part.x - CARD_PADDING.x,
      y: part.y - CARD_PADDING.y,
      width: detailPage.width - detailPage.right - part.x + CARD_PADDING.x,
      height: part.lines.length * lineHeight + 2 * CARD_PADDING.y,
    }
    pen.drawBox(box, { fill: noteFills[colour], edge: noteEdges[colour], radius: 4, isDashed: isAddition })
  }
  tag.add(() => {
    for (const [index, line] of part.lines.entries()) {
      pen.drawLine(line, part.x, part.y + index * lineHeight, look)
    }
  })
}
