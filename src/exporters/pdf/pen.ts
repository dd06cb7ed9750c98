import type PDFDocument from 'pdfkit'
import type { FontChain } from './fonts/font-chain'
import type { FontFile } from './fonts/font-file'
import { listVisibleCodePoints } from './fonts/graphemes'
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
export const BASELINE = LEADING / 2 + 0.388

/** What the pages are drawn with: text belongs to a tag of the structure tree, everything else is an artifact. */
export interface Pen {
  readonly doc: Document
  readonly drawLine: (line: Line, x: number, y: number, ink: Ink) => void
  readonly drawBox: (box: Box, look: BoxLook) => void
  /** Draws something that says nothing to a screen reader. */
  readonly drawArtifact: (draw: () => void) => void
}

/** What pdfkit calls the font that is opened first, which is the text font and stands on every page. */
const TEXT_FONT_NAME = 'F1'

/** Gives the document its fonts, the text font first. */
export function openFonts(doc: Document, chain: FontChain): void {
  for (const [file, { bytes }] of chain) doc.registerFont(file, bytes).font(file)
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
    doc.font(run.font).fontSize(size).fillColor(colour)
    const baseline = y + BASELINE * size
    if (run.isMissing) drawMissing(doc, run.text, x, baseline, size)
    else doc.text(run.text, x, baseline, { lineBreak: false, baseline: 'alphabetic' })
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

/**
 * Draws a box for each character that no font has. Whoever copies the text gets the characters themselves
 * (ActualText), which must be said inside the text object: readers else lose where the text stands.
 */
function drawMissing(doc: Document, text: string, x: number, y: number, size: number): void {
  const boxes = '0000'.repeat(listVisibleCodePoints(text).length)
  const actual = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
  const hex = ['feff', ...actual.map((unit) => unit.toString(16).padStart(4, '0'))].join('')
  doc.addContent(
    `BT /${TEXT_FONT_NAME} ${size} Tf 1 0 0 -1 ${x.toFixed(2)} ${y.toFixed(2)} Tm ` +
      `/Span <</ActualText <${hex}>>> BDC <${boxes}> Tj EMC ET`,
  )
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
