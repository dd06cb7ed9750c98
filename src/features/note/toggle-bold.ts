import { coverLines, type FormattedText, isCaret, type Selection, splitLine } from './text-lines'

const MARK = '**'

/** Makes the selected words bold, line by line, or plain when they all are; a caret opens or ends a bold run. */
export function toggleBold(text: string, selection: Selection): FormattedText {
  if (isCaret(selection)) return toggleAtCaret(text, selection.start)
  const pieces = listPieces(text, selection)
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (!first || !last) return { text, selection }
  const isRemoval = pieces.every((piece) => isMarked(text, piece))
  let result = text
  let grown = 0
  // From the end backwards, so that the positions of the pieces before stay true.
  for (const piece of pieces.toReversed()) {
    grown += growthOf(text, piece, isRemoval)
    if (isRemoval) result = removeMarks(result, piece)
    else if (!isMarked(text, piece)) result = addMarks(result, piece)
  }
  return {
    text: result,
    selection: {
      start: first.start + growthOf(text, first, isRemoval) / 2,
      end: last.end + grown - growthOf(text, last, isRemoval) / 2,
    },
  }
}

/** Whether everything selected, or what the caret stands in, is bold. */
export function isBold(text: string, selection: Selection): boolean {
  if (isCaret(selection)) return findRunAround(text, selection.start) !== undefined
  const pieces = listPieces(text, selection)
  return pieces.length > 0 && pieces.every((piece) => isMarked(text, piece))
}

function toggleAtCaret(text: string, caret: number): FormattedText {
  const run = findRunAround(text, caret)
  if (!run) {
    const inside = caret + MARK.length
    return { text: addMarks(text, { start: caret, end: caret }), selection: { start: inside, end: inside } }
  }
  const outside = caret - MARK.length
  return { text: removeMarks(text, run), selection: { start: outside, end: outside } }
}

/** The words, without their marks, of the bold run that the caret stands in. */
function findRunAround(text: string, caret: number): Selection | undefined {
  const line = coverLines(text, { start: caret, end: caret })
  for (const match of text.slice(line.start, line.end).matchAll(/\*\*((?:[^*]|\*(?!\*))*)\*\*/g)) {
    const start = line.start + match.index + MARK.length
    const end = start + (match[1] ?? '').length
    if (caret >= start && caret <= end) return { start, end }
  }
  return undefined
}

/** What of the selection can be bold: of each line the words, without list marker, outer blanks and marks. */
function listPieces(text: string, selection: Selection): Selection[] {
  const pieces: Selection[] = []
  let lineStart = 0
  for (const line of text.split('\n')) {
    const { indent, marker } = splitLine(line)
    const piece = trimPiece(text, {
      start: Math.max(selection.start, lineStart + indent.length + marker.length),
      end: Math.min(selection.end, lineStart + line.length),
    })
    if (piece.start < piece.end) pieces.push(piece)
    lineStart += line.length + 1
  }
  return pieces
}

function trimPiece(text: string, { start, end }: Selection): Selection {
  if (start >= end) return { start, end: start }
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = end - (words.length - words.trimEnd().length)
  const holdsMarks = /^\*\*(?:[^*]|\*(?!\*))+\*\*$/.test(text.slice(from, to))
  return holdsMarks ? { start: from + MARK.length, end: to - MARK.length } : { start: from, end: to }
}

function isMarked(text: string, { start, end }: Selection): boolean {
  return text.slice(0, start).endsWith(MARK) && text.slice(end).startsWith(MARK)
}

function addMarks(text: string, { start, end }: Selection): string {
  return text.slice(0, start) + MARK + text.slice(start, end) + MARK + text.slice(end)
}

function removeMarks(text: string, { start, end }: Selection): string {
  return text.slice(0, start - MARK.length) + text.slice(start, end) + text.slice(end + MARK.length)
}

/** By how many code units a piece grows with both of its marks. */
function growthOf(text: string, piece: Selection, isRemoval: boolean): number {
  if (isRemoval) return -2 * MARK.length
  return isMarked(text, piece) ? 0 : 2 * MARK.length
}
