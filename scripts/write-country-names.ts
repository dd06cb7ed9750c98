import { writeFileSync } from 'node:fs'
import { languages } from '../src/domain/language.ts'

/*
 * Writes src/i18n/country-names from the CLDR data of Node, which has all four languages; Chromium has two of them. Run
 * it after a change of Node and look at what differs: `node scripts/write-country-names.ts`.
 */

/** What CLDR names besides countries: unions, pseudo-languages, islands without a code of their own in ISO 3166-1. */
const noCountries = 'AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' ')

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const pairs = letters.flatMap((first) => letters.map((second) => first + second))
const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const codes = pairs.filter((code) => english.of(code) && isCurrent(code) && !noCountries.includes(code))

for (const language of languages) {
  const names = new Intl.DisplayNames(language, { type: 'region' })
  const named = Object.fromEntries(codes.map((code) => [code, names.of(code)?.normalize('NFC')]))
  const path = new URL(`../src/i18n/country-names/${language}.json`, import.meta.url)
  writeFileSync(path, `${JSON.stringify(named, undefined, 2)}\n`)
}

/** A former country's code leads to its successor. */
function isCurrent(code: string): boolean {
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`
}
