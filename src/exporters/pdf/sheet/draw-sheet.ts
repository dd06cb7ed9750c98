import { palette } from '../../palette'
import type { Words } from '../../report/words'
import type { Pace } from '../pace'
import type { PageFrame } from '../page-frame'
import { addTag, type Box, type Pen, type Tag, type TagOptions } from '../pen'
import { layOutSheet, type SheetItem } from './lay-out-sheet'
import type { SheetPlan } from './plan-sheet'

/** Draws the page with the whole canvas. */
export async function drawSheet(
  pen: Pen,
  parent: Tag,
  plan: SheetPlan,
  frame: PageFrame,
  words: Words,
  pace: Pace,
): Promise<void> {
  const { size } = plan
  const fixed: TagOptions = words.language === frame.contentLanguage ? {} : { lang: words.language }
  pen.doc.addPage({ size: size.paper, layout: 'landscape', margin: 0 })
  pen.doc.outline.addItem(words.canvas)
  const sheet = addTag(pen, parent, 'Sect')
  const items = layOutSheet(plan)
  for (const [index, item] of items.entries()) {
    drawItem(pen, sheet, item, fixed)
    await pace.rest((index + 1) / items.length)
  }
  frame.drawNumber(pen, 1, size.width - size.margin, plan.legendY)
  sheet.end()
}

function drawItem(pen: Pen, parent: Tag, item: SheetItem, fixed: TagOptions): void {
  const { doc, drawArtifact } = pen
  switch (item.type) {
    case 'group': {
      const tag = addTag(pen, parent, item.tag)
      for (const child of item.items) drawItem(pen, tag, child, fixed)
      if (item.tag === 'Sect') tag.end()
      return
    }
    case 'text':
      addTag(pen, parent, item.tag, item.isFixed ? fixed : {}, () => {
        for (const { line, x, y, ink } of item.parts.flat()) pen.drawLine(line, x, y, ink)
      })
      return
    case 'frame':
      drawFrame(pen, item.box, item.cells)
      return
    case 'box':
      pen.drawBox(item.box, item.look)
      return
    case 'dot':
      drawArtifact(() => doc.circle(item.x, item.y, item.radius).fill(item.colour))
      return
    case 'rules':
      drawArtifact(() => {
        doc.lineWidth(item.width).strokeColor(item.colour)
        for (const { x, end, y } of item.rules) doc.moveTo(x, y).lineTo(end, y)
        doc.stroke()
      })
  }
}

function drawFrame({ doc, drawArtifact }: Pen, { x, y, width, height }: Box, cells: readonly Box[]): void {
  drawArtifact(() => {
    doc.save().roundedRect(x, y, width, height, 8).clip()
    doc.rect(x, y, width, height).fill(palette.surface)
    doc.lineWidth(0.75).strokeColor(palette.line)
    for (const cell of cells) doc.rect(cell.x, cell.y, cell.width, cell.height).stroke()
    doc.restore()
    doc.lineWidth(0.75).roundedRect(x, y, width, height, 8).stroke(palette.line)
  })
}
