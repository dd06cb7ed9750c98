import { type Canvas, listNotes, type NoteColour, noteColours, PARKING } from '../../../domain/canvas'
import { findCanvasKind } from '../../../domain/kinds/index'
import { countAnswers } from '../../../domain/progress'
import { breakLines, type Line } from '../typeset/break-lines'
import { measurePlain } from '../typeset/measured-text'
import type { Typesetter } from '../typeset/typesetter'
import type { Words } from '../words'

/** What is drawn in front of the words of a legend's entry. */
export type LegendSign =
  | { readonly type: 'colours'; readonly colours: readonly NoteColour[] }
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

/** Explains only the marks that this sheet has, and tells what stands outside the blocks. */
export function planLegend(
  canvas: Canvas,
  words: Words,
  parkingPage: number,
  width: number,
  typesetter: Typesetter,
): LegendPlan {
  let x = 0
  let row = 0
  const entries = listEntries(canvas, words, parkingPage).flatMap(({ sign, text }): LegendEntry[] => {
    const signWidth = findSignWidth(sign)
    const [line] = breakLines(measurePlain(text, 'regular', typesetter), Infinity, typesetter)
    if (!line) return []
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

function listEntries(canvas: Canvas, words: Words, parkingPage: number): readonly Entry[] {
  const notes = findCanvasKind(canvas.kind).blocks.flatMap((block) => listNotes(canvas, block.id))
  const colours = noteColours.filter((colour) => notes.some((note) => note.colour === colour))
  const parked = listNotes(canvas, PARKING).length
  const none: LegendSign = { type: 'none' }
  const entries: (Entry | false)[] = [
    // Colours have no meaning of Harreman's own, and one colour alone tells nothing.
    colours.length > 1 && { sign: { type: 'colours', colours }, text: words.colours },
    notes.some((note) => note.isAddition) && { sign: { type: 'addition' }, text: words.addition },
    notes.some((note) => note.description) && { sign: { type: 'description' }, text: words.described },
    parked > 0 && { sign: none, text: words.parkedNotes(parked, parkingPage) },
    { sign: none, text: words.answered(countAllAnswers(canvas)) },
  ]
  return entries.filter((entry) => entry !== false)
}

function countAllAnswers(canvas: Canvas): { answered: number; total: number } {
  const counts = findCanvasKind(canvas.kind).blocks.map((block) => countAnswers(canvas, block))
  return {
    answered: counts.reduce((sum, count) => sum + count.answered, 0),
    total: counts.reduce((sum, count) => sum + count.total, 0),
  }
}

function findSignWidth(sign: LegendSign): number {
  if (sign.type === 'none') return 0
  const count = sign.type === 'colours' ? sign.colours.length : 1
  return count * (SWATCH + 2) + 3
}
