import type { NoteColour } from './canvas'
import type { BlockId } from './kinds/block-ids'
import type { CanvasKindId } from './kinds/kind'
import type { Language } from './language'

/** The name by which a file says that it is Harreman's. */
export const FILE_FORMAT = 'harreman'

/** Version of the shape below; a file of a former version is migrated when it is read. */
export const FILE_VERSION = 1

/** The saved form of a canvas, `*.harreman.json`: what is written and what is read (docs/file-format.md). */
export interface CanvasFile {
  readonly $schema?: string | undefined
  readonly format: typeof FILE_FORMAT
  readonly version: typeof FILE_VERSION
  /** ISO 8601 in UTC; only for people. */
  readonly exportedAt?: string | undefined
  readonly canvas: FileCanvas
}

/** What may be left out is empty. Order in a list is order on the sheet. */
export interface FileCanvas {
  readonly id: string
  readonly kind: CanvasKindId
  readonly title?: string | undefined
  readonly pitch?: string | undefined
  readonly contentLanguage: Language
  readonly author?: string | undefined
  readonly blocks: { readonly [block in BlockId]?: readonly FileNote[] | undefined }
  /** Notes that stand in no block yet. */
  readonly parking?: readonly FileNote[] | undefined
  readonly motivations?: readonly FileMotivation[] | undefined
  readonly links?: readonly FileLink[] | undefined
  /** Answers by question id. */
  readonly answers?: Readonly<Record<string, string>> | undefined
}

export interface FileNote {
  readonly id: string
  readonly text: string
  readonly description?: string | undefined
  readonly colour?: NoteColour | undefined
  readonly kinds?: readonly string[] | undefined
  readonly addition?: boolean | undefined
}

export interface FileMotivation {
  readonly id: string
  readonly kind: string
  readonly text: string
  readonly addition?: boolean | undefined
}

export interface FileLink {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly label?: string | undefined
}
