import { isFingerprint } from '../../domain/assignment/short-fingerprint'
import type { Language } from '../../domain/language'
import { foldText } from '../../i18n/fold-text'
import { makeTextComparer } from '../../i18n/sort-text'
import {
  type Comparison,
  type FingerprintState,
  type HandInTies,
  readFingerprintState,
} from './compare-hand-ins'
import { type FeedbackDraft, isBlank, noDraft, sumPoints } from './feedback-draft'
import type { HandIn, HandInId } from './list-hand-ins'

export const columns = [
  'author',
  'title',
  'handedIn',
  'points',
  'checks',
  'notes',
  'fingerprint',
  'pdf',
  'copies',
  'feedback',
] as const

export type Column = (typeof columns)[number]

export interface Sorting {
  readonly column: Column
  readonly isDescending: boolean
}

/** What a typed code says of the content, where somebody typed one. */
export type CodeState = 'matches' | 'other'

/** One line of the table: a hand-in with all that is said of it. */
export interface Row {
  readonly handIn: HandIn
  readonly ties: HandInTies
  readonly state: FingerprintState
  readonly code: CodeState | undefined
  readonly draft: FeedbackDraft
}

interface RowSources {
  readonly handIns: readonly HandIn[]
  readonly drafts: ReadonlyMap<HandInId, FeedbackDraft>
  readonly typedCodes: ReadonlyMap<HandInId, string>
  readonly ties: Comparison['ties']
}

export function makeRows({ handIns, drafts, typedCodes, ties }: RowSources): Row[] {
  return handIns.flatMap((handIn) => {
    const own = ties.get(handIn.id)
    if (!own) return []
    const code = readCode(typedCodes.get(handIn.id) ?? '', handIn.fingerprint)
    const draft = drafts.get(handIn.id) ?? noDraft
    return [{ handIn, ties: own, state: readFingerprintState(handIn), code, draft }]
  })
}

/** Nothing is said of a code before it is long enough to tell. */
function readCode(typed: string, fingerprint: string): CodeState | undefined {
  if (isFingerprint(typed, fingerprint)) return 'matches'
  return typed.replace(/[^\p{L}\p{N}]/gu, '').length >= 8 ? 'other' : undefined
}

/** Rows in whose author, title or file name all typed words stand, in the order that is asked for. */
export function arrangeRows(
  rows: readonly Row[],
  { column, isDescending }: Sorting,
  filter: string,
  language: Language,
): Row[] {
  const wanted = foldText(filter).split(' ')
  const found = rows.filter(({ handIn: { canvas, fileName } }) => {
    const text = foldText(`${canvas.author} ${canvas.title} ${fileName}`)
    return wanted.every((word) => text.includes(word))
  })
  const compare = makeComparer(column, language)
  const sorted = found.toSorted(compare)
  return isDescending ? sorted.reverse() : sorted
}

function makeComparer(column: Column, language: Language): (a: Row, b: Row) => number {
  const compareTexts = makeTextComparer(language)
  const byText = (read: (row: Row) => string) => (a: Row, b: Row) => compareTexts(read(a), read(b))
  const byNumber = (read: (row: Row) => number) => (a: Row, b: Row) => read(a) - read(b)
  switch (column) {
    case 'author':
      return byText(({ handIn }) => handIn.canvas.author)
    case 'title':
      return byText(({ handIn }) => handIn.canvas.title)
    case 'handedIn':
      return byNumber(({ handIn }) => (handIn.claim ? Date.parse(handIn.claim.handedInAt) : 0))
    case 'points':
      return byNumber(({ handIn }) => handIn.judgement.points)
    case 'checks':
      return byNumber(({ handIn }) => handIn.openChecks)
    case 'notes':
      return byNumber(({ handIn }) => handIn.canvas.notesById.size)
    case 'fingerprint':
      return byNumber(({ state }) => fingerprintRanks[state])
    case 'pdf':
      return byNumber(({ ties, code }) => pdfRanks[code ?? ties.pdf])
    case 'copies':
      return byNumber(({ ties }) => Math.max(0, ...ties.copies.map(({ share }) => share)))
    case 'feedback':
      return byNumber(({ draft }) => (isBlank(draft) ? -1 : sumPoints(draft)))
  }
}

/** What needs a look comes first. */
const fingerprintRanks: Record<FingerprintState, number> = { edited: 0, noData: 1, matches: 2 }
const pdfRanks: Record<HandInTies['pdf'], number> = { other: 0, none: 1, matches: 2 }
