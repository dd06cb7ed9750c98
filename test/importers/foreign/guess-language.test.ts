import { describe, expect, test } from 'vitest'
import { guessLanguage } from '../../../src/importers/foreign/guess-language'

describe('guessing the language of notes', () => {
  test.each([
    ['tr', 'Kahvaltıcılar, hediye arayanlar, köy pazarı'],
    ['eu', 'Bezeroak eta ikasleak, auzoko denda bat'],
    ['ka', 'ტურისტები Instagram-დან'],
    ['en', 'Mended while you watch, by the neighbours who are in the hall'],
    [undefined, 'Reparación mientras espera'],
    [undefined, '2026'],
  ])('R17: tells %s by how it is written', (language, text) => {
    expect(guessLanguage({ title: '', notes: [{ text, place: 'channels' }] })).toBe(language)
  })
})
