import type agenda from '../../locales/en/agenda.json'
import type alternatives from '../../locales/en/alternatives.json'
import type app from '../../locales/en/app.json'
import type assignment from '../../locales/en/assignment.json'
import type backup from '../../locales/en/backup.json'
import type batch from '../../locales/en/batch.json'
import type blocks from '../../locales/en/blocks.json'
import type board from '../../locales/en/board.json'
import type canvasKinds from '../../locales/en/canvasKinds.json'
import type checks from '../../locales/en/checks.json'
import type commands from '../../locales/en/commands.json'
import type comments from '../../locales/en/comments.json'
import type compare from '../../locales/en/compare.json'
import type confidential from '../../locales/en/confidential.json'
import type errors from '../../locales/en/errors.json'
import type example from '../../locales/en/example.json'
import type exercises from '../../locales/en/exercises.json'
import type figures from '../../locales/en/figures.json'
import type guide from '../../locales/en/guide.json'
import type handIn from '../../locales/en/handIn.json'
import type handIns from '../../locales/en/handIns.json'
import type kinds from '../../locales/en/kinds.json'
import type library from '../../locales/en/library.json'
import type links from '../../locales/en/links.json'
import type motivations from '../../locales/en/motivations.json'
import type noReply from '../../locales/en/noReply.json'
import type note from '../../locales/en/note.json'
import type offline from '../../locales/en/offline.json'
import type outline from '../../locales/en/outline.json'
import type people from '../../locales/en/people.json'
import type plots from '../../locales/en/plots.json'
import type portfolio from '../../locales/en/portfolio.json'
import type presentation from '../../locales/en/presentation.json'
import type reach from '../../locales/en/reach.json'
import type relationships from '../../locales/en/relationships.json'
import type report from '../../locales/en/report.json'
import type reportView from '../../locales/en/reportView.json'
import type retention from '../../locales/en/retention.json'
import type segments from '../../locales/en/segments.json'
import type slides from '../../locales/en/slides.json'
import type tables from '../../locales/en/tables.json'
import type tests from '../../locales/en/tests.json'
import type threads from '../../locales/en/threads.json'
import type transfer from '../../locales/en/transfer.json'
import type versions from '../../locales/en/versions.json'
import type votes from '../../locales/en/votes.json'
import type waysIn from '../../locales/en/waysIn.json'
import type waysOut from '../../locales/en/waysOut.json'
import type workshop from '../../locales/en/workshop.json'

/** The words of canvas kinds that came from a file, by the ids of their blocks: `i18n/own-kind-words` adds them. */
type OwnKindTexts = Readonly<Record<`own.${string}`, string>>

/** The texts by area (i18next: namespace), one JSON file per language each. English is the model for the keys. */
export interface Texts {
  agenda: typeof agenda
  alternatives: typeof alternatives
  app: typeof app
  assignment: typeof assignment
  backup: typeof backup
  batch: typeof batch
  blocks: typeof blocks & OwnKindTexts
  board: typeof board
  canvasKinds: typeof canvasKinds
  checks: typeof checks
  commands: typeof commands
  comments: typeof comments
  compare: typeof compare
  confidential: typeof confidential
  errors: typeof errors
  example: typeof example
  exercises: typeof exercises
  figures: typeof figures
  guide: typeof guide & { definitions: OwnKindTexts }
  handIn: typeof handIn
  handIns: typeof handIns
  kinds: typeof kinds
  library: typeof library
  links: typeof links
  motivations: typeof motivations
  noReply: typeof noReply
  note: typeof note
  offline: typeof offline
  outline: typeof outline
  people: typeof people
  plots: typeof plots
  portfolio: typeof portfolio
  presentation: typeof presentation
  reach: typeof reach
  relationships: typeof relationships
  report: typeof report
  reportView: typeof reportView
  retention: typeof retention
  segments: typeof segments
  slides: typeof slides
  tables: typeof tables
  tests: typeof tests
  threads: typeof threads
  transfer: typeof transfer
  versions: typeof versions
  votes: typeof votes
  waysIn: typeof waysIn
  waysOut: typeof waysOut
  workshop: typeof workshop
}

export type Area = keyof Texts

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    resources: Texts
    returnNull: false
  }
}
