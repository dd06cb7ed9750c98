import { act, screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { changeDots, closeRound, deleteRound, startRound } from '../../../src/document/commands/votes'
import { readCanvas } from '../../../src/document/read-canvas'
import type { CanvasDocument } from '../../../src/document/schema'
import { startTestTexts, switchLanguage } from '../../support/canvas-session'
import { installLayout } from '../../support/layout'
import { findRegion, openBoard } from './open-board'

beforeAll(async () => {
  installLayout()
  await startTestTexts('en', ['app', 'links', 'board'])
})
beforeEach(() => switchLanguage('en'))

/** Ane gives the note a dot, twice. */
function vote(document: CanvasDocument, noteId: string): string {
  const id = startRound(document, { question: '', dotsPerPerson: 2, names: ['Ane'], startedAt: 1 })
  const voterId = readCanvas(document).workshop?.rounds.find((round) => round.id === id)?.voters[0]?.id ?? ''
  changeDots(document, id, { voterId, noteId, by: 1 })
  changeDots(document, id, { voterId, noteId, by: 1 })
  return id
}

const findMark = () => within(findRegion('Channels')).findByRole('img', { name: '2 dots in the last vote' })
const queryMarks = () => screen.queryAllByRole('img', { name: /in the last vote/ })

describe('the dots on the board', () => {
  test('R96: are shown once the round is closed, not before', async () => {
    const { session } = await openBoard('Channels: shop\nKey Partners: printer')
    const id = await act(() => Promise.resolve(vote(session.document, 'shop')))
    expect(queryMarks()).toEqual([])
    act(() => closeRound(session.document, id, 5))
    expect((await findMark()).textContent).toBe('2')
    expect(queryMarks()).toHaveLength(1)
  })

  test('R96: are those of the round that was closed last, and go with it', async () => {
    const { session } = await openBoard('Channels: shop\nKey Partners: printer')
    act(() => closeRound(session.document, vote(session.document, 'printer'), 5))
    const last = vote(session.document, 'shop')
    act(() => closeRound(session.document, last, 6))
    await findMark()
    expect(queryMarks()).toHaveLength(1)
    act(() => deleteRound(session.document, last))
    const partners = within(findRegion('Key Partners'))
    expect(await partners.findByRole('img', { name: '2 dots in the last vote' })).toBeDefined()
    expect(queryMarks()).toHaveLength(1)
  })

  test('R96: are hidden where somebody wants that on this device', async () => {
    const { session, services } = await openBoard('Channels: shop')
    act(() => closeRound(session.document, vote(session.document, 'shop'), 5))
    await findMark()
    act(() => services.preferences.getState().setPreference('areVotesHidden', true))
    expect(queryMarks()).toEqual([])
    act(() => services.preferences.getState().setPreference('areVotesHidden', false))
    await findMark()
  })
})
