import { screen } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startTestTexts, switchLanguage } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'
import { drawRound } from '../../support/draw-round'
import { sentence } from '../../support/sentence'
import { openVotes, press } from './open-votes'

beforeAll(() => startTestTexts())
afterEach(() => switchLanguage('en'))

const names = () => screen.getByRole('textbox', { name: 'Names, one per line' })
const start = () => press('Start the round')

describe('setting up a round', () => {
  test('R96: takes a question, a block, dots and names, and hands over to the first', async () => {
    const { user, readRounds } = await openVotes()
    await user.type(screen.getByRole('textbox', { name: 'Question' }), 'Which?')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Notes to vote on' }), 'Channels: 2')
    const dots = screen.getByRole('textbox', { name: 'Dots per person' })
    await user.clear(dots)
    await user.type(dots, '5')
    await user.type(names(), 'Ane\nNino{enter}')
    start()
    expect(readRounds()).toMatchObject([{ question: 'Which?', block: 'channels', dotsPerPerson: 5 }])
    expect(screen.getByRole('heading', { name: 'Give the device to Ane' })).toBeDefined()
    press('I am Ane: vote now')
    expect(screen.getAllByRole('listitem').map((row) => row.querySelector('span')?.textContent)).toEqual([
      'shop',
      'fair',
    ])
  })

  test('R96: takes people by number', async () => {
    const { user, readRounds } = await openVotes()
    await user.click(screen.getByRole('radio', { name: 'People by number' }))
    const people = screen.getByRole('textbox', { name: 'How many people' })
    await user.clear(people)
    await user.type(people, '61')
    expect(screen.getByText('This is no whole number from 1 to 60. What holds is still 6.')).toBeDefined()
    await user.clear(people)
    await user.type(people, '4')
    start()
    expect(readRounds()[0]?.voters.map(({ name }) => name)).toEqual(['', '', '', ''])
    expect(screen.getByRole('heading', { name: 'Give the device to Person 1' })).toBeDefined()
  })

  test('R96: says that two people have one name, and tells them apart', async () => {
    const { user } = await openVotes()
    await user.type(names(), 'Ane\nAne')
    expect(screen.getByText(sentence('More than one person is called so: “Ane”'))).toBeDefined()
    start()
    expect(screen.getByText('Ane (2)')).toBeDefined()
  })

  test('R96: starts nothing without people, and says what to do', async () => {
    const { readRounds } = await openVotes()
    start()
    expect(screen.getByRole('alert').textContent).toMatch(/nobody votes yet/)
    expect(readRounds()).toEqual([])
  })

  test('R96: starts nothing with more people than one round takes', async () => {
    const { user, readRounds } = await openVotes()
    await user.click(names())
    await user.paste(Array.from({ length: 61 }, (_, index) => `n${index}`).join('\n'))
    start()
    expect(screen.getByRole('alert').textContent).toMatch(/at most 60 people/)
    expect(readRounds()).toEqual([])
  })

  test('R96: starts nothing without notes, and shows where they are written', async () => {
    const { user, readRounds } = await openVotes()
    await user.type(names(), 'Ane')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Notes to vote on' }), 'Key Partners: 0')
    expect(screen.getByText(/There are no notes in this block yet/)).toBeDefined()
    const link = screen.getByRole('link', { name: /Key Partners/ })
    expect(link.getAttribute('href')).toBe('/canvas/canvas/block/keyPartners')
    start()
    expect(screen.getByRole('alert').textContent).toMatch(/no note to vote on/)
    expect(readRounds()).toEqual([])
  })

  test('R96: of a canvas without notes leads to the board', async () => {
    await openVotes({ canvas: drawCanvas('') })
    expect(screen.getByRole('link', { name: 'Go to the board' }).getAttribute('href')).toBe('/canvas/canvas')
  })

  test('R96: says how many notes are confidential', async () => {
    const canvas = drawCanvas('Channels: shop')
    const shop = canvas.notesById.get('shop')
    if (!shop) throw new Error('no shop')
    await openVotes({
      canvas: { ...canvas, notesById: new Map([['shop', { ...shop, isConfidential: true }]]) },
    })
    expect(screen.getByText(/1 confidential note is among them/)).toBeDefined()
  })

  test('R96: begins with the people and dots of the round before', async () => {
    await openVotes({ rounds: [drawRound('Ane:\nNino:', { closedAt: 9, dotsPerPerson: 7 })] })
    expect(names()).toHaveProperty('value', 'Ane\nNino')
    expect(screen.getByRole('textbox', { name: 'Dots per person' })).toHaveProperty('value', '7')
  })

  test('R96: is not offered where the canvas comes from a newer version', async () => {
    await openVotes({ version: 99 })
    expect(screen.queryByRole('button', { name: 'Start the round' })).toBeNull()
  })
})
