import type { PaperSize } from '../../exporter'

/** The sheet in points, on its long side, and what grows with it. */
export interface SheetSize {
  readonly paper: 'A4' | 'A3'
  readonly width: number
  readonly height: number
  readonly margin: number
  /** 1 for A4. */
  readonly scale: number
}

export const sheetSizes = {
  a4: { paper: 'A4', width: 841.89, height: 595.28, margin: 26, scale: 1 },
  a3: { paper: 'A3', width: 1190.55, height: 841.89, margin: 34, scale: Math.SQRT2 },
} satisfies Record<PaperSize, SheetSize>

/** No text on the sheet is smaller than this (in points): what does not fit then goes on on a following page. */
export const SMALLEST = 7

/** From the largest down in steps of a quarter of a point. */
export function listSizes(largest: number, smallest: number = SMALLEST): readonly number[] {
  const count = Math.max(0, Math.floor((largest - smallest) / 0.25))
  return [...Array.from({ length: count }, (_, index) => largest - index * 0.25), smallest]
}
