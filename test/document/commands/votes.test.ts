import { describe, expect, test } from 'vitest'
import { deleteNotes } from '../../../src/document/commands/notes'
import {
  addVoter,
  changeDots,
  closeRound,
  deleteRound,
  setVoted,
  startRound,
} from '../../../src/document/commands/votes'
import { readCanvas } from '../../../src/document/read-canvas'
import type { CanvasDocument } from '../../../src/document/schema'
import { makeUndoHistory } from '../../../src/document/undo'
import { MOST_DOTS, MOST_VOTERS } from '../../../src/domain/workshop/vote-round'
import { forkDocument, mergeDocuments, openDrawn } from '../../support/replicas'

const picture = 'Channels: shop, fair'

const readRounds = (document: CanvasDocument) => readCanvas(document).workshop?.rounds ?? []

/** The dots as `Ane shop 2`. */
const readDots = (document: CanvasDocument) =>
  readRounds(document).flatMap(({ voters, dots }) =>
    dots.map(
      ({ voterId, noteId, count }) => `${voters.find(({ id }) => id === voterId)?.name} ${noteId} ${count}`,
    ),
  )

function openVote(names: readonly string[] = ['Ane', 'Nino'], dotsPerPerson = 3) {
  const document = openDrawn(picture)
  const history = makeUndoHistory(document)
  const id = startRound(document, { question: 'Which?', dotsPerPerson, names, startedAt: 5 })
  const voterIds = readRounds(document)[0]?.voters.map((voter) => voter.id) ?? []
  const give = (voter: number, noteId: string, at = document) =>
    changeDots(at, id, { voterId: voterIds[voter] ?? '', noteId, by: 1 })
  const take = (voter: number, noteId: string, at = document) =>
    changeDots(at, id, { voterId: voterIds[voter] ?? '', noteId, by: -1 })
  return { document, history, id, voterIds, give, take }
}

describe('a dot vote', () => {
  test('R96: keeps question, block, dots and people in the order in which they vote', () => {
    const document = openDrawn(picture)
    const names = ['Ane', 'Nino', 'Ane', '']
    startRound(document, { question: 'Which?', block: 'channels', dotsPerPerson: 5, names, startedAt: 7 })
    const [round] = readRounds(document)
    expect(round).toMatchObject({ question: 'Which?', block: 'channels', dotsPerPerson: 5, startedAt: 7 })
    expect(round?.voters.map(({ name }) => name)).toEqual(names)
    expect(round?.closedAt).toBeUndefined()
  })

  test('R96: takes no more people and dots than one round has', () => {
    const { document, id } = openVote(Array<string>(MOST_VOTERS + 1).fill(''), MOST_DOTS + 1)
    const [round] = readRounds(document)
    expect([round?.voters.length, round?.dotsPerPerson]).toEqual([MOST_VOTERS, MOST_DOTS])
    expect(addVoter(document, id, 'late')).toBeUndefined()
  })

  test('R96: lets each person give as many dots as there are, on one note or several, and take them back', () => {
    const { document, give, take } = openVote()
    expect([give(0, 'shop'), give(0, 'shop'), give(0, 'fair'), give(0, 'fair')]).toEqual([
      true,
      true,
      true,
      false,
    ])
    expect(give(1, 'fair')).toBe(true)
    expect(readDots(document).toSorted()).toEqual(['Ane fair 1', 'Ane shop 2', 'Nino fair 1'])
    expect([take(0, 'fair'), take(0, 'fair')]).toEqual([true, false])
    expect(readDots(document).toSorted()).toEqual(['Ane shop 2', 'Nino fair 1'])
  })

  test('R96: gives none to a note that is gone, and has those of a deleted note to give again', () => {
    const { document, give } = openVote()
    for (let dot = 0; dot < 3; dot += 1) give(0, 'shop')
    deleteNotes(document, ['shop'])
    expect([give(0, 'shop'), give(0, 'fair')]).toEqual([false, true])
  })

  test('R96: leaves the dots of who has passed the device on as they are, until that is taken back', () => {
    const { document, id, voterIds, give, take } = openVote()
    give(0, 'shop')
    setVoted(document, id, voterIds[0] ?? '', true)
    expect([give(0, 'shop'), take(0, 'shop')]).toEqual([false, false])
    setVoted(document, id, voterIds[0] ?? '', false)
    expect(take(0, 'shop')).toBe(true)
  })

  test('R96: changes no more once it is closed, or deleted', () => {
    const { document, id, voterIds, give, take } = openVote()
    give(0, 'shop')
    closeRound(document, id, 9)
    const before = JSON.stringify(readRounds(document))
    closeRound(document, id, 99)
    setVoted(document, id, voterIds[0] ?? '', true)
    expect([give(0, 'shop'), take(0, 'shop'), addVoter(document, id, 'late')]).toEqual([
      false,
      false,
      undefined,
    ])
    expect(JSON.stringify(readRounds(document))).toBe(before)
    deleteRound(document, id)
    expect(give(0, 'shop')).toBe(false)
    expect(readRounds(document)).toEqual([])
  })

  test('R96: lets somebody in who comes late, last in order', () => {
    const { document, id } = openVote()
    addVoter(document, id, ' Ece ')
    expect(readRounds(document)[0]?.voters.map(({ name }) => name)).toEqual(['Ane', 'Nino', 'Ece'])
  })
})

describe('undo of the canvas', () => {
  test('R96: changes no dot, no closing and no start of a round', () => {
    const { document, history, id, voterIds, give } = openVote()
    give(0, 'shop')
    setVoted(document, id, voterIds[0] ?? '', true)
    closeRound(document, id, 9)
    const before = JSON.stringify(readRounds(document))
    expect(history.canUndo()).toBe(false)
    deleteNotes(document, ['fair'])
    while (history.canUndo()) history.undo()
    expect(JSON.stringify(readRounds(document))).toBe(before)
  })

  test('R96: brings a deleted round back with all its dots, closed as it was', () => {
    const { document, history, id, voterIds, give } = openVote()
    give(0, 'shop')
    setVoted(document, id, voterIds[0] ?? '', true)
    closeRound(document, id, 9)
    const before = JSON.stringify(readRounds(document))
    deleteRound(document, id)
    history.undo()
    expect(JSON.stringify(readRounds(document))).toBe(before)
  })
})

describe('two tabs', () => {
  test('R96: that vote at once lose nobody’s dots', () => {
    const { document, give } = openVote()
    const other = forkDocument(document)
    give(0, 'shop')
    give(0, 'fair')
    give(1, 'shop', other)
    mergeDocuments(document, other)
    expect(readDots(document).toSorted()).toEqual(['Ane fair 1', 'Ane shop 1', 'Nino shop 1'])
    expect(readDots(other)).toEqual(readDots(document))
  })

  test('R96: that close a round and vote in it at once keep it closed', () => {
    const { document, id, give } = openVote()
    const other = forkDocument(document)
    closeRound(document, id, 9)
    give(1, 'shop', other)
    mergeDocuments(document, other)
    expect(readRounds(other)[0]?.closedAt).toBe(9)
    expect(give(1, 'shop', other)).toBe(false)
  })

  test('R96: that start a round each have both, the one that was started first before the other', () => {
    const document = openDrawn(picture)
    const other = forkDocument(document)
    const later = startRound(document, { question: '', dotsPerPerson: 1, names: ['Ane'], startedAt: 6 })
    const first = startRound(other, { question: '', dotsPerPerson: 1, names: ['Nino'], startedAt: 5 })
    mergeDocuments(document, other)
    expect(readRounds(document).map(({ id }) => id)).toEqual([first, later])
  })

  test('R96: that add a person each have both', () => {
    const { document, id } = openVote(['Ane'])
    const other = forkDocument(document)
    addVoter(document, id, 'Nino')
    addVoter(other, id, 'Ece')
    mergeDocuments(document, other)
    expect(
      readRounds(document)[0]
        ?.voters.map(({ name }) => name)
        .toSorted(),
    ).toEqual(['Ane', 'Ece', 'Nino'])
  })
})
