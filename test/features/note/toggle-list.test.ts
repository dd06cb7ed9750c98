import { describe, expect, test } from 'vitest'
import type { ListStyle } from '../../../src/features/note/text-lines'
import { findListStyle, toggleList } from '../../../src/features/note/toggle-list'
import { readMarked, writeMarked } from './marked-text'

const press = (marked: string, style: ListStyle) => writeMarked(toggleList(...readMarked(marked), style))

describe('making a list', () => {
  test('puts a marker before each touched line', () => {
    expect(press('ba[t\nb]i', 'bullet')).toBe('[- bat\n- bi]')
    expect(press('ba[t\n\nb]i', 'numbered')).toBe('[1. bat\n\n2. bi]')
  })

  test('keeps the caret where it stood in the words', () => {
    expect(press('b|at', 'bullet')).toBe('- b|at')
    expect(press('|', 'numbered')).toBe('1. |')
  })

  test('parts the list from the lines above and below', () => {
    expect(press('bat\n[bi]\nhiru', 'bullet')).toBe('bat\n\n[- bi]\n\nhiru')
  })

  test('gives a list the other style', () => {
    expect(press('[- bat\n- bi]', 'numbered')).toBe('[1. bat\n2. bi]')
  })

  test('makes the items of a list lines again, apart from what stays a list', () => {
    expect(press('- bat\n- b|i\n- hiru', 'bullet')).toBe('- bat\n\nb|i\n\n- hiru')
  })
})

describe('telling the style of a list', () => {
  test.each([
    ['- bat\n[* bi\n\n+ hiru]', 'bullet'],
    ['12. b|at', 'numbered'],
    ['[- bat\nbi]', undefined],
    ['-|5 %', undefined],
    ['|', undefined],
  ])('%s: %s', (marked, expected) => {
    expect(findListStyle(...readMarked(marked))).toBe(expected)
  })
})
