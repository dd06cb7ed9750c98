import type { Note } from '../../domain/canvas'
import { LEADING } from '../pdf/pen'
import { breakLines, type Line } from '../pdf/typeset/break-lines'
import { type MeasuredText, measurePlain } from '../pdf/typeset/measured-text'
import type { Typesetter } from '../pdf/typeset/typesetter'

/** A note of a scene with its place in the room, in points. */
export interface SceneCard {
  readonly note: Note
  readonly lines: readonly Line[]
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The cards of one page. */
export interface ScenePage {
  readonly size: number
  readonly cards: readonly SceneCard[]
}

interface Room {
  readonly width: number
  readonly height: number
}

/** Nothing that is told now is smaller than this, in points: what does not fit goes on on another page. */
const SMALLEST = 11

/** A column is at least so many ems wide. */
const COLUMN = 11

/** Sets notes in the largest letters in which all fit; a text too long for any page goes on on the next. */
export function setScene(
  notes: readonly Note[],
  room: Room,
  largest: number,
  typesetter: Typesetter,
): readonly ScenePage[] {
  const texts = notes.map((note) => ({ note, text: measurePlain(note.text, 'regular', typesetter) }))
  for (let size = largest; size >= SMALLEST; size -= 1) {
    const columns = Math.max(1, Math.min(notes.length, Math.floor(room.width / (size * COLUMN))))
    const page = setPage(texts, room, size, columns, typesetter)
    if (page) return [page]
  }
  return flowPages(texts, room, typesetter)
}

interface MeasuredNote {
  readonly note: Note
  readonly text: MeasuredText
}

/** Undefined where they do not fit, or a word would have to be broken. */
function setPage(
  texts: readonly MeasuredNote[],
  room: Room,
  size: number,
  columns: number,
  typesetter: Typesetter,
): ScenePage | undefined {
  const { padX, padY, gap } = findSpaces(size)
  const width = (room.width - (columns - 1) * gap) / columns
  const inner = (width - 2 * padX) / size
  if (texts.some(({ text }) => text.flat().some((word) => word.inkWidth > inner))) return undefined
  const cards: SceneCard[] = []
  let y = 0
  for (let first = 0; first < texts.length; first += columns) {
    const row = texts.slice(first, first + columns).map(({ note, text }) => ({
      note,
      lines: breakLines(text, inner, typesetter),
    }))
    const height = Math.max(...row.map(({ lines }) => lines.length)) * size * LEADING + 2 * padY
    cards.push(...row.map((card, column) => ({ ...card, x: column * (width + gap), y, width, height })))
    y += height + gap
  }
  return y - gap <= room.height ? { size, cards } : undefined
}

function flowPages(texts: readonly MeasuredNote[], room: Room, typesetter: Typesetter): readonly ScenePage[] {
  const { padX, padY, gap } = findSpaces(SMALLEST)
  const lineHeight = SMALLEST * LEADING
  const pages: SceneCard[][] = [[]]
  let y = 0
  for (const { note, text } of texts) {
    let rest = breakLines(text, (room.width - 2 * padX) / SMALLEST, typesetter)
    while (rest.length > 0) {
      const fitting = Math.floor((room.height - y - 2 * padY) / lineHeight)
      // A single line at the foot of a page would be overlooked.
      if (fitting < Math.min(2, rest.length) && y > 0) {
        pages.push([])
        y = 0
        continue
      }
      const lines = rest.slice(0, Math.max(1, fitting))
      const height = lines.length * lineHeight + 2 * padY
      pages.at(-1)?.push({ note, lines, x: 0, y, width: room.width, height })
      rest = rest.slice(lines.length)
      y += height + gap
    }
  }
  return pages.map((cards) => ({ size: SMALLEST, cards }))
}

export function findSpaces(size: number) {
  return { padX: size * 0.6, padY: size * 0.35, gap: size * 0.45 }
}
