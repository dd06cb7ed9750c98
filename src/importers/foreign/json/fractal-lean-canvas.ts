import type { CurrencyCode } from '../../../domain/money'
import { currencyOf, fromMinor, withAmount } from './found-money'
import { entriesOf, type FoundObject, isObject, listOf, numberOf, objectOf, textOf } from './found-values'
import { type FoundNote, type FoundPlace, NoteGatherer } from './gather-notes'
import type { JsonReader } from './json-reader'
import { nameByFile } from './name-by-file'
import { placeOfName } from './place-of-name'
import { separateWords } from './separate-words'

/** The first list of a part is what the part is about; the others are told apart by their names. */
const mainLists: ReadonlySet<string> = new Set([
  'topProblems',
  'features',
  'targetUsers',
  'statements',
  'paths',
  'expenses',
  'returns',
  'kpis',
  'advantages',
])

const comparators: ReadonlyMap<string, string> = new Map([
  ['gte', '≥'],
  ['gt', '>'],
  ['lte', '≤'],
  ['lt', '<'],
  ['eq', '='],
])

/** fractal-lean-canvas, `*.flc.json`: each part has lists of its own. Canvases within lines are left as their names. */
export const readFractalLeanCanvas: JsonReader = (file, fileName) => {
  const { data } = file
  const isNamed = textOf(file.$schema).includes('fractal-lean-canvas')
  if (!isObject(data) || !(isNamed || hasMainList(data))) return undefined
  const currency = currencyOf(file.currency)
  const gatherer = new NoteGatherer()
  for (const [key, part] of entriesOf(data)) {
    const place = placeOfName(key)
    if (place && isObject(part)) readPart(part, place, currency, gatherer)
  }
  const [title, pitch] = [textOf(data.title) || nameByFile(fileName), textOf(data.detail)]
  return gatherer.finish({
    format: 'fractalLeanCanvas',
    title,
    ...(pitch && { pitch }),
    ...(currency && { currency }),
  })
}

function hasMainList(data: FoundObject): boolean {
  return entriesOf(data).some(
    ([key, part]) =>
      placeOfName(key) && isObject(part) && Object.keys(part).some((name) => mainLists.has(name)),
  )
}

function readPart(
  part: FoundObject,
  place: FoundPlace,
  currency: CurrencyCode | undefined,
  gatherer: NoteGatherer,
): void {
  gatherer.see(place)
  for (const [key, lines] of Object.entries(part)) {
    const name = mainLists.has(key) ? '' : separateWords(key)
    for (const line of listOf(lines)) gatherer.add(place, readLine(objectOf(line), name, currency))
  }
}

function readLine(line: FoundObject, list: string, currency: CurrencyCode | undefined): FoundNote {
  const title = textOf(line.title)
  const amount = fromMinor(numberOf(line.amountMinor), currency)
  const target = numberOf(line.targetValue)
  const sign = comparators.get(textOf(line.comparator)) ?? ''
  const goal = target === undefined ? '' : `${sign} ${target} ${textOf(line.unit)}`.trim()
  const text =
    title && goal ? `${title} (${goal})` : withAmount(title, amount, currency, readCadence(line.cadence))
  return { text, description: [textOf(line.detail), list].filter((piece) => piece !== '').join('\n\n') }
}

function readCadence(cadence: unknown): string {
  if (!isObject(cadence)) return textOf(cadence)
  const every = numberOf(cadence.every) ?? 1
  const unit = textOf(cadence.unit)
  return unit && every !== 1 ? `${every} ${unit}` : unit
}
