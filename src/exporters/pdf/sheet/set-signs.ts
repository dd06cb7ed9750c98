import type { SegmentMark } from '../../../domain/segments/segment-details'
import type { SegmentSign } from '../../../domain/segments/segment-signs'
import { breakLines, type Line } from '../typeset/break-lines'
import { measurePlain } from '../typeset/measured-text'
import type { Typesetter } from '../typeset/typesetter'

/** A dot and a short name, or how many more there are. Lengths in ems of the small size. */
export interface MeasuredSign {
  /** Undefined where the line only counts. */
  readonly mark: SegmentMark | undefined
  readonly line: Line
}

export interface PlacedSign extends MeasuredSign {
  readonly x: number
}

/** Room for a dot in front of its name. */
export const DOT_WIDTH = 0.95

const SIGN_GAP = 0.8

/** More than this are a crowd that says nothing; the following pages name all of them. */
const MOST_SIGNS = 5

/** The signs of the segments that a note is tied to. */
export function measureSigns(signs: readonly SegmentSign[], typesetter: Typesetter): readonly MeasuredSign[] {
  const shown = signs.length > MOST_SIGNS ? signs.slice(0, MOST_SIGNS - 1) : signs
  const rest = signs.length - shown.length
  return [
    ...shown.flatMap(({ mark, shortName }) => measureSign(mark, shortName, typesetter)),
    ...(rest > 0 ? measureSign(undefined, `+${rest}`, typesetter) : []),
  ]
}

/** Sets signs one after another into rows of the given width (in ems). */
export function setSigns(signs: readonly MeasuredSign[], width: number): readonly (readonly PlacedSign[])[] {
  const rows: PlacedSign[][] = []
  let x = 0
  for (const sign of signs) {
    const signWidth = (sign.mark ? DOT_WIDTH : 0) + sign.line.width
    if (rows.length === 0 || x + signWidth > width) {
      rows.push([])
      x = 0
    }
    rows.at(-1)?.push({ ...sign, x })
    x += signWidth + SIGN_GAP
  }
  return rows
}

function measureSign(
  mark: SegmentMark | undefined,
  text: string,
  typesetter: Typesetter,
): readonly MeasuredSign[] {
  const [line] = breakLines(measurePlain(text || '–', 'regular', typesetter), Infinity, typesetter)
  return line ? [{ mark, line }] : []
}
