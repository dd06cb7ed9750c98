import type app from '../../locales/en/app.json'
import type blocks from '../../locales/en/blocks.json'
import type board from '../../locales/en/board.json'
import type errors from '../../locales/en/errors.json'
import type example from '../../locales/en/example.json'
import type guide from '../../locales/en/guide.json'
import type kinds from '../../locales/en/kinds.json'
import type library from '../../locales/en/library.json'
import type note from '../../locales/en/note.json'
import type report from '../../locales/en/report.json'
import type transfer from '../../locales/en/transfer.json'

/** The texts by area (i18next: namespace), one JSON file per language each. English is the model for the keys. */
export interface Texts {
  app: typeof app
  blocks: typeof blocks
  board: typeof board
  errors: typeof errors
  example: typeof example
  guide: typeof guide
  kinds: typeof kinds
  library: typeof library
  note: typeof note
  report: typeof report
  transfer: typeof transfer
}

export type Area = keyof Texts

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    resources: Texts
    returnNull: false
  }
}
