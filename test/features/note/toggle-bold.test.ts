import { describe, expect, test } from 'vitest'
import { isBold, toggleBold } from '../../../src/features/note/toggle-bold'
import { readMarked, writeMarked } from './marked-text'

const press = (marked: string) => writeMarked(toggleBold(...readMarked(marked)))

describe('making words bold', () => {
  test.each([
    ['Saltzailea [aurrez aurre] dago', 'Saltzailea **[aurrez aurre]** dago'],
    ['Saltzailea[ aurrez aurre ]dago', 'Saltzailea **[aurrez aurre]** dago'],
    ['[★ მოტივაცია 👩‍🔬]', '**[★ მოტივაცია 👩‍🔬]**'],
  ])('marks the words and keeps them selected: %s', (before, after) => {
    expect(press(before)).toBe(after)
  })

  test('marks each line by itself, behind the markers of lists', () => {
    expect(press('[bat\n\n- bi\n1. hiru]')).toBe('**[bat**\n\n- **bi**\n1. **hiru]**')
  })

  test('marks what is not yet bold when only some of it is', () => {
    expect(press('[**bat**\nbi]')).toBe('**[bat**\n**bi]**')
  })

  test.each([
    ['bat **[bi]** hiru', 'bat [bi] hiru'],
    ['bat [**bi**] hiru', 'bat [bi] hiru'],
    ['[**bat**\n- **bi**]', '[bat\n- bi]'],
  ])('makes bold words plain again: %s', (before, after) => {
    expect(press(before)).toBe(after)
  })

  test('leaves blanks alone', () => {
    expect(press('bat[  ]bi')).toBe('bat[  ]bi')
  })
})

describe('making bold at a caret', () => {
  test('opens a bold run to type into, and takes it back', () => {
    expect(press('bat |')).toBe('bat **|**')
    expect(press('bat **|**')).toBe('bat |')
  })

  test('makes the run plain that the caret stands in', () => {
    expect(press('bat **b|i** hiru')).toBe('bat b|i hiru')
  })
})

describe('telling bold words', () => {
  test.each([
    ['bat **b|i**', true],
    ['bat| **bi**', false],
    ['[**bat** bi]', false],
    ['**[bat]**', true],
    ['**bat** bi| **hiru**', false],
  ])('%s: %s', (marked, expected) => {
    expect(isBold(...readMarked(marked))).toBe(expected)
  })
})
