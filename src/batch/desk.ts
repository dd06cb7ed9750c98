/** What the command needs of the machine; a test gives one of its own. */
export interface Desk {
  /** The files that a path or pattern names; a path that names nothing stays as it is. */
  readonly findFiles: (pattern: string) => Promise<readonly string[]>
  /** Throws an error with a `code` (such as `ENOENT`) when it cannot. */
  readonly readFile: (path: string) => Promise<Blob>
  /** Writes the whole file or nothing. */
  readonly writeFile: (path: string, content: Blob) => Promise<void>
  /** A line of result. */
  readonly print: (line: string) => void
  /** A line about the work: progress, and what went wrong. */
  readonly tell: (line: string) => void
  readonly now: () => Date
  readonly signal: AbortSignal
}
