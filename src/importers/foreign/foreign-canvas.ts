import type { NoteColour, PlaceId } from '../../domain/canvas'
import type { BlockId } from '../../domain/kinds/block-ids'
import type { Language } from '../../domain/language'
import type { CurrencyCode } from '../../domain/money'
import type { Result } from '../../domain/result'
import type { ImportFailure } from '../importer'

/** The shapes of file that other tools write, told apart by content; their names stand in `locales/…/waysIn.json`. */
export const foreignFormats = [
  'markdown',
  'table',
  'text',
  'csv',
  'json',
  'bmcCreator',
  'redPhoenix',
  'hyGlobalCampus',
  'totallyLean',
  'leanCanvasPro',
  'playground',
  'fractalLeanCanvas',
  'jsonCanvas',
] as const

export type ForeignFormat = (typeof foreignFormats)[number]

export interface ForeignNote {
  readonly text: string
  /** Markdown of `rich-text`. */
  readonly description?: string
  /** What fits no block stands in the parking place. */
  readonly place: PlaceId
  /** By which links of the same file name it. */
  readonly key?: string
  readonly colour?: NoteColour
  /** What stood above a parked note, where it names no block: as the file writes it, or a part of a Lean Canvas. */
  readonly heading?: string | { readonly lean: LeanPart }
}

/** The parts of a Lean Canvas that are no block of a business model. */
export const leanParts = ['problem', 'solution', 'keyMetrics', 'unfairAdvantage'] as const

export type LeanPart = (typeof leanParts)[number]

export interface ForeignLink {
  readonly from: string
  readonly to: string
  readonly label?: string
}

/** What somebody should know of a file before it is taken in; the words stand in `locales/…/waysIn.json`. */
export type ForeignRemark =
  /** A Lean Canvas: five of its blocks are not those of a business model; their notes are parked with their heading. */
  | { readonly type: 'leanCanvas' }
  /** Several models side by side; only the first was taken. Names of the others. */
  | { readonly type: 'otherModels'; readonly names: readonly string[] }
  /** Addresses of pictures and pages in the file, none of which was opened. */
  | { readonly type: 'addressesLeft'; readonly count: number }
  /** Headings or sections that are no block; what stands under them is parked. */
  | { readonly type: 'unknownParts'; readonly names: readonly string[] }
  /** Headings in more than one language. */
  | { readonly type: 'languagesMixed'; readonly languages: readonly string[] }
  /** Only one block was recognised. */
  | { readonly type: 'oneBlock'; readonly block: BlockId }
  /** Links whose ends are not notes of the file. */
  | { readonly type: 'linksLeft'; readonly count: number }
  /** Values that could not be read, such as a note without text. */
  | { readonly type: 'valuesLeft'; readonly count: number }

/** What was understood of a file of another tool; nothing is written yet. */
export interface ForeignCanvas {
  readonly format: ForeignFormat
  readonly title: string
  readonly pitch?: string
  readonly author?: string
  /** Undefined where the file does not tell: the interface's is taken. */
  readonly language?: Language
  readonly currency?: CurrencyCode
  /** In order within each place. */
  readonly notes: readonly ForeignNote[]
  readonly links: readonly ForeignLink[]
  /** Long texts of whole blocks (Markdown of `rich-text`). */
  readonly introductions?: ReadonlyMap<BlockId, string>
  readonly remarks: readonly ForeignRemark[]
}

export type ForeignResult = Result<ForeignCanvas, ImportFailure>

/**
 * Reads one family of files. Undefined says "not mine", and the next one is asked; a failure says "mine, but broken or no
 * canvas". It opens no address, and writes nothing.
 */
export type ForeignReader = (text: string, fileName: string) => ForeignResult | undefined
