import { breakLines, type Line } from '../typeset/break-lines'
import type { MeasuredText } from '../typeset/measured-text'
import type { Typesetter } from '../typeset/typesetter'

export interface FittedText {
  readonly lines: readonly Line[]
  readonly size: number
  /** True when there is more of the text than the lines hold. */
  readonly isCut: boolean
}

/** Sets a text in the largest of the sizes (falling) in which it takes no more than the wanted lines, else the last. */
export function fitText(
  text: MeasuredText,
  width: number,
  sizes: readonly number[],
  limits: { readonly wanted: number; readonly most: number },
  typesetter: Typesetter,
): FittedText {
  let size = sizes.at(-1) ?? 0
  for (const candidate of sizes) {
    const lines = breakLines(text, width / candidate, typesetter)
    if (lines.length <= limits.wanted) return { lines, size: candidate, isCut: false }
    size = candidate
  }
  const lines = breakLines(text, width / size, typesetter)
  return { lines: lines.slice(0, limits.most), size, isCut: lines.length > limits.most }
}
