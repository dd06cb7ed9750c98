import type { Canvas } from '../../../domain/canvas'
import type { Words } from '../../report/words'
import { LEADING } from '../pen'
import { measurePlain } from '../typeset/measured-text'
import type { Typesetter } from '../typeset/typesetter'
import { type FittedText, fitText } from './fit-text'
import { listSizes, type SheetSize, SMALLEST } from './sheet-size'

/** The head of the sheet: title and sentence on the left, author and date on the right. */
export interface HeaderPlan {
  readonly title: FittedText
  readonly pitch: FittedText | undefined
  readonly author: FittedText | undefined
  readonly date: FittedText
  /** Says where the rest stands when title, sentence or author are longer than a head may be. */
  readonly mark: FittedText | undefined
  readonly height: number
}

const ASIDE_SHARE = 0.26

/** The page on which title and sentence stand once more, in full. */
const FULL_HEAD_PAGE = 2

export function planHeader(
  canvas: Canvas,
  words: Words,
  now: Date,
  size: SheetSize,
  typesetter: Typesetter,
): HeaderPlan {
  const width = size.width - 2 * size.margin
  const aside = width * ASIDE_SHARE
  const main = width - aside - 24
  const fitLine = (
    text: string,
    room: number,
    sizes: readonly number[],
    wanted: number,
    most: number,
    isBold = false,
  ) =>
    fitText(
      measurePlain(text, isBold ? 'bold' : 'regular', typesetter),
      room,
      sizes,
      { wanted, most },
      typesetter,
    )
  const { scale } = size
  const title = fitLine(canvas.title || words.untitled, main, listSizes(19 * scale, 11), 1, 3, true)
  const pitch = canvas.pitch ? fitLine(canvas.pitch, main, listSizes(11 * scale), 2, 6) : undefined
  const author = canvas.author
    ? fitLine(words.author(canvas.author), aside, listSizes(9.5 * scale), 2, 5)
    : undefined
  const date = fitLine(words.date(now), aside, listSizes(9.5 * scale), 1, 2)
  const isCut = [title, pitch, author].some((part) => part?.isCut)
  const mark = isCut ? fitLine(words.continued(FULL_HEAD_PAGE), main, [SMALLEST], 1, 1, true) : undefined
  const left = sumHeights([title, pitch, mark])
  return {
    title,
    pitch,
    author,
    date,
    mark,
    height: Math.max(left, sumHeights([author, date])),
  }
}

export function heightOf(text: FittedText | undefined): number {
  return text ? text.lines.length * text.size * LEADING : 0
}

function sumHeights(texts: readonly (FittedText | undefined)[]): number {
  return texts.reduce((sum, text) => sum + heightOf(text), 0)
}
