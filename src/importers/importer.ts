import type { AssignmentFile, FeedbackFile } from '../domain/assignment/assignment-file'
import type { Canvas } from '../domain/canvas'
import type { KindFault } from '../domain/kinds/find-kind-fault'
import type { OwnKind } from '../domain/kinds/own-kind'
import type { Result } from '../domain/result'
import type { ForeignCanvas } from './foreign/foreign-canvas'

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
  | { readonly type: 'brokenReference'; readonly id: string }
  /** A text or table in which nothing names a block of a business model; `found` are its headings. */
  | { readonly type: 'noBlocks'; readonly found: readonly string[] }
  /** A file of a tool whose files cannot be read. */
  | { readonly type: 'otherTool'; readonly tool: OtherTool }
  /** A kind of canvas that cannot be laid out, or two parts of a file with one id. */
  | KindFault
  /** Not a word in it. */
  | { readonly type: 'empty' }

/** Names of tools are the same in every language. */
export type OtherTool = 'Excalidraw' | 'Miro' | 'SBMD'

export type ImportResult = Result<Canvas, ImportFailure>

/** What may come out of a file. */
export type ImportedFile =
  | { readonly type: 'canvas'; readonly canvas: Canvas; readonly isHandIn: boolean }
  | { readonly type: 'assignment'; readonly file: AssignmentFile }
  | { readonly type: 'feedback'; readonly file: FeedbackFile }
  | { readonly type: 'kind'; readonly kind: OwnKind }
  /** Of another tool: to be looked at before it becomes a canvas. */
  | { readonly type: 'foreign'; readonly canvas: ForeignCanvas }

/** The light description of a way in; what does the work is loaded when it is asked for. */
export interface Importer {
  readonly id: ImporterId
  readonly fileExtensions: readonly string[]
  /** Reads and checks a whole file; it writes nothing. */
  readonly load: () => Promise<(file: File) => Promise<Result<ImportedFile, ImportFailure>>>
}

export type ImporterId = 'json' | 'assignment' | 'feedback' | 'kind' | 'foreign'
