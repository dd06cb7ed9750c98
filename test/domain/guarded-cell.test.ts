import { describe, expect, test } from 'vitest'
import { guardCell, readGuardedCell } from '../../src/domain/guarded-cell'
import { hostileTexts } from '../fixtures/hostile/texts'

describe('guarding a cell', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1＋1', "'=1", "''=1"])(
    'puts an apostrophe before what a spreadsheet would run: %j',
    (text) => expect(guardCell(text)).toBe(`'${text}`),
  )

  test.each(['shop', '', '1+1', "'tis the season", "'", 'a=b', '—', '•'])(
    'leaves other texts as they are: %j',
    (text) => expect(guardCell(text)).toBe(text),
  )

  test('is undone by reading, whatever the text', () => {
    const texts = [...hostileTexts, "'=1", "''=1", "'", '=', "'a"]
    expect(texts.map(guardCell).map(readGuardedCell)).toEqual(texts)
  })
})
