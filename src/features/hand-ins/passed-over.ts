import type { ImportFailure } from '../../importers/importer'
import type { ZipTrouble } from './unpack-zips'

/** A file that is not in the table, and why; the words stand in `locales/…/handIns.json` under `passedOver`. */
export interface PassedOver {
  readonly name: string
  readonly reason: PassedOverReason
}

export type PassedOverReason =
  /** JSON that is no canvas that can be read. */
  | { readonly type: 'file'; readonly failure: ImportFailure }
  | { readonly type: 'zip'; readonly failure: ZipTrouble }
  | { readonly type: 'zipInZip' }
  /** What systems leave in folders, such as `.DS_Store`. */
  | { readonly type: 'system' }
  /** Neither JSON nor PDF. */
  | { readonly type: 'otherKind' }
  /** A PDF that no Harreman with hand-ins has written. */
  | { readonly type: 'pdfWithoutMark' }
  /** Already in the table. */
  | { readonly type: 'known' }
  /** Beyond the number of files that are looked at. */
  | { readonly type: 'tooManyFiles'; readonly most: number }
  /** Feedback that would take the place of what is written and not saved. */
  | { readonly type: 'feedbackInWork' }
  /** Feedback on a hand-in that is not here, and a PDF of one. */
  | { readonly type: 'feedbackWithoutHandIn' }
  | { readonly type: 'pdfWithoutHandIn' }
