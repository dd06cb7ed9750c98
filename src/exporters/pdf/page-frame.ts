import type { Language } from '../../domain/language'
import { palette } from '../palette'
import { detailPage } from './details/place-text'
import type { Pen } from './pen'
import { breakLines, type Line } from './typeset/break-lines'
import { measurePlain } from './typeset/measured-text'
import type { Typesetter } from './typeset/typesetter'

const SIZE = 8

/** What stands around the text of every following page: running title and page number. */
export interface PageFrame {
  readonly contentLanguage: Language
  readonly startPage: (pen: Pen, page: number) => void
  /** Draws "n / m" with its right edge at x and its upper edge at y. */
  readonly drawNumber: (pen: Pen, page: number, x: number, y: number) => void
}

export function makePageFrame(
  title: string,
  contentLanguage: Language,
  pageCount: number,
  typesetter: Typesetter,
): PageFrame {
  const ink = { size: SIZE, colour: palette.ink2 }
  const runningTitle = shortenTitle(title, typesetter)
  const drawNumber: PageFrame['drawNumber'] = (pen, page, x, y) => {
    const [line] = breakLines(measurePlain(`${page} / ${pageCount}`, 'regular', typesetter), 99, typesetter)
    if (line) pen.drawArtifact(() => pen.drawLine(line, x - line.width * SIZE, y, ink))
  }
  return {
    contentLanguage,
    drawNumber,
    startPage: (pen, page) => {
      const { width, height, left, right } = detailPage
      pen.doc.addPage({ size: 'A4', layout: 'portrait', margin: 0 })
      pen.drawArtifact(() => {
        pen.drawLine(runningTitle, left, 34, ink)
        pen.doc.lineWidth(0.5).strokeColor(palette.line)
        pen.doc
          .moveTo(left, 50)
          .lineTo(width - right, 50)
          .stroke()
      })
      drawNumber(pen, page, width - right, height - 42)
    },
  }
}

/** The title stands in full on the first two pages; above the others its beginning is enough. */
function shortenTitle(title: string, typesetter: Typesetter): Line {
  const width = (detailPage.width - detailPage.left - detailPage.right) / SIZE - 2
  const [line, ...rest] = breakLines(measurePlain(title, 'regular', typesetter), width, typesetter)
  if (!line) return { runs: [], width: 0 }
  return rest.length === 0
    ? line
    : { ...line, runs: [...line.runs, { text: '…', font: 'text', isMissing: false }] }
}
