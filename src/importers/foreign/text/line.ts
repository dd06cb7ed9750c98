/** The cells of a table by row, each in Markdown; merged cells stand once. */
export type Grid = readonly (readonly string[])[]

/** One line of a text by what its author meant, as far as a line alone tells. Indents are in columns. */
export type Line =
  | { readonly type: 'blank' }
  | { readonly type: 'heading'; readonly level: number; readonly words: string }
  | ItemLine
  | WordsLine
  | { readonly type: 'grid'; readonly grid: Grid }

export interface ItemLine {
  readonly type: 'item'
  readonly indent: number
  /** Such as "-", "•", "3." or "a)". */
  readonly marker: string
  readonly words: string
}

export interface WordsLine {
  readonly type: 'words'
  readonly indent: number
  /** In Markdown; two blanks or a backslash at the end break the line. */
  readonly words: string
}

/** What was scanned of a text. */
export interface ScannedText {
  readonly lines: readonly Line[]
  /** The values of the front matter, by their key in lower case. */
  readonly facts: ReadonlyMap<string, string>
}
