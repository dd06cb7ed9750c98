import { type MeasuredText, measureRuns, type Word } from './measured-text'
import { joinRuns, type Run, type Typesetter } from './typesetter'

/** A line as it is drawn. The width is in ems, without the space that may hang at its end. */
export interface Line {
  readonly runs: readonly Run[]
  readonly width: number
  /** Present where the text itself ends a line and goes on. */
  readonly isEnded?: true
}

/**
 * Breaks a text into lines of at most the given width (in ems). A word wider than a whole line is broken between
 * graphemes rather than cut off. There is always at least one line, and each letter is in exactly one.
 */
export function breakLines(text: MeasuredText, maxWidth: number, typesetter: Typesetter): readonly Line[] {
  return text.flatMap((words, index) => {
    const lines = breakLine(words, maxWidth, typesetter)
    return index === text.length - 1 ? lines : endLast(lines)
  })
}

function endLast(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, index) => (index === lines.length - 1 ? { ...line, isEnded: true } : line))
}

function breakLine(words: readonly Word[], maxWidth: number, typesetter: Typesetter): readonly Line[] {
  const lines: Line[] = []
  let runs: Run[] = []
  let width = 0
  let inkWidth = 0
  const finishLine = () => {
    lines.push({ runs: joinRuns(runs), width: inkWidth })
    runs = []
    width = 0
  }
  for (const whole of words) {
    if (runs.length > 0 && width + whole.inkWidth > maxWidth) finishLine()
    for (const word of fitWord(whole, maxWidth, typesetter)) {
      if (runs.length > 0 && width + word.inkWidth > maxWidth) finishLine()
      runs.push(...word.runs)
      inkWidth = width + word.inkWidth
      width += word.width
    }
  }
  finishLine()
  return lines
}

type Part = Pick<Word, 'runs' | 'width' | 'inkWidth'>

/** The word itself, or parts of it that each fit a line. */
function fitWord(word: Word, maxWidth: number, typesetter: Typesetter): readonly Part[] {
  if (word.inkWidth <= maxWidth) return [word]
  const parts: Part[] = []
  let runs: Run[] = []
  let width = 0
  const finishPart = (carried: readonly Run[]) => {
    const carriedWidth = measureRuns(carried, typesetter)
    const partWidth = width - carriedWidth
    parts.push({ runs: runs.slice(0, runs.length - carried.length), width: partWidth, inkWidth: partWidth })
    runs = [...carried]
    width = carriedWidth
  }
  for (const grapheme of word.graphemes) {
    const advance = typesetter.measure(grapheme)
    if (runs.length > 0 && grapheme.text.trim() !== '' && width + advance > maxWidth) {
      // A hyphen must not end a line: see canBreakAfter.
      finishPart(runs.length > 1 ? runs.slice(-1).filter((run) => run.text === '-') : [])
    }
    runs.push(grapheme)
    width += advance
  }
  finishPart([])
  return parts
}
