import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { setRunValue, startRun } from '../../../../src/document/commands/runs'
import { setCountries } from '../../../../src/document/commands/segments'
import type { Run } from '../../../../src/domain/customers/run'
import Reach from '../../../../src/features/no-reply/reach/reach'
import { useCanvasState } from '../../../../src/state/open-canvas'
import {
  openTestCanvas,
  renderInCanvas,
  startTestTexts,
  switchLanguage,
} from '../../../support/canvas-session'
import { drawCanvas } from '../../../support/canvas-text'

const ownZone = process.env.TZ
beforeAll(() => startTestTexts('en', ['app', 'reach']))
beforeEach(() => switchLanguage('en'))
afterEach(() => {
  if (ownZone === undefined) delete process.env.TZ
  else process.env.TZ = ownZone
})

/** The first run, as it is now. */
function FirstRun() {
  const run = useCanvasState((state) => state.canvas.customers?.runs[0])
  return run ? <Reach run={run} /> : null
}

interface Situation {
  readonly now?: string
  readonly values?: Partial<Pick<Run, 'timeZone' | 'country' | 'sentOn'>>
  readonly countries?: readonly string[]
  readonly opening?: Parameters<typeof openTestCanvas>[1]
}

/** A run seen from Madrid. */
async function openReach({ now = '2026-03-09T17:05Z', values = {}, countries, opening }: Situation = {}) {
  process.env.TZ = 'Europe/Madrid'
  const opened = await openTestCanvas(drawCanvas('Customer Segments: buyers'), opening)
  const { document } = opened.session
  const id = startRun(document, 0, 'buyers')
  if (countries) setCountries(document, 'buyers', countries)
  for (const part of ['timeZone', 'country', 'sentOn'] as const)
    setRunValue(document, id, part, values[part] ?? '')
  const clock = { now: Date.parse(now) }
  const services = { ...opened.services, now: () => clock.now }
  await renderInCanvas({ ...opened, services }, <FirstRun />)
  return { ...opened, clock, user: userEvent.setup(), readRun: () => opened.read().customers?.runs[0] }
}

const getZone = () => screen.getByRole('combobox', { name: 'The customer’s time zone' })
const getCountry = () => screen.getByRole('combobox', { name: 'The customer’s country' })
const readRows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) => row.textContent)

describe('the time difference', () => {
  test('R32: is chosen by city; the time there, the difference and the common hours are shown', async () => {
    const { user, readRun } = await openReach()
    await user.type(getZone(), 'new yo')
    await user.click(await screen.findByRole('option', { name: /^America\/New York/ }))
    expect(readRun()?.timeZone).toBe('America/New_York')
    expect(screen.getByText('There: 13:05 (Monday, 9 March 2026)')).toBeDefined()
    expect(screen.getByText('Here: 18:05 (Monday, 9 March 2026)')).toBeDefined()
    expect(screen.getByText('The clocks there are 5 h behind ours.')).toBeDefined()
    expect(readRows()[1]).toBe('Monday, 9 March 202614:00–18:0009:00–13:00')
    expect(readRows()).toHaveLength(8)
  })

  test('R32: changes in the middle of the seven days when only one side changes its clocks', async () => {
    await openReach({ now: '2026-03-27T09:00Z', values: { timeZone: 'America/New_York' } })
    expect(screen.getByText('The clocks there are 5 h behind ours.')).toBeDefined()
    expect(readRows()).toContain('Friday, 27 March 202614:00–18:0009:00–13:00')
    expect(readRows()).toContain('Monday, 30 March 202615:00–18:0009:00–12:00')
    expect(readRows()).toContain('Saturday, 28 March 2026none')
  })

  test('R32: goes on with the clock', async () => {
    vi.useFakeTimers()
    try {
      const { clock } = await openReach({ values: { timeZone: 'America/New_York' } })
      clock.now += 60_000
      await act(() => vi.advanceTimersByTimeAsync(6000))
      expect(screen.getByText(/^There: 13:06/)).toBeDefined()
    } finally {
      vi.useRealTimers()
    }
  })

  test('R32: is said in the language of the reader', async () => {
    await switchLanguage('eu')
    await openReach({ values: { timeZone: 'Asia/Kolkata' } })
    expect(screen.getByText('Han: 22:35 (astelehena, 2026ko martxoaren 9a)')).toBeDefined()
    expect(screen.getByText('Hango erlojuak gureak baino 4 h 30 min aurrerago daude.')).toBeDefined()
  })

  test('a zone that the browser does not know has a sentence and changes nothing', async () => {
    const { user, readRun } = await openReach({ values: { timeZone: 'Asia/Tokyo' } })
    await user.clear(getZone())
    await user.type(getZone(), 'Mars/Olympus')
    await user.tab()
    expect(screen.getByText(/no time zone “Mars\/Olympus”.*Nothing has changed\./)).toBeDefined()
    expect(readRun()?.timeZone).toBe('Asia/Tokyo')
  })

  test('a zone that came with a file and that this browser does not know is kept and said', async () => {
    const { readRun } = await openReach({ values: { timeZone: 'Mars/Olympus' } })
    expect(screen.getByText(/does not know the time zone “Mars\/Olympus”/)).toBeDefined()
    expect(readRun()?.timeZone).toBe('Mars/Olympus')
    expect(screen.queryByRole('table')).toBeNull()
  })

  test('R32: is proposed by country, and one press is one step', async () => {
    const { user, readRun, session } = await openReach({ values: { country: 'GE' } })
    await user.click(screen.getByRole('button', { name: 'Asia/Tbilisi' }))
    expect(readRun()?.timeZone).toBe('Asia/Tbilisi')
    act(() => session.undo())
    expect(readRun()?.timeZone).toBe('')
  })

  test('R32: counts with other working hours where somebody says so, for this view', async () => {
    const { user } = await openReach({ values: { timeZone: 'America/New_York' } })
    await user.click(screen.getByText('Change the working hours'))
    const ours = screen.getByRole('group', { name: 'Our working hours' })
    await user.selectOptions(within(ours).getByRole('combobox', { name: 'To' }), '20:00')
    expect(readRows()[1]).toBe('Monday, 9 March 202614:00–20:0009:00–15:00')
    await user.click(within(ours).getByRole('button', { name: 'Monday' }))
    expect(readRows()[1]).toBe('Monday, 9 March 2026none')
  })

  test('R32: says where there are no common hours', async () => {
    await openReach({ values: { timeZone: 'Pacific/Auckland' } })
    expect(screen.getByText(/^No common working hours in the next seven days/)).toBeDefined()
  })
})

describe('the public holidays of the customer', () => {
  test('R32: are those of the chosen country, around the day of the message and today', async () => {
    const { user, readRun } = await openReach({ now: '2026-04-06T10:00Z', values: { sentOn: '2026-04-03' } })
    await user.type(getCountry(), 'germ')
    await user.click(await screen.findByRole('option', { name: 'Germany' }))
    expect(readRun()?.country).toBe('DE')
    expect(await screen.findByText('Germany, 2026 and 2027')).toBeDefined()
    expect(
      screen.getByText('On the day of the message, 3 April 2026, there was a public holiday there.'),
    ).toBeDefined()
    expect(screen.getByText('Today is a public holiday there.')).toBeDefined()
    const around = screen.getByRole('list', { name: 'Around the day of the message' })
    expect(around.textContent).toBe('3 April 2026Good Friday')
    const next = within(screen.getByRole('list', { name: 'Next' })).getAllByRole('listitem')
    expect(next.map((item) => item.textContent).slice(0, 2)).toEqual([
      '6 April 2026Easter Monday',
      '1 May 2026Labour Day',
    ])
    expect(screen.getByText(/date-holidays.*CC BY-SA 3\.0/)).toBeDefined()
  })

  test('R32: have names with their own language where the reader’s is not in the data', async () => {
    await switchLanguage('eu')
    await openReach({ now: '2026-04-06T10:00Z', values: { country: 'DE', sentOn: '2026-04-03' } })
    expect((await screen.findByText('Karfreitag')).lang).toBe('de')
    expect(screen.getByText('Good Friday').lang).toBe('en')
  })

  test('R32: stand beside the common working hours', async () => {
    await openReach({
      now: '2026-04-02T07:00Z',
      values: { country: 'DE', timeZone: 'Europe/Berlin' },
    })
    await screen.findByText('Germany, 2026 and 2027')
    expect(readRows()[2]).toContain('Public holiday there: Good Friday')
    expect(readRows()[1]).not.toContain('Public holiday')
  })

  test('a country without data has a sentence', async () => {
    await openReach({ values: { country: 'KW' } })
    expect(await screen.findByText(/no data on the public holidays of this country: Kuwait\./)).toBeDefined()
  })

  test('a day far outside has a sentence, and today still has its holidays', async () => {
    await openReach({ values: { country: 'DE', sentOn: '0201-04-03' } })
    expect(await screen.findByText(/for the years 1990 to 2075 only/)).toBeDefined()
    expect(screen.getByRole('list', { name: 'Next' })).toBeDefined()
  })

  test('are offered for the countries of the run’s segment', async () => {
    const { user, readRun } = await openReach({ countries: ['GE', 'TR'] })
    await user.click(await screen.findByRole('button', { name: 'Georgia' }))
    expect(readRun()?.country).toBe('GE')
  })

  test('can be read, not changed, in a canvas of a newer version', async () => {
    await openReach({ values: { country: 'DE', timeZone: 'Europe/Berlin' }, opening: { version: 99 } })
    expect(await screen.findByText('Germany, 2026 and 2027')).toBeDefined()
    expect(getCountry()).toHaveProperty('readOnly', true)
    expect(getZone()).toHaveProperty('readOnly', true)
  })
})
