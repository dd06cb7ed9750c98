import type { Canvas } from '../domain/canvas'
import type { Result } from '../domain/result'

/** Why a file was refused; the words stand in `locales/…/errors.json` under `import`. Nothing was written. */
export type ImportFailure =
  /** The device gave no bytes: the file was moved, or it may not be read. */
  | { readonly type: 'unreadable' }
  /** Sizes in bytes. */
  | { readonly type: 'tooLarge'; readonly size: number; readonly limit: number }
  | { readonly type: 'notText' }
  | { readonly type: 'notJson' }
  | { readonly type: 'otherFormat' }
  | { readonly type: 'newerVersion'; readonly version: number }
  | { readonly type: 'tooDeep' }
  | { readonly type: 'tooMany' }
  /** A field such as `__proto__`, by which careless code changes every object. */
  | { readonly type: 'reachingKey'; readonly path: string }
  /** `path` is where in the file, such as `canvas.blocks.channels[2].text`. */
  | { readonly type: 'wrongType'; readonly path: string }
  | { readonly type: 'duplicateId'; readonly id: string }
  | { readonly type: 'brokenReference'; readonly id: string }
  /** A text or table in which nothing names a block of a business model; `found` are its headings. */
  | { readonly type: 'noBlocks'; readonly found: readonly string[] }

export type ImportResult = Result<Canvas, ImportFailure>

/** The light description of a way in; what does the work is loaded when it is asked for. */
export interface Importer {
  readonly id: ImporterId
  readonly fileExtensions: readonly string[]
  /** Reads and checks a whole file; it writes nothing. */
  readonly load: () => Promise<(file: Blob) => Promise<ImportResult>>
}

export type ImporterId = 'json'
