import { describe, expect, test } from 'vitest'
import { languages } from '../../src/domain/language'
import { makeTextComparer } from '../../src/i18n/sort-text'
import { describeInBothIntls } from '../support/both-intls'

describeInBothIntls('sorting names', () => {
  test.each([
    ['tr', 'Cem Çiçek G Ğ H Işık ızgara ilk İpek Oya Ömer Su Şeker Ufuk Ümit Zeynep'],
    ['eu', 'n nora ñir oihal'],
    ['ka', '2 10 ანა ბიზნესი ჰავა Alibaba zebra'],
    ['en', 'Alibaba zebra ანა ბიზნესი'],
  ] as const)('follows the alphabet of %s', (language, order) => {
    const names = order.split(' ')
    expect([...names].reverse().sort(makeTextComparer(language))).toEqual(names)
  })

  test.each(languages)('takes numbers by their value in %s', (language) => {
    const names = ['Canvas 2', 'Canvas 10', 'Canvas 100']
    expect([...names].reverse().sort(makeTextComparer(language))).toEqual(names)
  })

  test('puts Georgian first also after what two names have in common', () => {
    const names = [
      '2024',
      '2024 ბიზნესი',
      '2024 Business',
      'ბიზნესი 2',
      'ბიზნესი 10',
      'ბიზნესი ა',
      'Business',
    ]
    expect([...names].reverse().sort(makeTextComparer('ka'))).toEqual(names)
  })

  test('is one order for all names, whichever two are compared', () => {
    const compare = makeTextComparer('ka')
    const names = ['A b', 'a ა', 'a b', 'A ა', 'ა', '', '1', 'ა1', 'აa', 'Ა', 'ab', 'aბ', '-ა']
    for (const a of names)
      for (const b of names) {
        expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0)
        for (const c of names)
          if (compare(a, b) < 0 && compare(b, c) < 0) expect(compare(a, c)).toBeLessThan(0)
      }
  })
})

describe('sorting names beside CLDR', () => {
  test('agrees with CLDR in Georgian', () => {
    const names = ['Zebra', 'ჰავა', 'ანა', 'alibaba', '10', '9', 'ჭადრაკი', 'ღვინო', 'ქვა', 'ყავა', '(კაფე)']
    const cldr = new Intl.Collator('ka', { numeric: true })
    expect([...names].sort(makeTextComparer('ka'))).toEqual([...names].sort(cldr.compare))
  })
})
