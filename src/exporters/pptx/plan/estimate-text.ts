import { cleanText } from '../../clean-text'

/** A line as it will probably stand. `isWhole` where the person ended it, not its width. */
export interface EstimatedLine {
  readonly text: string
  readonly isWhole: boolean
}

/**
 * Widths in ems, rather too wide than too narrow: the fonts of whoever opens the file are not known. Latin is Arial's;
 * Georgian is DejaVu's, the widest that is common.
 */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/[ijlI'’.,;:!|ı\s/\\[\]()tfrİ-]/u, 0.34],
  [/[mwMW@%—…]/u, 0.96],
  [/\p{Script=Georgian}/u, 0.64],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u, 1.1],
  [/\p{Lu}/u, 0.74],
  [/[\p{Ll}\p{Nd}]/u, 0.57],
]

const USUAL_WIDTH = 0.7
const BOLD = 1.07

const widthByLetter = new Map<string, number>()

/** How wide a text is at most, in ems. */
function estimateWidth(text: string, isBold = false): number {
  let width = 0
  for (const letter of text) {
    let known = widthByLetter.get(letter)
    if (known === undefined) {
      known = widths.find(([letters]) => letters.test(letter))?.[1] ?? USUAL_WIDTH
      widthByLetter.set(letter, known)
    }
    width += known
  }
  return isBold ? width * BOLD : width
}

/**
 * The lines of a text in a width given in ems: between words, inside one that is longer than a line. There is always one,
 * and all together are the text without its line endings.
 */
export function estimateLines(text: string, width: number, isBold = false): readonly EstimatedLine[] {
  return cleanText(text)
    .split('\n')
    .flatMap((line) => breakLine(line, width, isBold))
}

function breakLine(line: string, width: number, isBold: boolean): readonly EstimatedLine[] {
  const lines: string[] = []
  let current = ''
  let taken = 0
  for (const word of line.match(/\s*\S+|\s+$/g) ?? []) {
    const wordWidth = estimateWidth(word, isBold)
    if (taken + wordWidth <= width) {
      current += word
      taken += wordWidth
      continue
    }
    if (current !== '') lines.push(current)
    current = ''
    taken = 0
    for (const letter of word) {
      const letterWidth = estimateWidth(letter, isBold)
      if (current !== '' && taken + letterWidth > width) {
        lines.push(current)
        current = ''
        taken = 0
      }
      current += letter
      taken += letterWidth
    }
  }
  return [...lines.map((text) => ({ text, isWhole: false })), { text: current, isWhole: true }]
}

/** Lines as one text again. */
export function joinLines(lines: readonly EstimatedLine[]): string {
  const written = lines.map(({ text, isWhole }, index) =>
    isWhole && index < lines.length - 1 ? `${text}\n` : text,
  )
  return written.join('').trim()
}
