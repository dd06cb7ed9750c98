/** What is selected in a text, in code units; a caret has equal ends. */
export interface Selection {
  readonly start: number
  readonly end: number
}

export interface FormattedText {
  readonly text: string
  readonly selection: Selection
}

export type ListStyle = 'bullet' | 'numbered'

const listMarkers = { bullet: /^[-*+] +/, numbered: /^\d{1,9}[.)] +/ } satisfies Record<ListStyle, RegExp>

export function isCaret({ start, end }: Selection): boolean {
  return start === end
}

/** From the beginning of the first touched line to the end of the last. */
export function coverLines(text: string, selection: Selection): Selection {
  const end = text.indexOf('\n', selection.end)
  return {
    start: text.lastIndexOf('\n', selection.start - 1) + 1,
    end: end < 0 ? text.length : end,
  }
}

/** A line in its three parts: blanks, the marker of a list item, the words. */
export interface Line {
  readonly indent: string
  readonly marker: string
  readonly words: string
  readonly style: ListStyle | undefined
}

export function splitLine(line: string): Line {
  const indent = line.slice(0, line.length - line.trimStart().length)
  const rest = line.slice(indent.length)
  const style = listMarkers.bullet.test(rest)
    ? 'bullet'
    : listMarkers.numbered.test(rest)
      ? 'numbered'
      : undefined
  const marker = style ? (listMarkers[style].exec(rest)?.[0] ?? '') : ''
  return { indent, marker, words: rest.slice(marker.length), style }
}
