import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import ka from '../../../locales/ka/agenda.json'
import { DOCUMENT_VERSION } from '../../../src/document/schema'
import { readyAgendaIds, readyAgendas } from '../../../src/domain/workshop/ready-agendas'
import { sumMinutes } from '../../../src/domain/workshop/run-clock'
import { startTestTexts } from '../../support/canvas-session'
import { makeStep, openAgenda } from './open-agenda'

const three = [makeStep(0), makeStep(1), makeStep(2)]

beforeAll(() => startTestTexts('en', ['app', 'agenda', 'workshop', 'blocks']))
beforeEach(() => void vi.restoreAllMocks())

describe('an empty agenda', () => {
  test.each(readyAgendaIds)(
    'R96: offers a ready one for %d minutes, in the language of the canvas',
    async (id) => {
      const { readTitles, readAgenda, listToasts, pressToast } = await openAgenda('part', {
        contentLanguage: 'ka',
      })
      await userEvent.setup().click(screen.getByRole('button', { name: new RegExp(`^${id} minutes`) }))
      await screen.findByRole('list')
      expect(readTitles()).toEqual(readyAgendas[id].map((step) => ka.texts[step.id].title))
      expect(sumMinutes(readAgenda())).toBe(id)
      expect(readAgenda().every(({ prompt }) => prompt.length > 20)).toBe(true)
      expect(listToasts().at(-1)).toContain(`${id} minutes`)
      pressToast()
      expect(readTitles()).toEqual([])
    },
  )

  test('R96: keeps the focus near the steps when the choice goes away', async () => {
    await openAgenda('part')
    await userEvent.setup().click(screen.getByRole('button', { name: /^60 minutes/ }))
    await screen.findByRole('list')
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })))
  })

  test('R96: begins one of one’s own with a step that is open to be written', async () => {
    const user = userEvent.setup()
    const { readTitles } = await openAgenda('part')
    await user.click(screen.getByRole('button', { name: /An agenda of your own/ }))
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Hello')
    expect(readTitles()).toEqual(['Hello'])
    expect(screen.getByRole('button', { name: 'Start the agenda' })).toBeTruthy()
  })

  test('R96: offers nothing on a canvas that is only read', async () => {
    await openAgenda('part', { version: DOCUMENT_VERSION + 1 })
    expect(screen.queryByRole('button')).toBeNull()
  })
})

describe('changing the agenda', () => {
  test('R96: changes title, minutes, prompt and what a step shows', async () => {
    const user = userEvent.setup()
    const { readAgenda, session } = await openAgenda('part', { agenda: three })
    await user.click(screen.getByRole('button', { name: 'Change: Step 1' }))
    const minutes = screen.getByRole('textbox', { name: 'Minutes' })
    await user.clear(minutes)
    await user.type(minutes, '12')
    await user.type(screen.getByRole('textbox', { name: 'What you say' }), 'Why?')
    const show = screen.getByRole('combobox', { name: 'What to show' })
    await user.selectOptions(show, 'Channels')
    expect(readAgenda()[1]).toMatchObject({ minutes: 12, prompt: 'Why?', show: { block: 'channels' } })
    await user.selectOptions(show, 'Dot votes')
    expect(readAgenda()[1]).toMatchObject({ show: { view: 'votes' } })
    session.undo()
    expect(readAgenda()[1]).toMatchObject({ show: { block: 'channels' } })
  })

  test.each(['0', '601', '2.5', 'ten', ''])(
    'R96: keeps the minutes where “%s” is typed, and says so',
    async (typed) => {
      const user = userEvent.setup()
      const { readAgenda } = await openAgenda('part', { agenda: three })
      await user.click(screen.getByRole('button', { name: 'Change: Step 0' }))
      const minutes = screen.getByRole('textbox', { name: 'Minutes' })
      fireEvent.change(minutes, { target: { value: typed } })
      expect(screen.getByText(/Write a whole number from 1 to 600/)).toBeTruthy()
      expect(minutes.getAttribute('aria-invalid')).toBe('true')
      expect(readAgenda()[0]?.minutes).toBe(10)
    },
  )

  test('R96: moves a step by the keyboard, says where it is, and keeps the focus', async () => {
    const user = userEvent.setup()
    const { readTitles, readSaid } = await openAgenda('part', { agenda: three })
    screen.getByRole('button', { name: 'Move down: Step 0' }).focus()
    await user.keyboard('{Enter}{Enter}{Enter}')
    expect(readTitles()).toEqual(['Step 1', 'Step 2', 'Step 0'])
    expect(readSaid()).toBe('Step 0: now step 3 of 3')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move down: Step 0' }))
  })

  test('R96: moves a step by dragging, and leaves it where it was on Escape', async () => {
    const { readTitles } = await openAgenda('part', { agenda: three })
    const items = screen.getAllByRole('listitem')
    for (const [index, item] of items.entries())
      vi.spyOn(item, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, index * 100, 300, 100))
    const grip = (index: number) => items[index]?.querySelector('[aria-hidden]') ?? document.body
    fireEvent.pointerDown(grip(0), { button: 0, clientY: 50 })
    fireEvent.pointerMove(window, { clientY: 280 })
    fireEvent.keyDown(window, { key: 'Escape' })
    fireEvent.pointerUp(window)
    expect(readTitles()).toEqual(['Step 0', 'Step 1', 'Step 2'])
    fireEvent.pointerDown(grip(0), { button: 0, clientY: 50 })
    fireEvent.pointerMove(window, { clientY: 180 })
    fireEvent.pointerUp(window)
    expect(readTitles()).toEqual(['Step 1', 'Step 0', 'Step 2'])
  })

  test('R96: removes a step, offers to take that back, and does not lose the focus', async () => {
    const user = userEvent.setup()
    const { readTitles, listToasts, pressToast } = await openAgenda('part', { agenda: three })
    await user.click(screen.getByRole('button', { name: 'Remove: Step 1' }))
    expect(readTitles()).toEqual(['Step 0', 'Step 2'])
    expect(document.activeElement).toBe(screen.getByRole('main'))
    expect(listToasts()).toEqual(['Step removed: Step 1'])
    pressToast()
    expect(readTitles()).toEqual(['Step 0', 'Step 1', 'Step 2'])
  })

  test('R96: leads to what a step shows, and to the board for a block that the canvas lacks', async () => {
    const steps = [
      makeStep(0, { show: { block: 'channels' } }),
      makeStep(1, { show: { view: 'alternatives' } }),
      makeStep(2, { show: { block: 'own.elsewhere' } }),
    ]
    await openAgenda('part', { agenda: steps })
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(links).toEqual([
      '/canvas/canvas/block/channels',
      '/canvas/canvas/workshop/alternatives',
      '/canvas/canvas',
    ])
  })
})

describe('starting the agenda', () => {
  test('R96: shows the first step large with its prompt and takes the focus there', async () => {
    const user = userEvent.setup()
    const steps = [makeStep(0, { prompt: 'Who pays?' }), makeStep(1)]
    const { readClock } = await openAgenda('part', { agenda: steps })
    expect(screen.getByText('Altogether: 20 minutes')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Start the agenda' }))
    const card = screen.getByRole('region', { name: 'Timer' })
    expect(document.activeElement).toBe(card)
    expect(within(card).getByRole('heading', { name: 'Step 0' })).toBeTruthy()
    expect(card.textContent).toContain('Who pays?')
    expect(readClock()).toMatchObject({ state: 'running', stepId: 's0' })
    expect(screen.getAllByRole('listitem')[0]?.getAttribute('aria-current')).toBe('step')
    await user.click(screen.getByRole('button', { name: 'Start with this step: Step 1' }))
    expect(readClock()).toMatchObject({ stepId: 's1' })
  })

  test('R96: tries the sound and says where there is none', async () => {
    const user = userEvent.setup()
    const { services } = await openAgenda('part', { agenda: three })
    await user.click(screen.getByRole('checkbox', { name: 'Sound when the time is up' }))
    expect(services.preferences.getState().hasTimerSound).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Try the sound' }))
    expect(await screen.findByText(/This browser gave no sound/)).toBeTruthy()
  })
})
