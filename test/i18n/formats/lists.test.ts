import { describe, expect, test } from 'vitest'
import { languages } from '../../../src/domain/language'
import { formatList } from '../../../src/i18n/formats/lists'
import { describeInBothIntls } from '../../support/both-intls'

describeInBothIntls('a list', () => {
  test.each([
    [['A', 'B', 'C'], 'and', ['A, B, and C', 'A, B eta C', 'A, B და C', 'A, B ve C']],
    [['A', 'B'], 'and', ['A and B', 'A eta B', 'A და B', 'A ve B']],
    [['A', 'B'], 'or', ['A or B', 'A edo B', 'A ან B', 'A veya B']],
    [['A'], 'and', ['A', 'A', 'A', 'A']],
    [[], 'or', ['', '', '', '']],
  ] as const)('joins %j by "%s"', (items, type, expected) => {
    expect(languages.map((language) => formatList(items, language, type))).toEqual(expected)
  })
})

describe('a list beside CLDR', () => {
  test.each(languages)('agrees with CLDR in %s', (language) => {
    const and = new Intl.ListFormat(language, { type: 'conjunction' })
    const or = new Intl.ListFormat(language, { type: 'disjunction' })
    for (const items of [[], ['x'], ['x', 'y'], ['x', 'y', 'z'], ['x', 'y', 'z', 'w']]) {
      expect(formatList(items, language, 'and')).toBe(and.format(items))
      expect(formatList(items, language, 'or')).toBe(or.format(items))
    }
  })
})
