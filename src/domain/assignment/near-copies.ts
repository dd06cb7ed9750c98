import type { Canvas } from '../canvas'

/** Two hand-ins that say much the same, by their places in the list that was asked about; `first` comes before `second`. */
export interface NearCopy {
  readonly first: number
  readonly second: number
  /** How much of the shorter one stands in the other: from `NEAR_COPY` to 1. */
  readonly share: number
}

/**
 * From what share on two hand-ins are named. Our choice, as are the next two: half of a hand-in may be alike where a class
 * worked at one example; what somebody copied and changed a little stays well above.
 */
export const NEAR_COPY = 0.6

/** From what resemblance on two notes are alike: half of what either of them says. */
const ALIKE = 0.5

/** Fewer alike notes than this are chance: many a business has a web site and a shop. */
const FEWEST_ALIKE = 3

/** Words that follow one another and are compared as one (a "shingle"). */
const SHINGLE = 3

/** More than any canvas that can be read holds. */
const MOST_NOTES = 1_000_000

/** What so many notes of one canvas begin with says nothing of any of them. */
const MOST_NOTES_OF_A_SHINGLE = 50

/**
 * Finds hand-ins of which one stands in the other for the most part, whoever wrote them and in whatever order (R16).
 *
 * The measure is containment by shingles (A. Broder, "On the resemblance and containment of documents", 1997), note by
 * note: two notes are alike when at least half of their shingles of three words are the same, case, marks and
 * punctuation aside; the share is that of the shorter hand-in's text that stands in such notes. Where a text has fewer
 * words, all of it is one shingle. Only notes with something in common are ever compared.
 */
export function findNearCopies(canvases: readonly Pick<Canvas, 'notesById'>[]): NearCopy[] {
  const sheets = canvases.map(readSheet)
  const index = indexShingles(sheets)
  const found: NearCopy[] = []
  const alike = sheets.map((sheet, place) => sumAlike(sheet, place, sheets, index))
  for (const [first, ofFirst] of alike.entries()) {
    for (const [second, there] of ofFirst) {
      if (second <= first) continue
      const back = alike[second]?.get(first)
      const share = shareOfShorter(sheets[first], sheets[second], there, back)
      if (share >= NEAR_COPY) found.push({ first, second, share })
    }
  }
  return found
}

/** The text of a note as its shingles. */
type Shingles = ReadonlySet<string>

interface Sheet {
  /** Notes of the same words count once. */
  readonly notes: readonly Shingles[]
  readonly size: number
}

/** Where a shingle stands: canvas by canvas, the notes of each. */
type ShingleIndex = ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>

/** What of one canvas stands in another. */
interface Alike {
  readonly size: number
  readonly notes: number
}

function readSheet({ notesById }: Pick<Canvas, 'notesById'>): Sheet {
  const texts = new Set<string>()
  for (const { text, description } of notesById.values()) texts.add(foldWords(`${text} ${description}`))
  texts.delete('')
  const notes = [...texts].map(makeShingles)
  return { notes, size: notes.reduce((sum, shingles) => sum + shingles.size, 0) }
}

/** Letters and figures only, without case and marks. */
function foldWords(text: string): string {
  return (
    text
      // Twice: to order a tower of marks takes very long, and some marks stand in a letter's own code.
      .replace(/\p{M}+/gu, '')
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  )
}

function makeShingles(text: string): Shingles {
  const words = text.split(' ')
  if (words.length <= SHINGLE) return new Set([text])
  return new Set(words.slice(SHINGLE - 1).map((_, at) => words.slice(at, at + SHINGLE).join(' ')))
}

function indexShingles(sheets: readonly Sheet[]): ShingleIndex {
  const index = new Map<string, Map<number, number[]>>()
  for (const [place, { notes }] of sheets.entries()) {
    for (const [number, shingles] of notes.entries()) {
      for (const shingle of shingles) {
        const places = index.get(shingle) ?? new Map<number, number[]>()
        const ofSheet = places.get(place)
        if (ofSheet) ofSheet.push(number)
        else places.set(place, [number])
        index.set(shingle, places)
      }
    }
  }
  for (const [shingle, places] of index) {
    for (const [place, numbers] of places) if (numbers.length > MOST_NOTES_OF_A_SHINGLE) places.delete(place)
    // What stands in one canvas alone is compared with nothing.
    if (places.size < 2) index.delete(shingle)
  }
  return index
}

/** How much of a canvas stands in each of the others. */
function sumAlike(
  sheet: Sheet,
  place: number,
  sheets: readonly Sheet[],
  index: ShingleIndex,
): Map<number, Alike> {
  const sums = new Map<number, Alike>()
  for (const shingles of sheet.notes) {
    for (const other of listAlike(shingles, place, sheets, index)) {
      const { size = 0, notes = 0 } = sums.get(other) ?? {}
      sums.set(other, { size: size + shingles.size, notes: notes + 1 })
    }
  }
  return sums
}

/** The other canvases in which a note stands. */
function listAlike(
  shingles: Shingles,
  place: number,
  sheets: readonly Sheet[],
  index: ShingleIndex,
): Set<number> {
  // One number for a canvas and its note: maps within maps cost most of the time.
  const common = new Map<number, number>()
  for (const shingle of shingles) {
    for (const [other, numbers] of index.get(shingle) ?? []) {
      if (other === place) continue
      for (const number of numbers) {
        const key = other * MOST_NOTES + number
        common.set(key, (common.get(key) ?? 0) + 1)
      }
    }
  }
  const alike = new Set<number>()
  for (const [key, count] of common) {
    const other = Math.floor(key / MOST_NOTES)
    const size = sheets[other]?.notes[key % MOST_NOTES]?.size ?? 0
    if (count / (shingles.size + size - count) >= ALIKE) alike.add(other)
  }
  return alike
}

function shareOfShorter(
  first: Sheet | undefined,
  second: Sheet | undefined,
  there: Alike,
  back: Alike | undefined,
): number {
  if (!first || !second || !back || Math.min(there.notes, back.notes) < FEWEST_ALIKE) return 0
  return first.size <= second.size ? there.size / first.size : back.size / second.size
}
