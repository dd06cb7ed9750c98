import { coverLines, type FormattedText, isCaret, type Selection, splitLine } from './text-lines'

/**
 * What Enter does in a list: it begins the next item; in an item without words it ends the list. Undefined where the
 * caret is in no item, behind its marker: there Enter is an end of line like any other.
 */
export function continueList(text: string, selection: Selection): FormattedText | undefined {
  const line = coverLines(text, selection)
  const { indent, marker, words, style } = splitLine(text.slice(line.start, line.end))
  const wordsStart = line.start + indent.length + marker.length
  if (!style || !isCaret(selection) || selection.start < wordsStart) return undefined
  if (words.trim() === '') return replaceRange(text, line, '')
  const next = style === 'bullet' ? marker : marker.replace(/\d+/, (number) => String(Number(number) + 1))
  return replaceRange(text, selection, `\n${indent}${next}`)
}

function replaceRange(text: string, { start, end }: Selection, by: string): FormattedText {
  const caret = start + by.length
  return { text: text.slice(0, start) + by + text.slice(end), selection: { start: caret, end: caret } }
}
