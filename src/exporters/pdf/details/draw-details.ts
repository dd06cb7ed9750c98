import type { Pace } from '../pace'
import type { PageFrame } from '../page-frame'
import { noteEdges, noteFills } from '../palette'
import { addTag, LEADING, type Pen, type Tag } from '../pen'
import type { Words } from '../words'
import type { DetailGroup, DetailNode, DetailText } from './detail-node'
import { CARD_PADDING, type DetailPlan, detailPage, type TextPart } from './plan-details'

/** Draws the following pages as planned and hangs their text into the structure tree. */
export async function drawDetails(
  pen: Pen,
  parent: Tag,
  root: DetailGroup,
  plan: DetailPlan,
  frame: PageFrame,
  words: Words,
  pace: Pace,
): Promise<void> {
  const outline = pen.doc.outline
  let page = 1
  let drawn = 0
  let bookmarks: PDFKit.PDFOutline | undefined
  const turnTo = (wanted: number) => {
    while (page < wanted) {
      page += 1
      frame.startPage(pen, page)
      bookmarks ??= outline.addItem(words.details, { expanded: true })
    }
  }
  const drawText = (node: DetailText, tag: Tag, place: DetailGroup['place']) => {
    for (const [index, part] of (plan.partsByText.get(node) ?? []).entries()) {
      turnTo(part.page)
      if (place && node.tag === 'H2' && index === 0) bookmarks?.addItem(words.block(place))
      drawPart(pen, tag, node, part)
    }
  }
  const visit = async (node: DetailNode, above: Tag, place?: DetailGroup['place']): Promise<void> => {
    const isForeign = node.type === 'text' && node.isFixed && words.language !== frame.contentLanguage
    const tag = addTag(pen, above, node.tag, isForeign ? { lang: words.language } : {})
    if (node.type === 'group') for (const child of node.children) await visit(child, tag, node.place ?? place)
    else drawText(node, tag, place)
    tag.end()
    if (node.type === 'group') return
    drawn += 1
    await pace.rest(drawn / plan.partsByText.size)
  }
  await visit(root, parent)
}

function drawPart(pen: Pen, tag: Tag, { look }: DetailText, part: TextPart): void {
  const lineHeight = look.size * LEADING
  const x = detailPage.left + look.indent
  if (look.card) {
    const { colour, isAddition } = look.card
    const box = {
      x: x - CARD_PADDING.x,
      y: part.y - CARD_PADDING.y,
      width: detailPage.width - detailPage.right - x + CARD_PADDING.x,
      height: part.lines.length * lineHeight + 2 * CARD_PADDING.y,
    }
    pen.drawBox(box, { fill: noteFills[colour], edge: noteEdges[colour], radius: 4, isDashed: isAddition })
  }
  tag.add(() => {
    for (const [index, line] of part.lines.entries()) {
      pen.drawLine(line, x, part.y + index * lineHeight, look)
    }
  })
}
