import { beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../src/domain/language'
import {
  type CountryNames,
  findCountries,
  loadCountryNames,
  nameCountry,
  sortCountries,
} from '../../src/i18n/country-names'
import { describeInBothIntls } from '../support/both-intls'

/** As the guide writes them. */
const guide = {
  US: [
    'United States',
    'Ameriketako Estatu Batuak',
    'ამერიკის შეერთებული შტატები',
    'Amerika Birleşik Devletleri',
  ],
  GB: ['United Kingdom', 'Erresuma Batua', 'გაერთიანებული სამეფო', 'Birleşik Krallık'],
  FR: ['France', 'Frantzia', 'საფრანგეთი', 'Fransa'],
  DE: ['Germany', 'Alemania', 'გერმანია', 'Almanya'],
  ES: ['Spain', 'Espainia', 'ესპანეთი', 'İspanya'],
  IT: ['Italy', 'Italia', 'იტალია', 'İtalya'],
  IN: ['India', 'India', 'ინდოეთი', 'Hindistan'],
}

const all = new Map<string, CountryNames>()

beforeAll(async () => {
  for (const language of languages) all.set(language, await loadCountryNames(language))
})

function search(language: (typeof languages)[number], typed: string): readonly string[] {
  const names = all.get(language) ?? {}
  return findCountries(names, sortCountries(names, language), typed)
}

describe('the names of countries', () => {
  test('are the 249 of ISO 3166-1 and Kosovo, the same in all languages', () => {
    const codes = Object.keys(all.get('en') ?? {})
    expect(codes).toHaveLength(250)
    for (const language of languages) expect(Object.keys(all.get(language) ?? {})).toEqual(codes)
  })

  test('are names, tidy, each once in a language, and without Georgian capitals', () => {
    for (const language of languages) {
      const entries = Object.entries(all.get(language) ?? {})
      expect(new Set(entries.map(([, name]) => name)).size).toBe(entries.length)
      for (const [code, name] of entries) {
        expect(name).not.toBe(code)
        expect(name).toBe(name.trim().normalize('NFC'))
        expect(name).not.toMatch(/[\u1c90-\u1cbf]/u)
      }
    }
  })

  test.each(Object.entries(guide))('R37: name %s as the guide does', (code, expected) => {
    expect(languages.map((language) => nameCountry(all.get(language), code))).toEqual(expected)
  })

  test('show a code that nobody knows as it is', () => {
    expect(nameCountry(all.get('en'), 'QQ')).toBe('QQ')
    expect(nameCountry(undefined, 'DE')).toBe('DE')
  })
})

describeInBothIntls('searching countries', () => {
  test('finds them whatever the case and the accents', () => {
    expect(search('tr', 'ISPANYA')).toEqual(['ES'])
    expect(search('tr', 'İspanya')).toEqual(['ES'])
    expect(search('ka', 'საქართველო')[0]).toBe('GE')
    expect(search('eu', 'erresuma batua')[0]).toBe('GB')
  })

  test('puts first what begins so, and finds codes', () => {
    expect(search('en', 'guinea').slice(0, 2)).toEqual(['GN', 'GW'])
    expect(search('en', 'de')[0]).toBe('DE')
    expect(search('en', 'states')).toContain('US')
  })

  test('gives all in the order of the language for an empty text', () => {
    expect(search('en', ' ')).toHaveLength(250)
    expect(search('tr', '').filter((code) => ['TD', 'DK', 'CW'].includes(code))).toEqual(['CW', 'TD', 'DK'])
    expect(search('ka', '').filter((code) => ['TR', 'VU', 'ZM'].includes(code))).toEqual(['VU', 'ZM', 'TR'])
  })

  test('finds nothing for what is no country', () => {
    expect(search('en', 'Atlantis')).toEqual([])
  })
})
