import type { Canvas } from '../../src/domain/canvas'
import { type ImportChoice, importFile } from '../../src/features/transfer/import-file'
import { readJson } from '../../src/importers/json/read-json'
import { withoutOrderKeys } from '../support/arbitrary-canvas'
import { describeCanvas } from '../support/replica-network'
import { takeAwayAndBringBack } from '../support/take-away'
import type { LibraryUnderTest } from './library-under-test'

/** What became of one file. Processor time in milliseconds, of the import alone. */
export interface Verdict {
  readonly outcome: string
  readonly time: number
  /** What is wrong with it, in a sentence; undefined when all is well. */
  readonly fault?: string
  /** Whether the library is another one now. */
  readonly isChanged: boolean
}

/** Gives a file to the app's own import and looks whether all that was promised holds. */
export async function checkImport(
  file: File,
  library: LibraryUnderTest,
  choice: ImportChoice,
): Promise<Verdict> {
  const before = await library.describe()
  const prototypes = describePrototypes()
  const started = process.threadCpuUsage()
  const outcome = await importFile(file, library.needs(choice))
  const { user, system } = process.threadCpuUsage(started)
  const name = outcome.type === 'refused' ? `refused: ${outcome.trouble.type}` : outcome.type
  const verdict = { outcome: name, time: (user + system) / 1000 }
  if (describePrototypes() !== prototypes) {
    return { ...verdict, fault: 'it reached into every object', isChanged: true }
  }
  if (!('id' in outcome) || outcome.type === 'skipped') {
    const isChanged = (await library.describe()) !== before
    const fault = isChanged ? 'the library is not as it was' : findWrongRefusal(name)
    return { ...verdict, isChanged, ...(fault && { fault }) }
  }
  const isOurs = outcome.type !== 'taken'
  const fault =
    (hasReachingKey(await file.text()) && 'it was taken with a field that reaches into every object') ||
    (isOurs && (await findDifference(file, library, outcome.id))) ||
    (await findLoss(library, outcome.id, before))
  return { ...verdict, isChanged: true, ...(fault && { fault }) }
}

/** A device that fails is no reason here: nothing is wrong with it. */
function findWrongRefusal(name: string): string | undefined {
  return ['refused: notWritten', 'refused: partMissing', 'refused: unreadable'].includes(name)
    ? name
    : undefined
}

/** An accepted file of ours is there as a whole. */
async function findDifference(
  file: File,
  library: LibraryUnderTest,
  id: string,
): Promise<string | undefined> {
  const kept = await library.readCanvas(id)
  const read = await readJson(file)
  if (!read.ok) return 'it was taken and cannot be read again'
  const isWhole = kept && describeAll({ ...read.value, id }) === describeAll(kept)
  return isWhole ? undefined : 'it was taken and is not whole'
}

/** Everything else is as it was, and what came in can be taken away and brought back. */
async function findLoss(library: LibraryUnderTest, id: string, before: string): Promise<string | undefined> {
  const kept = await library.readCanvas(id)
  if (!kept) return 'it was taken and is not there'
  const others = await library.describe(id)
  if (
    !before
      .split('\n')
      .filter((line) => !line.includes(JSON.stringify(id)))
      .every((line) => others.includes(line))
  ) {
    return 'another canvas is not as it was'
  }
  const back = await takeAwayAndBringBack(kept).catch((error: unknown) => String(error))
  if (typeof back === 'string') return `what was taken cannot be brought back: ${back}`
  return describeAll(back) === describeAll(kept) ? undefined : 'what was taken comes back changed'
}

function describeAll(canvas: Canvas): string {
  return describeCanvas(withoutOrderKeys(canvas) as unknown as Canvas)
}

function describePrototypes(): string {
  return [Object, Array, Function, String, Map, Promise]
    .map(({ prototype }) => Reflect.ownKeys(prototype).map(String).join())
    .join(';')
}

/** Found in another way than the importer's own, so that both must be wrong to miss one. */
function hasReachingKey(text: string): boolean {
  let isFound = false
  try {
    JSON.parse(text, (key, value: unknown) => {
      if (['__proto__', 'constructor', 'prototype'].includes(key)) isFound = true
      return value
    })
  } catch {
    // Texts and tables have no fields.
    return false
  }
  return isFound
}
