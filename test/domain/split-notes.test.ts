import { describe, expect, test } from 'vitest'
import { splitIntoNotes } from '../../src/domain/split-notes'

describe('splitting a text into notes', () => {
  test('takes one note per line that says something', () => {
    expect(splitIntoNotes('students\n\n  teachers \r\n\t\nparents')).toEqual([
      'students',
      'teachers',
      'parents',
    ])
  })

  test('leaves the markers of lists behind', () => {
    expect(splitIntoNotes('- shop\n* web\n• fair\n1. call\n2) mail')).toEqual([
      'shop',
      'web',
      'fair',
      'call',
      'mail',
    ])
  })

  test('R15: keeps stars, and marks that belong to the words', () => {
    expect(splitIntoNotes('★ bezero berriak\n**bold**\n-5 %\n3.5 euro\n2024. urtea')).toEqual([
      '★ bezero berriak',
      '**bold**',
      '-5 %',
      '3.5 euro',
      '2024. urtea',
    ])
  })

  test('finds nothing in a text without words', () => {
    expect(splitIntoNotes(' \n\n')).toEqual([])
  })
})
