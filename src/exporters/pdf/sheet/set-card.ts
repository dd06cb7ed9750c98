import type { Note } from '../../../domain/canvas'
import { listKindsOf } from '../../../domain/relationships/kind-aspects'
import type { SegmentSign } from '../../../domain/segments/segment-signs'
import type { Words } from '../../report/words'
import { LEADING } from '../pen'
import { breakLines, type Line } from '../typeset/break-lines'
import { type MeasuredText, measurePlain } from '../typeset/measured-text'
import type { Typesetter } from '../typeset/typesetter'
import { type MeasuredSign, measureSigns, type PlacedSign, setSigns } from './set-signs'
import { SMALLEST } from './sheet-size'

export interface MeasuredNote {
  readonly note: Note
  readonly text: MeasuredText
  /** The terms of its kinds, in one line under the text. */
  readonly terms: MeasuredText | undefined
  /** The segments it is tied to. */
  readonly signs: readonly MeasuredSign[]
}

/** A note as a card of a certain width, not placed yet. Lengths in points. */
export interface Card {
  readonly note: Note
  readonly lines: readonly Line[]
  readonly termLines: readonly Line[]
  readonly signRows: readonly (readonly PlacedSign[])[]
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

export function measureNote(
  note: Note,
  signs: readonly SegmentSign[],
  words: Words,
  typesetter: Typesetter,
): MeasuredNote {
  const terms = listTerms(note, words).join(' · ')
  return {
    note,
    text: measurePlain(note.text, 'regular', typesetter),
    terms: terms ? measurePlain(terms, 'regular', typesetter) : undefined,
    signs: measureSigns(signs, typesetter),
  }
}

/** What a card has no room for; the following pages tell it. */
const toldInFull = ['helpTime', 'helpWay', 'automation', 'phase', 'owner', 'way'] as const

/** The kinds in words. A category says more than the style, which stands alone only. */
function listTerms(note: Note, words: Words): readonly string[] {
  const isCategorised = listKindsOf(note, 'category').length > 0
  const asides = isCategorised ? [...toldInFull, 'style' as const] : toldInFull
  const untold = new Set(asides.flatMap((aspect) => listKindsOf(note, aspect)))
  return note.kinds.filter((kind) => !untold.has(kind)).map(words.kind)
}

export function setCard(
  { note, text, terms, signs }: MeasuredNote,
  width: number,
  metrics: CardMetrics,
  typesetter: Typesetter,
): Card {
  const inner = width - 2 * metrics.padX
  const signWidth = note.description ? metrics.signWidth : 0
  const lines = breakLines(text, (inner - signWidth) / metrics.size, typesetter)
  const termLines = terms ? breakLines(terms, inner / metrics.smallSize, typesetter) : []
  const signRows = setSigns(signs, inner / metrics.smallSize)
  return withHeight({ note, lines, termLines, signRows, markLines: [] }, metrics)
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
  return withHeight({ note: card.note, lines, termLines: [], signRows: [], markLines }, metrics)
}

function withHeight(card: Omit<Card, 'height'>, metrics: CardMetrics): Card {
  const small = card.termLines.length + card.signRows.length + card.markLines.length
  const text = card.lines.length * metrics.size + small * metrics.smallSize
  return { ...card, height: text * LEADING + 2 * metrics.padY }
}
