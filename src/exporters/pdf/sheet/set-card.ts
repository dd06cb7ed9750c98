import type { Note } from '../../../domain/canvas'
import { LEADING } from '../pen'
import { breakLines, type Line } from '../typeset/break-lines'
import { type MeasuredText, measurePlain } from '../typeset/measured-text'
import type { Typesetter } from '../typeset/typesetter'
import type { Words } from '../words'
import { SMALLEST } from './sheet-size'

export interface MeasuredNote {
  readonly note: Note
  readonly text: MeasuredText
  /** The terms of its kinds, in one line under the text. */
  readonly terms: MeasuredText | undefined
}

/** A note as a card of a certain width, not placed yet. Lengths in points. */
export interface Card {
  readonly note: Note
  readonly lines: readonly Line[]
  readonly termLines: readonly Line[]
  /** Says where the rest of the note stands, on a card that cannot hold it. */
  readonly markLines: readonly Line[]
  readonly height: number
}

export interface CardMetrics {
  readonly size: number
  readonly smallSize: number
  readonly padX: number
  readonly padY: number
  readonly gap: number
  /** Room on the right for the sign of a description. */
  readonly signWidth: number
}

export function findMetrics(size: number): CardMetrics {
  return {
    size,
    smallSize: Math.max(SMALLEST, size * 0.82),
    padX: size * 0.65,
    padY: size * 0.38,
    gap: size * 0.5,
    signWidth: size * 1.1,
  }
}

export function measureNote(note: Note, words: Words, typesetter: Typesetter): MeasuredNote {
  const terms = note.kinds.flatMap((kind) => words.kind(kind) ?? []).join(' · ')
  return {
    note,
    text: measurePlain(note.text, 'regular', typesetter),
    terms: terms ? measurePlain(terms, 'regular', typesetter) : undefined,
  }
}

export function setCard(
  { note, text, terms }: MeasuredNote,
  width: number,
  metrics: CardMetrics,
  typesetter: Typesetter,
): Card {
  const inner = width - 2 * metrics.padX
  const signWidth = note.description ? metrics.signWidth : 0
  const lines = breakLines(text, (inner - signWidth) / metrics.size, typesetter)
  const termLines = terms ? breakLines(terms, inner / metrics.smallSize, typesetter) : []
  return withHeight({ note, lines, termLines, markLines: [] }, metrics)
}

/** The beginning of a card with a mark, as high as there is room; undefined when that is less than two lines. */
export function cutCard(
  card: Card,
  room: number,
  markLines: readonly Line[],
  metrics: CardMetrics,
): Card | undefined {
  const forText = room - 2 * metrics.padY - markLines.length * metrics.smallSize * LEADING
  const count = Math.floor(forText / (metrics.size * LEADING))
  if (count < 2) return undefined
  const lines = card.lines.slice(0, count)
  return withHeight({ note: card.note, lines, termLines: [], markLines }, metrics)
}

function withHeight(card: Omit<Card, 'height'>, metrics: CardMetrics): Card {
  const small = card.termLines.length + card.markLines.length
  const text = card.lines.length * metrics.size + small * metrics.smallSize
  return { ...card, height: text * LEADING + 2 * metrics.padY }
}
