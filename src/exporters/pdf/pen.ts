import type PDFDocument from 'pdfkit'
import type { FontChain } from './fonts/font-chain'
import { type FontFile, fontFiles } from './fonts/font-file'
import type { Line } from './typeset/break-lines'
import type { Run } from './typeset/typesetter'

/** A rectangle on the page in points, from the upper left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Ink {
  readonly size: number
  readonly colour: string
}

export interface BoxLook {
  readonly fill: string
  readonly edge: string
  readonly radius: number
  readonly isDashed?: boolean
}

export type Document = InstanceType<typeof PDFDocument>

export type Tag = PDFKit.PDFStructureElement

/** Line height over font size: Georgian has tall ascenders and deep descenders. */
export const LEADING = 1.38

/** From the upper edge of a line to its baseline, over the font size: the text stands in the middle. */
const BASELINE = LEADING / 2 + 0.388

/** What the pages are drawn with: text belongs to a tag of the structure tree, everything else is an artifact. */
export interface Pen {
  readonly doc: Document
  readonly drawLine: (line: Line, x: number, y: number, ink: Ink) => void
  readonly drawBox: (box: Box, look: BoxLook) => void
  /** Draws something that says nothing to a screen reader. */
  readonly drawArtifact: (draw: () => void) => void
}

export function registerFonts(doc: Document, chain: FontChain): void {
  for (const file of fontFiles) {
    const font = chain.get(file)
    if (font) doc.registerFont(file, font.bytes)
  }
}

export function measureWidth(doc: Document, text: string, font: FontFile): number {
  return doc.font(font).fontSize(1).widthOfString(text)
}

export function makePen(doc: Document, measure: (run: Run) => number): Pen {
  const drawArtifact = (draw: () => void) => {
    doc.markContent('Artifact', { type: 'Layout' })
    draw()
    doc.endMarkedContent()
  }
  const drawRun = (run: Run, x: number, y: number, { size, colour }: Ink) => {
    // Another program that copies the text takes the character itself, not the box that stands for it.
    if (run.isMissing) doc.markContent('Span', { actual: run.text })
    doc.font(run.font).fontSize(size).fillColor(colour)
    doc.text(run.text, x, y + BASELINE * size, { lineBreak: false, baseline: 'alphabetic' })
    if (run.isMissing) doc.endMarkedContent()
  }
  return {
    doc,
    drawArtifact,
    drawLine: (line, x, y, ink) => {
      let left = x
      for (const run of line.runs) {
        drawRun(run, left, y, ink)
        left += measure(run) * ink.size
      }
    },
    drawBox: ({ x, y, width, height }, look) => {
      drawArtifact(() => {
        doc.save().lineWidth(look.isDashed ? 0.9 : 0.5)
        if (look.isDashed) doc.dash(2.4, { space: 1.8 })
        doc.roundedRect(x, y, width, height, look.radius).fillAndStroke(look.fill, look.edge)
        doc.restore()
      })
    },
  }
}

/** Adds an element to the structure tree; what `draw` draws is its content on the present page. */
export function addTag(
  pen: Pen,
  parent: Tag,
  type: string,
  options: TagOptions = {},
  draw?: () => void,
): Tag {
  const tag = pen.doc.struct(type, options)
  parent.add(tag)
  if (draw) tag.add(draw)
  return tag
}

export interface TagOptions {
  readonly title?: string
  readonly lang?: string
}
