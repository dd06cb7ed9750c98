import { describe, expect, test } from 'vitest'
import { foldText } from '../../src/i18n/fold-text'

describe('folding text for search', () => {
  test.each(['ILIŞKI', 'ilişki', 'İLİŞKİ', 'iliski', 'İlişki'])(
    'R91: lets "%s" find "Müşteri İlişkileri"',
    (typed) => {
      expect(foldText('Müşteri İlişkileri')).toContain(foldText(typed))
    },
  )

  test.each([
    ['ışık', 'ISIK'],
    ['Ñir', 'nir'],
    ['çok güzel', 'COK GUZEL'],
    ['ბიზნესი', 'ᲑᲘᲖᲜᲔᲡᲘ'],
    ['Ayşe’nin', "ayse'nin"],
    ['Ayşe´nin', 'ayse‘nin'],
    ['“Denda”', '"denda"'],
    ['«denda»', '„denda“'],
    ['e\u0301', 'é'],
    ['  two\u00a0\n words ', 'two words'],
  ])('makes "%s" and "%s" alike', (one, other) => {
    expect(foldText(one)).toBe(foldText(other))
  })

  test('keeps different words apart', () => {
    expect(foldText('ბაზარი')).not.toBe(foldText('ბაზა'))
    expect(foldText('sal')).not.toBe(foldText('sol'))
  })
})
