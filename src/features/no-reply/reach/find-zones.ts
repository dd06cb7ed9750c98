import { type CountryNames, nameCountry } from '../../../i18n/country-names'
import { foldText } from '../../../i18n/fold-text'
import { isTimeZone } from './time-zone'
import zonesByCountry from './zones-by-country.json'

const countriesByZone = new Map<string, string[]>()
for (const [country, zones] of Object.entries<readonly string[]>(zonesByCountry)) {
  for (const zone of zones) countriesByZone.set(zone, [...(countriesByZone.get(zone) ?? []), country])
}

/** The time zones of countries, in their order (R32). */
export function listZonesOf(countries: readonly string[]): readonly string[] {
  const known = new Map<string, readonly string[]>(Object.entries(zonesByCountry))
  return [...new Set(countries.flatMap((country) => known.get(country) ?? []))].filter(isTimeZone)
}

/** A zone as people read it: `America/New York`. */
export function nameZone(zone: string): string {
  return zone.replaceAll('_', ' ')
}

/** A zone as it is searched: its names, folded. */
export interface SearchedZone {
  readonly zone: string
  readonly name: string
  readonly countries: readonly string[]
}

/** All zones that the browser knows, to be searched by city and by the names of countries. */
export function indexZones(names: CountryNames | undefined): readonly SearchedZone[] {
  return [...countriesByZone].flatMap(([zone, countries]) => {
    if (!isTimeZone(zone)) return []
    const folded = countries.map((country) => foldText(nameCountry(names, country)))
    return [{ zone, name: foldText(nameZone(zone)), countries: folded }]
  })
}

/**
 * The zones that have what was typed in their name or in the name of their country; those of the given countries come
 * first, and then those whose city begins so.
 */
export function findZones(
  index: readonly SearchedZone[],
  typed: string,
  countries: readonly string[],
): readonly string[] {
  const wanted = foldText(typed.replaceAll('_', ' '))
  const near = new Set(listZonesOf(countries))
  const ranked = index.flatMap((searched) => {
    const rank = rankZone(searched, wanted)
    return rank === undefined ? [] : [{ zone: searched.zone, rank: rank + (near.has(searched.zone) ? 0 : 2) }]
  })
  // Names of zones are identifiers: their order is the same in every language.
  return ranked.toSorted((a, b) => a.rank - b.rank || (a.zone < b.zone ? -1 : 1)).map(({ zone }) => zone)
}

function rankZone({ name, countries }: SearchedZone, wanted: string): number | undefined {
  const begins = (text: string) => text.startsWith(wanted)
  if (name.split('/').some(begins) || countries.some(begins)) return 0
  return name.includes(wanted) ? 1 : undefined
}
