import {
  type Canvas,
  listNotes,
  type NoteColour,
  noteColours,
  PARKING,
  type PlaceId,
} from '../../../domain/canvas'
import { findCanvasKind } from '../../../domain/kinds/index'
import { countAnswers } from '../../../domain/progress'
import { listNoteTies } from '../../../domain/segments/note-ties'
import type { SegmentMark } from '../../../domain/segments/segment-details'
import { listSegmentSigns } from '../../../domain/segments/segment-signs'
import type { Words } from '../../report/words'
import { breakLines, type Line } from '../typeset/break-lines'
import { measurePlain } from '../typeset/measured-text'
import type { Typesetter } from '../typeset/typesetter'

/** What is drawn in front of the words of a legend's entry. */
export type LegendSign =
  | { readonly type: 'colours'; readonly colours: readonly NoteColour[] }
  | { readonly type: 'segment'; readonly mark: SegmentMark }
  | { readonly type: 'addition' }
  | { readonly type: 'description' }
  | { readonly type: 'none' }

export interface LegendEntry {
  readonly sign: LegendSign
  readonly line: Line
  /** From the left edge of the sheet's content, and which row; width of the sign in front. */
  readonly x: number
  readonly row: number
  readonly signWidth: number
}

export interface LegendPlan {
  readonly entries: readonly LegendEntry[]
  readonly rowCount: number
}

export const LEGEND_SIZE = 7.5

/** Width of one swatch in points. */
export const SWATCH = 9

const ENTRY_GAP = 18

/** More segments than this have no room on the sheet: the following pages name them. */
const MOST_SEGMENTS = 16

/** What a legend may need to say where more stands. */
type PageOf = (place: PlaceId) => number | undefined

/** Explains only the marks that this sheet has, and tells what stands outside the blocks. */
export function planLegend(
  canvas: Canvas,
  words: Words,
  pageOf: PageOf,
  width: number,
  typesetter: Typesetter,
): LegendPlan {
  let x = 0
  let row = 0
  const entries = listEntries(canvas, words, pageOf).flatMap(({ sign, text }): LegendEntry[] => {
    const signWidth = findSignWidth(sign)
    const line = setOneLine(text, (width * 0.6) / LEGEND_SIZE, typesetter)
    const entryWidth = signWidth + line.width * LEGEND_SIZE
    if (x > 0 && x + entryWidth > width) {
      x = 0
      row += 1
    }
    const entry = { sign, line, x, row, signWidth }
    x += entryWidth + ENTRY_GAP
    return [entry]
  })
  return { entries, rowCount: entries.length === 0 ? 0 : row + 1 }
}

interface Entry {
  readonly sign: LegendSign
  readonly text: string
}

/** A text on one line, cut where it is longer than the line may be. */
function setOneLine(text: string, width: number, typesetter: Typesetter): Line {
  const [line, ...rest] = breakLines(measurePlain(text, 'regular', typesetter), width, typesetter)
  if (!line) return { runs: [], width: 0 }
  if (rest.length === 0) return line
  const dots = { text: '…', font: 'text', isMissing: false } as const
  return { runs: [...line.runs, dots], width: line.width + typesetter.measure(dots) }
}

function listEntries(canvas: Canvas, words: Words, pageOf: PageOf): readonly Entry[] {
  const notes = findCanvasKind(canvas).blocks.flatMap((block) => listNotes(canvas, block.id))
  const colours = noteColours.filter((colour) => notes.some((note) => note.colour === colour))
  const parked = listNotes(canvas, PARKING).length
  const none: LegendSign = { type: 'none' }
  const entries: (Entry | false)[] = [
    ...listSegmentEntries(canvas, words, pageOf),
    // Colours have no meaning of Harreman's own, and one colour alone tells nothing.
    colours.length > 1 && { sign: { type: 'colours', colours }, text: words.colours },
    notes.some((note) => note.isAddition) && { sign: { type: 'addition' }, text: words.addition },
    notes.some((note) => note.description) && { sign: { type: 'description' }, text: words.described },
    parked > 0 && { sign: none, text: words.parkedNotes(parked, pageOf(PARKING)) },
    { sign: none, text: words.answered(countAllAnswers(canvas)) },
  ]
  return entries.filter((entry) => entry !== false)
}

/** Which colour and short name belong to which segment: those that stand on the cards. */
function listSegmentEntries(canvas: Canvas, words: Words, pageOf: PageOf): readonly Entry[] {
  const { segmentBlock } = findCanvasKind(canvas)
  const ties = listNoteTies(canvas)
  const signs = listSegmentSigns(canvas).filter(({ segmentId }) => ties.has(segmentId))
  const shown = signs.slice(0, MOST_SEGMENTS)
  const rest = signs.length - shown.length
  const entries = shown.map(({ segmentId, mark, shortName }): Entry => {
    const text = canvas.notesById.get(segmentId)?.text.trim().replace(/\s+/g, ' ') ?? ''
    return { sign: { type: 'segment', mark }, text: text === shortName ? text : `${shortName}: ${text}` }
  })
  if (rest === 0) return entries
  return [...entries, { sign: { type: 'none' }, text: words.moreSegments(rest, pageOf(segmentBlock)) }]
}

function countAllAnswers(canvas: Canvas): { answered: number; total: number } {
  const counts = findCanvasKind(canvas).blocks.map((block) => countAnswers(canvas, block))
  return {
    answered: counts.reduce((sum, count) => sum + count.answered, 0),
    total: counts.reduce((sum, count) => sum + count.total, 0),
  }
}

function findSignWidth(sign: LegendSign): number {
  if (sign.type === 'none') return 0
  if (sign.type === 'segment') return LEGEND_SIZE
  const count = sign.type === 'colours' ? sign.colours.length : 1
  return count * (SWATCH + 2) + 3
}
