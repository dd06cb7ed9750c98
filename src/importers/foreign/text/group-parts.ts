import type { Grid, Line } from './line'

/** What a section holds, with lists inside lists as a tree. */
export type Part =
  | { readonly type: 'heading'; readonly words: string; readonly level: number }
  | Paragraph
  | Point
  | { readonly type: 'grid'; readonly grid: Grid }

export interface Paragraph {
  readonly type: 'paragraph'
  /** At least one, in Markdown. */
  readonly lines: string[]
}

/** A point of a list. */
export interface Point {
  readonly type: 'point'
  readonly indent: number
  /** Whether a number stood before it. */
  readonly isOrdered: boolean
  /** False where only its indent makes it a point. */
  readonly isMarked: boolean
  readonly lines: string[]
  readonly children: (Point | Paragraph)[]
}

/** Lists inside lists deeper than this are nothing that a person wrote. */
const MAX_DEPTH = 40

/** Groups lines into paragraphs and lists; undefined where lists are nested absurdly. */
export function groupParts(lines: readonly Line[]): readonly Part[] | undefined {
  const grouping = new Grouping()
  for (const line of lines) {
    grouping.add(line)
    if (grouping.depth > MAX_DEPTH) return undefined
  }
  return grouping.parts
}

class Grouping {
  readonly parts: Part[] = []
  /** The point that is open, and those it stands in. */
  #stack: Point[] = []
  /** What a line goes on with; an empty line ends it. */
  #open: string[] | undefined

  get depth(): number {
    return this.#stack.length
  }

  add(line: Line): void {
    switch (line.type) {
      case 'blank':
        this.#open = undefined
        return
      case 'heading':
      case 'grid':
        this.#stack = []
        this.#open = undefined
        this.parts.push(line)
        return
      case 'item':
        this.#addPoint(line.indent, line.words, { isMarked: true, isOrdered: /\d/.test(line.marker) })
        return
      case 'words':
        this.#addWords(line.indent, line.words)
    }
  }

  #addPoint(indent: number, words: string, marks: Pick<Point, 'isMarked' | 'isOrdered'>): void {
    const point: Point = { type: 'point', indent, ...marks, lines: [words], children: [] }
    this.#closeTo(indent)
    const parent = this.#stack.at(-1)
    if (parent) parent.children.push(point)
    else this.parts.push(point)
    this.#stack.push(point)
    this.#open = point.lines
  }

  /** Words go on with what is open, belong to the point they are indented under, or stand for themselves. */
  #addWords(indent: number, words: string): void {
    const point = this.#stack.at(-1)
    if (point && !point.isMarked && indent > 0) this.#addPoint(indent, words, unmarked)
    else if (this.#open && (!point || point.isMarked)) this.#open.push(words)
    else this.#beginParagraph(indent, words)
  }

  #beginParagraph(indent: number, words: string): void {
    this.#closeTo(indent)
    const owner = this.#stack.at(-1)
    if (!owner && indent >= STEP) {
      this.#addPoint(indent, words, unmarked)
      return
    }
    const paragraph: Paragraph = { type: 'paragraph', lines: [words] }
    if (owner) owner.children.push(paragraph)
    else this.parts.push(paragraph)
    this.#open = paragraph.lines
  }

  /** Leaves the points that what is indented so far does not stand in. */
  #closeTo(indent: number): void {
    while (this.#stack.length > 0 && indent < (this.#stack.at(-1)?.indent ?? 0) + STEP) this.#stack.pop()
  }
}

/** What is indented by so many columns more stands inside. */
const STEP = 2

const unmarked = { isMarked: false, isOrdered: false }
