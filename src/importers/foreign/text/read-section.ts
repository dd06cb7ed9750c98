import { groupParts, type Paragraph, type Part, type Point } from './group-parts'
import type { Grid, Line } from './line'
import type { ReadWords } from './read-words'

export interface SectionNote {
  readonly text: string
  /** Markdown of `rich-text`; may be empty. */
  readonly description: string
}

export interface SectionContent {
  readonly notes: readonly SectionNote[]
  /** What is said of the whole section; Markdown of `rich-text`. */
  readonly introduction: string
  readonly addressCount: number
}

export interface SectionManner {
  /** Whether headings within the section are what it lists, as in customer segments. */
  readonly isHeadingNote: boolean
  readonly read: ReadWords
}

/**
 * Reads what stands under one heading (R15); undefined where lists are nested absurdly.
 *
 * - A point of a list is a note, what stands inside it its description.
 * - A heading within the section, a bold line, or a line with a colon that leads to a list keeps what stands under it
 *   together: the points are notes whose description begins with it. Where nothing is listed under it, and always among
 *   customer segments, it is the note itself and the rest its description.
 * - A paragraph is an introduction to the block where there are lists or headings as well. Where there are none, each of
 *   its lines is a note; one that is longer than a note should be is an introduction again.
 */
export function readSection(lines: readonly Line[], manner: SectionManner): SectionContent | undefined {
  const parts = groupParts(lines)
  if (!parts) return undefined
  const reader = new SectionReader(manner)
  const marked = markHeadings(parts)
  const isPlain = marked.every(({ type }) => type === 'paragraph')
  for (const group of groupByHeading(marked, manner.isHeadingNote)) reader.readGroup(group, isPlain)
  return reader.finish()
}

/** In letters. A longer paragraph explains; it is no note. */
const LONGEST_NOTE = 280

interface Group {
  readonly heading?: string
  readonly parts: readonly Part[]
}

class SectionReader {
  readonly #manner: SectionManner
  readonly #notes: SectionNote[] = []
  readonly #introduction: string[] = []
  #addressCount = 0

  constructor(manner: SectionManner) {
    this.#manner = manner
  }

  readGroup({ heading, parts }: Group, isPlain: boolean): void {
    if (heading === undefined) {
      for (const part of parts) this.#readPart(part, isPlain, '')
      return
    }
    const isListed = parts.some(({ type }) => type === 'point' || type === 'grid')
    const words = this.#read(heading)
    if (this.#manner.isHeadingNote || !isListed) this.#addNote(words.text, this.#describe(parts))
    else for (const part of parts) this.#readPart(part, false, `**${words.text}**`)
  }

  finish(): SectionContent {
    const introduction = this.#introduction.join('\n\n')
    return { notes: this.#notes, introduction, addressCount: this.#addressCount }
  }

  #readPart(part: Part, isPlain: boolean, prefix: string): void {
    switch (part.type) {
      case 'point':
        this.#addNote(
          this.#read(part.lines.join('\n')).text,
          joinParagraphs([prefix, this.#describe(part.children)]),
        )
        return
      case 'paragraph':
        this.#readParagraph(part, isPlain, prefix)
        return
      case 'grid':
        for (const { text, description } of this.#readGrid(part.grid)) {
          this.#addNote(text, joinParagraphs([prefix, description]))
        }
        return
      case 'heading':
        this.#introduction.push(`**${this.#read(part.words).text}**`)
    }
  }

  #readParagraph({ lines }: Paragraph, isPlain: boolean, prefix: string): void {
    const notes = isPlain ? joinWrapped(lines) : []
    if (isPlain && notes.every(({ length }) => length <= LONGEST_NOTE)) {
      for (const note of notes) this.#addNote(this.#read(note).text, '')
    } else this.#introduction.push(joinParagraphs([prefix, this.#read(lines.join('\n')).rich]))
  }

  /** One note for each row: its first cell, and the others with the words above them as its description. */
  #readGrid([header = [], ...rows]: Grid): SectionNote[] {
    return rows.map((row) => {
      const [first = -1, ...others] = row.flatMap((cell, column) => (cell.trim() === '' ? [] : [column]))
      const lines = others.map((column) => {
        const [label, cell] = [header[column] ?? '', row[column] ?? ''].map((words) => this.#read(words).rich)
        return label ? `${label}: ${cell}` : cell
      })
      return { text: this.#read(row[first] ?? '').text, description: lines.join('\n\n') }
    })
  }

  #describe(parts: readonly Part[]): string {
    return joinParagraphs(
      parts.map((part, index) => this.#writePart(part, 0) + tieToNext(part, parts[index + 1])),
    )
  }

  #writePart(part: Part, depth: number): string {
    switch (part.type) {
      case 'paragraph':
        return this.#read(part.lines.join('\n')).rich
      case 'heading':
        return `**${this.#read(part.words).text}**`
      case 'grid':
        return this.#readGrid(part.grid)
          .map(({ text, description }) => `- ${joinLine(text, description)}`)
          .join('\n')
      case 'point':
        return this.#writePoint(part, depth)
    }
  }

  #writePoint(point: Point, depth: number): string {
    const blanks = '  '.repeat(depth)
    const words = this.#read(point.lines.join('\n')).rich.replaceAll('\n', `\n${blanks}  `)
    const inner = point.children.map((child) => {
      const written = this.#writePart(child, depth + 1)
      return child.type === 'paragraph'
        ? `\n${blanks}  ${written.replaceAll('\n', `\n${blanks}  `)}`
        : written
    })
    return [`${blanks}- ${words}`, ...inner].join('\n')
  }

  #addNote(text: string, description: string): void {
    if (text !== '') this.#notes.push({ text, description })
    else if (description !== '') this.#notes.push({ text: description, description: '' })
  }

  #read(source: string) {
    const words = this.#manner.read(source)
    this.#addressCount += words.addressCount
    return words
  }
}

/** Points of one list stay together; `joinParagraphs` parts everything else by an empty line. */
function tieToNext(part: Part, next: Part | undefined): string {
  return part.type === 'point' && next?.type === 'point' ? TIE : ''
}

/** Stands in no text: it was taken out of the file. */
const TIE = '\u0000'

function joinParagraphs(pieces: readonly string[]): string {
  return pieces
    .filter((piece) => piece !== '' && piece !== TIE)
    .join('\n\n')
    .replaceAll(`${TIE}\n\n`, '\n')
    .replaceAll(TIE, '')
}

function joinLine(text: string, description: string): string {
  return [text, ...description.split('\n\n')].filter((words) => words !== '').join(' · ')
}

/** A bold line alone, and a line with a colon right before a list, are headings within a section. */
function markHeadings(parts: readonly Part[]): Part[] {
  return parts.map((part, index) => {
    if (part.type !== 'paragraph' || part.lines.length !== 1) return part
    const [words = ''] = part.lines
    const next = parts[index + 1]?.type
    const isBold = /^(\*\*|__)[^*_\n]{1,120}\1\s*[:：]?$/u.test(words)
    const leads =
      /[:：]$/u.test(words) && words.length <= LONGEST_NOTE && (next === 'point' || next === 'grid')
    const isHeading = leads || (isBold && parts.length > 1)
    return isHeading
      ? { type: 'heading', words: words.replace(/\s*[:：]((?:\*\*|__)?)$/u, '$1'), level: 7 }
      : part
  })
}

/** Among segments the highest headings make groups, and deeper ones are bold lines within; elsewhere each makes one. */
function groupByHeading(parts: readonly Part[], isHeadingNote: boolean): Group[] {
  const levels = parts.flatMap((part) => (part.type === 'heading' ? [part.level] : []))
  const deepest = isHeadingNote ? Math.min(...levels) : Number.POSITIVE_INFINITY
  const groups: { heading?: string; level: number; parts: Part[] }[] = [{ level: 0, parts: [] }]
  for (const part of parts) {
    const last = groups.at(-1)
    if (part.type !== 'heading' || part.level > deepest) last?.parts.push(part)
    else if (last?.heading && last.parts.length === 0 && part.level > last.level) {
      groups[groups.length - 1] = { ...last, heading: `${last.heading} · ${part.words}` }
    } else groups.push({ heading: part.words, level: part.level, parts: [] })
  }
  return groups.filter(({ heading, parts: inner }) => heading !== undefined || inner.length > 0)
}

/** Prose that was broken at the edge of a page is one piece again; other lines stay what they are. */
function joinWrapped(lines: readonly string[]): string[] {
  const pieces: string[][] = []
  for (const line of lines) {
    const last = pieces.at(-1)
    const above = last?.at(-1) ?? ''
    const isBroken =
      above.length >= WRAPPED_LENGTH && !/[.!?…:;。]["”»“)]?$/u.test(above) && /^\p{Ll}/u.test(line)
    if (isBroken) last?.push(line)
    else pieces.push([line])
  }
  return pieces.map((piece) => piece.join('\n'))
}

/** In letters; a page is rarely narrower. */
const WRAPPED_LENGTH = 60
