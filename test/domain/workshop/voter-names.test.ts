import { describe, expect, test } from 'vitest'
import { listSharedNames, readVoterNames, tellVotersApart } from '../../../src/domain/workshop/voter-names'

const tellApart = (...names: readonly string[]) =>
  [...tellVotersApart(names.map((name, index) => ({ id: `v${index}`, name }))).values()].map((sign) =>
    sign.type === 'name' ? sign.name : sign.number,
  )

describe('telling voters apart', () => {
  test('R96: puts a number behind a name that somebody had before', () => {
    expect(tellApart('Ane', 'Nino', 'Ane', 'Ane')).toEqual(['Ane', 'Nino', 'Ane (2)', 'Ane (3)'])
  })

  test('R96: takes no name that somebody typed', () => {
    expect(tellApart('Ane', 'Ane', 'Ane (2)')).toEqual(['Ane', 'Ane (3)', 'Ane (2)'])
  })

  test('R96: counts those without a name by their place among all', () => {
    expect(tellApart('Ane', '', '')).toEqual(['Ane', 2, 3])
  })
})

describe('reading the names of voters', () => {
  test('R96: takes one per line and passes over blank lines', () => {
    expect(readVoterNames(' Ane \r\n\n  \nნინო\n')).toEqual(['Ane', 'ნინო'])
  })

  test('R96: names those that more than one person has, each once', () => {
    expect(listSharedNames(['Ane', 'Nino', 'Ane', 'Ane', '', ''])).toEqual(['Ane'])
  })
})
