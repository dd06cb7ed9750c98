import { describe, expect, test } from 'vitest'
import { languages } from '../../../src/domain/language'
import { languageNames } from '../../../src/i18n/formats/language-names'
import { quoteName } from '../../../src/i18n/formats/quotes'

describe('a quoted name', () => {
  test('stands in the marks of the language', () => {
    const written = languages.map((language) => quoteName('Meatchine', language))
    expect(written).toEqual(['“Meatchine”', '«Meatchine»', '„Meatchine“', '“Meatchine”'])
  })
})

describe('the name of a language', () => {
  test('is its own word for itself, in the fixed order', () => {
    const names = languages.map((language) => languageNames[language])
    expect(names).toEqual(['English', 'Euskara', 'ქართული', 'Türkçe'])
  })
})
