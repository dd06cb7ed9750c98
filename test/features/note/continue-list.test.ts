import { describe, expect, test } from 'vitest'
import { continueList } from '../../../src/features/note/continue-list'
import { readMarked, writeMarked } from './marked-text'

const pressEnter = (marked: string) => {
  const result = continueList(...readMarked(marked))
  return result && writeMarked(result)
}

describe('Enter in a list', () => {
  test.each([
    ['- bat|', '- bat\n- |'],
    ['  * ba|t\n- bi', '  * ba\n  * |t\n- bi'],
    ['1. bat\n9) bi|', '1. bat\n9) bi\n10) |'],
  ])('begins the next item: %j', (before, after) => {
    expect(pressEnter(before)).toBe(after)
  })

  test('ends the list in an item without words', () => {
    expect(pressEnter('- bat\n- |')).toBe('- bat\n|')
    expect(pressEnter('1. bat\n2. |\nbi')).toBe('1. bat\n|\nbi')
  })

  test.each(['bat|', '|- bat', '-|5 %', '[- bat]', '|'])('is left to the field elsewhere: %j', (marked) => {
    expect(pressEnter(marked)).toBeUndefined()
  })
})
