import { findNearCopies } from '../../domain/assignment/near-copies'
import { foldText } from '../../i18n/fold-text'
import { stemOf } from './given-file'
import type { FoundPdf, HandIn, HandInId } from './list-hand-ins'

/** Another hand-in that says the same, or much the same. */
export interface Copy {
  readonly of: HandInId
  /** 1 where the fingerprints are equal; else from `NEAR_COPY` to less than 1, or 1 where only the order differs. */
  readonly share: number
  readonly isEqual: boolean
}

/** What can be said of a hand-in only beside the others and the PDFs. */
export interface HandInTies {
  readonly copies: readonly Copy[]
  /** Where one student handed in more than once: how often, and whether this is the newest. */
  readonly others: number
  readonly isNewest: boolean
  /** Whether a PDF was given that shows just this content, or one of this hand-in that shows another. */
  readonly pdf: 'matches' | 'other' | 'none'
}

/** What the fingerprint says of a file (R16). */
export type FingerprintState = 'matches' | 'edited' | 'noData'

export function readFingerprintState({ claim, fingerprint }: HandIn): FingerprintState {
  if (!claim) return 'noData'
  return claim.fingerprint === fingerprint ? 'matches' : 'edited'
}

export interface Comparison {
  readonly ties: ReadonlyMap<HandInId, HandInTies>
  /** Names of PDFs that belong to no hand-in here. */
  readonly lonelyPdfs: readonly string[]
}

/** Compares the hand-ins with one another and with the PDFs. Copies among what one student handed in are no news. */
export function compareHandIns(handIns: readonly HandIn[], pdfs: readonly FoundPdf[]): Comparison {
  const authors = new Map(handIns.map((handIn) => [handIn, foldText(handIn.canvas.author)]))
  const copies = findCopies(handIns, authors)
  const findOthers = groupByStudent(handIns, authors)
  const pdfsOf = matchPdfs(handIns, pdfs)
  const taken = new Set([...pdfsOf.values()].flat())
  const ties = new Map<HandInId, HandInTies>()
  for (const handIn of handIns) {
    const others = findOthers(handIn)
    const own = pdfsOf.get(handIn.id) ?? []
    const isSame = own.some(({ fingerprint }) => fingerprint === handIn.fingerprint)
    ties.set(handIn.id, {
      copies: copies.get(handIn.id) ?? [],
      others: others.length,
      isNewest: others.every((other) => readMoment(other) <= readMoment(handIn)),
      pdf: isSame ? 'matches' : own.length > 0 ? 'other' : 'none',
    })
  }
  return { ties, lonelyPdfs: pdfs.filter((pdf) => !taken.has(pdf)).map(({ fileName }) => fileName) }
}

/** By the fingerprint of the content or of the claim; where there is no such hand-in by the name of the file. */
function matchPdfs(
  handIns: readonly HandIn[],
  pdfs: readonly FoundPdf[],
): ReadonlyMap<HandInId, readonly FoundPdf[]> {
  const byPrint = groupBy(handIns, ({ fingerprint, claim }) => [fingerprint, claim?.fingerprint ?? ''])
  const byName = groupBy(handIns, ({ fileName }) => [stemOf(fileName)])
  const found = new Map<HandInId, FoundPdf[]>()
  for (const pdf of pdfs) {
    const owners = byPrint.get(pdf.fingerprint) ?? byName.get(stemOf(pdf.fileName)) ?? []
    for (const { id } of owners) found.set(id, [...(found.get(id) ?? []), pdf])
  }
  return found
}

/** Who wrote each hand-in, folded for comparing. */
type Authors = ReadonlyMap<HandIn, string>

function findCopies(handIns: readonly HandIn[], authors: Authors): ReadonlyMap<HandInId, readonly Copy[]> {
  const found = new Map<HandInId, Copy[]>()
  const add = (handIn: HandIn, copy: Copy) => found.set(handIn.id, [...(found.get(handIn.id) ?? []), copy])
  for (const [one, other, share] of listPairs(handIns)) {
    if (isOneAuthor(one, other, authors)) continue
    const isEqual = one.fingerprint === other.fingerprint
    add(one, { of: other.id, share, isEqual })
    add(other, { of: one.id, share, isEqual })
  }
  return found
}

type Pair = readonly [one: HandIn, other: HandIn, share: number]

function listPairs(handIns: readonly HandIn[]): Pair[] {
  // Two empty sheets are equal, and nobody copied anything.
  const filled = handIns.filter(({ canvas }) => canvas.notesById.size > 0)
  const groups = [...groupBy(filled, ({ fingerprint }) => [fingerprint]).values()]
  const equal = groups.flatMap((group) =>
    group.flatMap((one, index) => group.slice(index + 1).map((other): Pair => [one, other, 1])),
  )
  const near = findNearCopies(filled.map(({ canvas }) => canvas)).flatMap(
    ({ first, second, share }): Pair[] => {
      const [one, other] = [filled[first], filled[second]]
      return one && other && one.fingerprint !== other.fingerprint ? [[one, other, share]] : []
    },
  )
  return [...equal, ...near]
}

/** One author; or one canvas, where somebody forgot the name once. */
function isOneAuthor(one: HandIn, other: HandIn, authors: Authors): boolean {
  const [author, otherAuthor] = [authors.get(one), authors.get(other)]
  if (author && otherAuthor) return author === otherAuthor
  return one.canvas.id === other.canvas.id
}

/** Gives what else the student of a hand-in handed in: by author, or by canvas. */
function groupByStudent(handIns: readonly HandIn[], authors: Authors): (handIn: HandIn) => HandIn[] {
  const byAuthor = groupBy(handIns, (handIn) => [authors.get(handIn) ?? ''])
  const byCanvas = groupBy(handIns, ({ canvas }) => [canvas.id])
  return (handIn) => {
    const author = authors.get(handIn)
    const group = [...((author && byAuthor.get(author)) || []), ...(byCanvas.get(handIn.canvas.id) ?? [])]
    return [...new Set(group)].filter((other) => other !== handIn)
  }
}

function groupBy<Item>(
  items: readonly Item[],
  listKeys: (item: Item) => readonly string[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    for (const key of new Set(listKeys(item))) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}

/** Milliseconds since 1970 UTC; what was not handed in is older than everything. */
function readMoment({ claim }: HandIn): number {
  return claim ? Date.parse(claim.handedInAt) : Number.NEGATIVE_INFINITY
}
