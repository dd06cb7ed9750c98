import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { closeRound, setVoted } from '../../../src/document/commands/votes'
import { startTestTexts, switchLanguage } from '../../support/canvas-session'
import { drawRound } from '../../support/draw-round'
import { sentence } from '../../support/sentence'
import { giveDots, openVotes, passOn, press, readRanking } from './open-votes'

beforeAll(() => startTestTexts())
afterEach(() => switchLanguage('en'))

const threeDots = { dotsPerPerson: 3 }
const heading = (name: string) => screen.getByRole('heading', { name })
const status = () => screen.getAllByRole('status')[0]?.textContent

describe('an open round', () => {
  test('R96: goes from hand to hand: each gives dots and passes the device on, then the ranking is shown', async () => {
    const { readDots, readRounds } = await openVotes({ rounds: [drawRound('Ane:\nNino:', threeDots)] })
    expect(document.activeElement).toBe(heading('Give the device to Ane'))
    press('I am Ane: vote now')
    expect(document.activeElement).toBe(heading('Ane: your dots'))
    expect(status()).toBe('3 dots left')
    giveDots('shop', 2)
    giveDots('fair')
    expect(status()).toBe('No dots left')
    passOn()
    expect(document.activeElement).toBe(heading('Give the device to Nino'))
    press('I am Nino: vote now')
    giveDots('shop')
    passOn()
    expect(readDots().toSorted()).toEqual(['Ane: fair 1', 'Ane: shop 2', 'Nino: shop 1'])
    expect(document.activeElement).toBe(heading('Everybody has voted'))
    press('Close the round and see the result')
    expect(readRounds()[0]?.closedAt).toBeDefined()
    expect(readRanking()).toEqual(['1 shop 3 dots', '2 fair 1 dot'])
  })

  test('R96: shows nobody’s dots between two people, and only their own to who votes', async () => {
    const { view } = await openVotes({ rounds: [drawRound('Ane: shop 2\nNino: fair 1', threeDots)] })
    expect(screen.queryByText('shop')).toBeNull()
    expect(view.container.textContent).not.toMatch(/\bdots? left/)
    press('Vote now: Nino')
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent)
    expect(rows).toEqual(['shop00 dots', 'fair11 dot', 'students00 dots'])
    expect(status()).toBe('2 dots left')
  })

  test('R96: leaves the focus on the button when no dot is left, and says so', async () => {
    const { services, readDots } = await openVotes({ rounds: [drawRound('Ane:', { dotsPerPerson: 1 })] })
    press('I am Ane: vote now')
    const give = screen.getByRole('button', { name: 'Give a dot: shop' })
    give.focus()
    giveDots('shop', 2)
    expect(readDots()).toEqual(['Ane: shop 1'])
    expect(document.activeElement).toBe(give)
    expect(give.getAttribute('aria-disabled')).toBe('true')
    expect(services.toasts.getState().announcement).toBe('No dots left')
    press('Take a dot back: shop')
    expect(readDots()).toEqual([])
  })

  test('R96: closes early only after it said who has not voted', async () => {
    const { user, readRounds } = await openVotes({ rounds: [drawRound('Ane: shop 1\nNino:\nEce:')] })
    await user.click(screen.getByRole('button', { name: 'Close the round now…' }))
    const dialog = await screen.findByRole('dialog')
    expect(dialog.textContent).toContain('Not done yet: Ane, Nino, and Ece.')
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }))
    expect(readRounds()[0]?.closedAt).toBeUndefined()
    await user.click(screen.getByRole('button', { name: 'Close the round now…' }))
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Close the round' }),
    )
    expect(readRanking()).toEqual(['1 shop 1 dot'])
    expect(screen.getByText(sentence('Not done when the round was closed: Ane, Nino, and Ece'))).toBeDefined()
  })

  test('R96: lets somebody in who comes late, by name or number, also with a name that is there', async () => {
    const { user, readRounds } = await openVotes({ rounds: [drawRound('Ane:')] })
    const name = screen.getByRole('textbox', { name: 'Somebody else votes too' })
    await user.type(name, 'Ane')
    expect(screen.getByText(sentence('More than one person is called so: Ane'))).toBeDefined()
    press('Add person')
    press('Add person')
    expect(readRounds()[0]?.voters.map((voter) => voter.name)).toEqual(['Ane', 'Ane', ''])
    const people = within(screen.getByRole('region', { name: 'Who has voted' }))
    expect(people.getByText('Ane (2)')).toBeDefined()
    expect(people.getByText('Person 3')).toBeDefined()
  })

  test('R96: ends a ballot that was passed on or closed in another tab', async () => {
    const { session } = await openVotes({ rounds: [drawRound('Ane:\nNino:')] })
    press('I am Ane: vote now')
    act(() => setVoted(session.document, 'round', 'Ane', true))
    expect(heading('Give the device to Nino')).toBeDefined()
    press('I am Nino: vote now')
    act(() => closeRound(session.document, 'round', 9))
    expect(heading('Ranking')).toBeDefined()
  })

  test('R96: asks to take dots back where two tabs gave too many', async () => {
    const { readRounds } = await openVotes({ rounds: [drawRound('Ane: shop 2, fair 2\nNino:', threeDots)] })
    press('I am Ane: vote now')
    expect(status()).toMatch(/^1 dot too many/)
    passOn()
    expect(readRounds()[0]?.voters[0]?.hasVoted).toBeUndefined()
    press('Take a dot back: fair')
    passOn()
    expect(readRounds()[0]?.voters[0]?.hasVoted).toBe(true)
  })

  test('R96: comes before one that was started later in another tab', async () => {
    const rounds = [
      drawRound('Ane:', { id: 'later', question: 'Second?', startedAt: 2 }),
      drawRound('Nino:', { id: 'first', question: 'First?', startedAt: 1 }),
    ]
    const { user } = await openVotes({ rounds })
    expect(heading('First?')).toBeDefined()
    await user.click(screen.getByRole('link', { name: 'Second?' }))
    expect(heading('Give the device to Ane')).toBeDefined()
  })

  test('R96: offers no edits where the canvas comes from a newer version', async () => {
    await openVotes({ rounds: [drawRound('Ane:\nNino:')], version: 99 })
    expect(heading('Give the device to Ane')).toBeDefined()
    expect(screen.queryAllByRole('button')).toEqual([])
  })
})

describe('undo in a round', () => {
  test('R96: takes the dots of this turn back step by step, by button and key, and nobody else’s', async () => {
    const { user, readDots } = await openVotes({ rounds: [drawRound('Ane: shop 1\nNino:')] })
    press('Vote now: Nino')
    giveDots('fair')
    giveDots('shop')
    press('Take a dot back: fair')
    press('Undo')
    expect(readDots().toSorted()).toEqual(['Ane: shop 1', 'Nino: fair 1', 'Nino: shop 1'])
    await user.keyboard('{Control>}z{/Control}')
    expect(readDots().toSorted()).toEqual(['Ane: shop 1', 'Nino: fair 1'])
    press('Undo')
    expect(readDots()).toEqual(['Ane: shop 1'])
    expect(screen.getByRole('button', { name: 'Undo' }).getAttribute('aria-disabled')).toBe('true')
    await user.keyboard('{Control>}z{/Control}')
    expect(readDots()).toEqual(['Ane: shop 1'])
  })

  test('R96: ends with the turn; passing on by mistake is taken back until the next one begins', async () => {
    const { readDots, readRounds, listToasts, pressToast } = await openVotes({
      rounds: [drawRound('Ane:\nNino:', threeDots)],
    })
    press('I am Ane: vote now')
    giveDots('shop')
    passOn()
    expect(listToasts()).toEqual(['Ane: 2 dots were not given'])
    pressToast()
    expect(heading('Ane: your dots')).toBeDefined()
    expect(readRounds()[0]?.voters[0]?.hasVoted).toBeUndefined()
    expect(screen.getByRole('button', { name: 'Undo' }).getAttribute('aria-disabled')).toBe('true')
    passOn()
    press('I am Nino: vote now')
    expect(listToasts().filter((toast) => toast.startsWith('Ane: 2'))).toHaveLength(1)
    expect(readDots()).toEqual(['Ane: shop 1'])
  })
})

describe('a closed round', () => {
  const closed = drawRound('Ane: shop 2, fair 2, gone 1\nNino: students 1', {
    question: 'Which?',
    closedAt: Date.parse('2026-11-20T10:00:00'),
  })

  test('R96: stands in the history with date and question, and shows its ranking with ties', async () => {
    const { user } = await openVotes({ rounds: [closed] })
    const history = within(screen.getByRole('region', { name: 'Former rounds' }))
    expect(history.getByText('Closed: 20 November 2026, 10:00')).toBeDefined()
    await user.click(history.getByRole('link', { name: 'Which?' }))
    expect(document.activeElement).toBe(heading('Which?'))
    expect(readRanking()).toEqual(['1 shop 2 dots', '1 fair 2 dots', '3 students 1 dot'])
    expect(screen.getByText('1 dot was on a note that has been deleted since.')).toBeDefined()
  })

  test('R96: is deleted, and the toast brings it back', async () => {
    const { readRounds, listToasts, pressToast } = await openVotes({ rounds: [closed], round: 'round' })
    const before = readRounds()
    press('Delete the round')
    expect(readRounds()).toEqual([])
    expect(heading('New round')).toBeDefined()
    expect(listToasts()).toEqual(['Round deleted: Which?'])
    pressToast()
    expect(readRounds()).toEqual(before)
  })

  test('R96: that is gone is said to be gone', async () => {
    await openVotes({ rounds: [closed], round: 'other' })
    expect(status()).toBe('This round is not there any more. The others are below.')
  })

  test('R96: keeps its dots off the board where somebody wants that on this device', async () => {
    const { user, services } = await openVotes({ rounds: [closed], round: 'round' })
    const box = screen.getByRole('checkbox', { name: 'Show these dots on the notes of the board' })
    await user.click(box)
    expect(services.preferences.getState().areVotesHidden).toBe(true)
    await user.click(box)
    expect(services.preferences.getState().areVotesHidden).toBe(false)
  })
})
