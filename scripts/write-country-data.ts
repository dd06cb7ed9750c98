import { writeFileSync } from 'node:fs'
import { languages } from '../src/domain/language.ts'

/*
 * Writes down what CLDR knows of countries, from the data of Node: their names in all four languages, of which Chromium
 * has two, and their time zones, which not every browser tells. Run it after a change of Node and look at what differs:
 * `node scripts/write-country-data.ts`.
 */

/** What CLDR names besides countries: unions, pseudo-languages, islands without a code of their own in ISO 3166-1. */
const noCountries = 'AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' ')

/** CLDR keeps the first name that a zone ever had; people look for the one of today. */
const zonesOfToday: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const pairs = letters.flatMap((first) => letters.map((second) => first + second))
const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const codes = pairs.filter((code) => english.of(code) && isCurrent(code) && !noCountries.includes(code))

for (const language of languages) {
  const names = new Intl.DisplayNames(language, { type: 'region' })
  const named = codes.map((code) => [code, names.of(code)?.normalize('NFC')] as const)
  writeJson(`src/i18n/country-names/${language}.json`, Object.fromEntries(named))
}

const zoned = codes.map((code) => [code, listZones(code)] as const)
const inhabited = zoned.filter(([, zones]) => zones.length > 0)
writeJson('src/features/no-reply/reach/zones-by-country.json', {
  ...Object.fromEntries(inhabited),
  // Kosovo has the time of Belgrade, and no zone of its own.
  XK: ['Europe/Belgrade'],
})

/** A former country's code leads to its successor. */
function isCurrent(code: string): boolean {
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`
}

function listZones(code: string): string[] {
  const locale: Intl.Locale & { readonly getTimeZones?: () => string[] | undefined } = new Intl.Locale(
    `und-${code}`,
  )
  const zones = locale.getTimeZones?.() ?? []
  return zones.map((zone) => zonesOfToday[zone] ?? zone).toSorted()
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(new URL(`../${path}`, import.meta.url), `${JSON.stringify(value, undefined, 2)}\n`)
}
