import type { Canvas } from '../domain/canvas'
import type { Language } from '../domain/language'
import type { Result } from '../domain/result'
import type { FontSource } from './pdf/fonts/font-file'

/** The sheet is always landscape. */
export type PaperSize = 'a4' | 'a3'

export interface ExportRequest {
  readonly canvas: Canvas
  /** Language of the fixed words (block names, questions): the content language unless asked otherwise. */
  readonly language: Language
  /** For ways out that have pages. */
  readonly paper: PaperSize
  /** The moment of export, as the person's clock shows it. */
  readonly now: Date
  /** Width of a picture in pixels, for ways out that are pictures; 2400 when missing. */
  readonly pictureWidth?: number
  /** Where fonts come from; the app's own origin when missing. */
  readonly fonts?: FontSource
  readonly signal: AbortSignal
  /** How far the work is, from 0 to 1. */
  readonly onProgress: (fraction: number) => void
}

export type ExportFailure =
  | { readonly type: 'cancelled' }
  /** A part of the program (renderer, font) could not be loaded. */
  | { readonly type: 'partMissing' }
  /** The browser cannot paint a picture of that size. */
  | { readonly type: 'pictureTooLarge' }

export type ExportResult = Result<Blob, ExportFailure>

/** What a file is for, by which the dialog groups the ways out. */
export type ExporterKind = 'document' | 'slides' | 'picture' | 'data'

/** The light description of a way out; what does the work is loaded when it is asked for. */
export interface Exporter {
  readonly id: ExporterId
  readonly kind: ExporterKind
  /** Without the leading dot, such as `harreman.json`. */
  readonly fileExtension: string
  /**
   * What is shown before the file is made: the sheet with the whole canvas, the first lines of the file, or what the
   * file is made of (the chapters of the report, the steps of the story).
   */
  readonly preview: 'sheet' | 'text' | 'chapters' | 'steps'
  /** Present where the size of the paper can be chosen. */
  readonly hasPages?: true
  /** Present where the width in pixels can be chosen. */
  readonly hasWidth?: true
  /** Present where there are no fixed words, so that their language has no effect. */
  readonly isWordless?: true
  /** Present where only a browser can make the file: never load it on Node. */
  readonly needsBrowser?: true
  readonly load: () => Promise<(request: ExportRequest) => Promise<ExportResult>>
}

/** An id is the name of its folder here; its words stand in waysOut.json of each language under `formats`. */
export type ExporterId =
  | 'pdf'
  | 'docx'
  | 'markdown'
  | 'pptx'
  | 'storyPdf'
  | 'png'
  | 'svg'
  | 'json'
  | 'csv'
  | 'figures'
  | 'jsonCanvas'
  | 'obsidian'
