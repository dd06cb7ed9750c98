import {
  coverLines,
  type FormattedText,
  isCaret,
  type ListStyle,
  type Selection,
  splitLine,
} from './text-lines'

/** Makes the touched lines a list, gives a list the other style, or makes its items lines again. */
export function toggleList(text: string, selection: Selection, style: ListStyle): FormattedText {
  const { start, end } = coverLines(text, selection)
  const lines = text.slice(start, end).split('\n')
  const changed = isListOf(lines, style) ? lines.map(removeMarker) : addMarkers(lines, style)
  const block = changed.join('\n')
  // Without an empty line between, Markdown takes the line after a list for part of its last item.
  const before = needsGap(text.slice(0, start).split('\n').at(-2), changed[0]) ? '\n' : ''
  const after = needsGap(changed.at(-1), text.slice(end).split('\n')[1]) ? '\n' : ''
  const blockStart = start + before.length
  const blockEnd = blockStart + block.length
  const caret = Math.max(blockStart, blockEnd - (end - selection.end))
  return {
    text: text.slice(0, start) + before + block + after + text.slice(end),
    selection: isCaret(selection) ? { start: caret, end: caret } : { start: blockStart, end: blockEnd },
  }
}

/** The style of the list that all touched lines belong to. */
export function findListStyle(text: string, selection: Selection): ListStyle | undefined {
  const { start, end } = coverLines(text, selection)
  const lines = text.slice(start, end).split('\n')
  return (['bullet', 'numbered'] as const).find((style) => isListOf(lines, style))
}

function isListOf(lines: readonly string[], style: ListStyle): boolean {
  const written = lines.filter((line) => line.trim() !== '')
  return written.length > 0 && written.every((line) => splitLine(line).style === style)
}

function removeMarker(line: string): string {
  const { indent, words } = splitLine(line)
  return indent + words
}

function addMarkers(lines: readonly string[], style: ListStyle): string[] {
  let number = 0
  return lines.map((line) => {
    if (line.trim() === '' && lines.length > 1) return line
    number += 1
    const { indent, words } = splitLine(line)
    return `${indent}${style === 'bullet' ? '-' : `${number}.`} ${words}`
  })
}

/** Whether two neighbouring lines belong to different things and nothing stands between them. */
function needsGap(above: string | undefined, below: string | undefined): boolean {
  if (!above?.trim() || !below?.trim()) return false
  return splitLine(above).style !== splitLine(below).style
}
