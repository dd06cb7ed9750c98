import { describe, expect, test } from 'vitest'
import { countLastVotes, listCountedDots } from '../../../src/domain/workshop/count-dots'
import {
  countLeft,
  countVotes,
  findOwnDots,
  listHistory,
  listOpenRounds,
  listVotedNotes,
  listWaiting,
} from '../../../src/domain/workshop/count-votes'
import { drawCanvas } from '../../support/canvas-text'
import { drawRound } from '../../support/draw-round'

const canvas = drawCanvas('Customer Segments: students, teachers\nChannels: shop, fair\nParking place: later')
const notes = canvas.notesById
const read = (lines: string, rest = {}) => {
  const result = countVotes(canvas, drawRound(lines, rest))
  return result.ranking.map(({ note, rank, dots, people }) => `${rank} ${note.id}: ${dots} from ${people}`)
}

describe('counting votes', () => {
  test('R96: ranks the notes by their dots; as many dots, the same rank', () => {
    const lines = 'Ane: students 2, shop 1\nNino: shop 1, fair 1\nEce: fair 1, teachers 1'
    expect(read(lines)).toEqual([
      '1 shop: 2 from 2',
      '1 fair: 2 from 2',
      '1 students: 2 from 1',
      '4 teachers: 1 from 1',
    ])
  })

  test('R96: tells notes without dots, and dots on notes that are gone', () => {
    const result = countVotes(canvas, drawRound('Ane: shop 1, gone 2'))
    expect(result.withoutDots.map(({ id }) => id)).toEqual(['fair', 'students', 'teachers', 'later'])
    expect([result.given, result.lost]).toEqual([1, 2])
  })

  test('R96: keeps a note in the ranking that has left the block', () => {
    expect(read('Ane: students 2, shop 1', { block: 'channels' })).toEqual([
      '1 students: 2 from 1',
      '2 shop: 1 from 1',
    ])
    const result = countVotes(canvas, drawRound('Ane: students 2', { block: 'channels' }))
    expect(result.withoutDots.map(({ id }) => id)).toEqual(['shop', 'fair'])
  })

  test('R96: counts confidential notes as any other', () => {
    const secret = { ...canvas, notesById: new Map(notes) }
    const shop = notes.get('shop')
    if (shop) secret.notesById.set('shop', { ...shop, isConfidential: true })
    expect(countVotes(secret, drawRound('Ane: shop 2')).ranking.map(({ note }) => note.id)).toEqual(['shop'])
  })

  test('R96: counts no more dots than a person has, as two tabs may have given', () => {
    const round = drawRound('Ane: fair 2, shop 2\nNino: shop 3', { dotsPerPerson: 3 })
    expect(countLeft(round, 'Ane', notes)).toBe(-1)
    expect(listCountedDots(round, notes).map(({ noteId, count }) => `${noteId} ${count}`)).toEqual([
      'fair 2',
      'shop 1',
      'shop 3',
    ])
  })
})

describe('the notes that are voted on', () => {
  test('R96: are those of the block, or all in the order of the sheet with those without a block last', () => {
    expect(listVotedNotes(canvas, 'channels').map(({ id }) => id)).toEqual(['shop', 'fair'])
    expect(listVotedNotes(canvas, undefined).map(({ id }) => id)).toEqual([
      'shop',
      'fair',
      'students',
      'teachers',
      'later',
    ])
    expect(listVotedNotes(canvas, 'keyPartners')).toEqual([])
  })
})

describe('the dots of one person', () => {
  const round = drawRound('Ane: shop 2, gone 1\nNino: fair 3', { dotsPerPerson: 4 })

  test('R96: are seen without those of the others', () => {
    expect([...findOwnDots(round, 'Ane', notes)]).toEqual([['shop', 2]])
  })

  test('R96: come back from a note that was deleted', () => {
    expect([countLeft(round, 'Ane', notes), countLeft(round, 'Nino', notes)]).toEqual([2, 1])
  })
})

describe('rounds', () => {
  const rounds = [
    drawRound('Ane: shop 1', { id: 'first', closedAt: 30 }),
    drawRound('Ane: fair 2', { id: 'second', closedAt: 20 }),
    drawRound('Ane: shop 3', { id: 'open' }),
    drawRound('Ane: shop 3', { id: 'open later' }),
  ]

  test('R96: that are open come in the order in which they were started, closed ones the last first', () => {
    expect(listOpenRounds(rounds).map(({ id }) => id)).toEqual(['open', 'open later'])
    expect(listHistory(rounds).map(({ id }) => id)).toEqual(['first', 'second'])
  })

  test('R96: give the board the dots of the one closed last, never those of an open one', () => {
    expect([...countLastVotes(rounds, notes)]).toEqual([['shop', 1]])
    expect([...countLastVotes(rounds.slice(2), notes)]).toEqual([])
  })

  test('R96: know who has not passed the device on', () => {
    const round = drawRound('Ane:\nNino:')
    const [ane, nino] = round.voters
    if (!ane || !nino) throw new Error('nobody votes')
    expect(listWaiting({ ...round, voters: [{ ...ane, hasVoted: true }, nino] })).toEqual([nino])
  })
})
