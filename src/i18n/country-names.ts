import type { Language } from '../domain/language'
import { foldText } from './fold-text'
import { makeTextComparer } from './sort-text'

/** Names by the codes of ISO 3166-1, and Kosovo's. */
export type CountryNames = Readonly<Record<string, string>>

// Chromium names no country in Basque and Georgian: scripts/write-country-data.ts writes all four languages down.
const loaders = import.meta.glob<CountryNames>('./country-names/*.json', { import: 'default' })

const loaded = new Map<Language, CountryNames>()

export async function loadCountryNames(language: Language): Promise<CountryNames> {
  const known = loaded.get(language)
  if (known) return known
  const load = loaders[`./country-names/${language}.json`]
  if (!load) throw new Error(`no names of countries in ${language}`)
  const names = await load()
  loaded.set(language, names)
  return names
}

/** The names, where they have been loaded before. */
export function readCountryNames(language: Language): CountryNames | undefined {
  return loaded.get(language)
}

/** The name of a country; one that the list lacks, or whose names are not there yet, shows its code. */
export function nameCountry(names: CountryNames | undefined, code: string): string {
  return names?.[code] ?? code
}

/** The codes of all countries in the alphabetical order of the language. */
export function sortCountries(names: CountryNames, language: Language): readonly string[] {
  const compare = makeTextComparer(language)
  return Object.keys(names).toSorted((a, b) => compare(nameCountry(names, a), nameCountry(names, b)))
}

/**
 * The countries whose name has what was typed, by whatever case and accents, or whose code it is; those that begin with
 * it come first. Everything for an empty text.
 */
export function findCountries(
  names: CountryNames,
  sorted: readonly string[],
  typed: string,
): readonly string[] {
  const wanted = foldText(typed)
  const rank = (code: string) => rankMatch(foldText(nameCountry(names, code)), foldText(code), wanted)
  const ranked = sorted.map((code) => ({ code, rank: rank(code) })).filter((found) => found.rank < 4)
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ code }) => code)
}

function rankMatch(name: string, code: string, wanted: string): number {
  if (wanted === '' || name === wanted || code === wanted) return 0
  if (name.startsWith(wanted)) return 1
  if (name.includes(` ${wanted}`)) return 2
  return name.includes(wanted) ? 3 : 4
}
