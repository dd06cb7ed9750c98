import { describe, expect, test } from 'vitest'
import type { Run, RunAnswer, RunItem } from '../../../src/domain/customers/run'
import { countDaysWaiting, judgeSentDay, sortRuns } from '../../../src/domain/customers/run-days'
import { findNextStep, isSetAside, readProgress } from '../../../src/domain/customers/run-steps'
import { isNotGenuine } from '../../../src/domain/customers/verdict'
import { drawRun } from '../../support/draw-run'

/** Answers as a run keeps them: what is unknown is absent. */
const drawAnswers = (known: Partial<Record<RunItem, RunAnswer | undefined>>): Pick<Run, 'answers'> => ({
  answers: Object.fromEntries(Object.entries(known).filter(([, answer]) => answer !== undefined)),
})

const states = ['yes', 'no', undefined] as const satisfies readonly (RunAnswer | undefined)[]

describe('the verdict', () => {
  test('R28: of the nine pairs of a2 and a3 only "no" and "no" says that the customer is not genuine', () => {
    const table = states.map((a3) => states.map((a2) => isNotGenuine(drawAnswers({ a2, a3 }))))
    expect(table).toEqual([
      [false, false, false],
      [false, true, false],
      [false, false, false],
    ])
  })

  test('R28: does not depend on any other answer', () => {
    for (const other of states) {
      expect(isNotGenuine(drawAnswers({ a1: other, a2: 'no', a3: 'no', a4: other }))).toBe(true)
      expect(isNotGenuine(drawAnswers({ a1: 'no', a2: 'no', a3: other, a4: 'no' }))).toBe(other === 'no')
    }
  })
})

describe('the steps', () => {
  test('count what is answered, whatever the answer', () => {
    const run = drawRun({ answers: { a1: 'yes', a2: 'no', d4: 'no' } })
    expect(readProgress(run, 'authenticity')).toEqual({ done: 2, total: 4 })
    expect(readProgress(run, 'marketing')).toEqual({ done: 0, total: 3 })
    expect(readProgress(run, 'contact')).toEqual({ done: 1, total: 3 })
  })

  test('R32: count a reason, chosen or written, as a point', () => {
    expect(readProgress(drawRun(), 'reasons')).toEqual({ done: 0, total: 2 })
    expect(readProgress(drawRun({ otherReason: ' ' }), 'reasons').done).toBe(0)
    expect(readProgress(drawRun({ otherReason: 'strike' }), 'reasons').done).toBe(1)
    expect(readProgress(drawRun({ reasons: ['onHoliday'], answers: { c1: 'yes' } }), 'reasons').done).toBe(2)
  })

  test('R28: after the first wait while the customer is not genuine, and no longer', () => {
    const fake = drawRun({ answers: { a2: 'no', a3: 'no' } })
    expect(isSetAside(fake, 'authenticity')).toBe(false)
    expect(isSetAside(fake, 'contact')).toBe(true)
    expect(findNextStep(fake)).toBeUndefined()
    const withdrawn = drawRun({ answers: { a2: 'no', a3: 'yes' } })
    expect(isSetAside(withdrawn, 'contact')).toBe(false)
    expect(findNextStep(withdrawn)).toBe('authenticity')
  })

  test('go on with the first that is not done', () => {
    const answers = { a1: 'yes', a2: 'yes', a3: 'yes', a4: 'yes' } as const
    expect(findNextStep(drawRun({ answers }))).toBe('marketing')
    expect(findNextStep(drawRun({ closing: { on: '', reason: 'unknown', decision: '' } }))).toBeUndefined()
  })
})

describe('the days', () => {
  test('R23: are counted from the day on which it was sent, across leap days and years', () => {
    const waited = (sentOn: string, today: string) => countDaysWaiting({ sentOn }, today)
    expect(waited('2026-11-23', '2026-11-23')).toBe(0)
    expect(waited('2026-11-22', '2026-11-23')).toBe(1)
    expect(waited('2024-02-28', '2024-03-01')).toBe(2)
    expect(waited('2025-02-28', '2025-03-01')).toBe(1)
    expect(waited('2000-01-01', '2026-01-01')).toBe(9497)
    expect(waited('2025-12-31', '2026-01-01')).toBe(1)
    expect(waited('', '2026-01-01')).toBeUndefined()
  })

  test('agree with the clock of the machine for every day of nine years', () => {
    const from = Date.UTC(2023, 0, 1)
    for (let days = 0; days < 9 * 366; days += 1) {
      const today = new Date(from + days * 86_400_000).toISOString().slice(0, 10)
      expect(countDaysWaiting({ sentOn: '2023-01-01' }, today)).toBe(days)
    }
  })

  test('R33: end when the run is closed', () => {
    const closing = { on: '2026-01-03', reason: 'unknown', decision: '' }
    expect(countDaysWaiting({ sentOn: '2026-01-01', closing }, '2026-05-01')).toBe(2)
  })

  test('are refused in the future and before 1990', () => {
    expect(judgeSentDay('2026-11-24', '2026-11-23')).toBe('future')
    expect(judgeSentDay('2026-11-23', '2026-11-23')).toBeUndefined()
    expect(judgeSentDay('1989-12-31', '2026-11-23')).toBe('tooEarly')
    expect(judgeSentDay('1990-01-01', '2026-11-23')).toBeUndefined()
  })
})

describe('the order of runs', () => {
  test('has the longest waiting first, then those without a day, then the closed, last first', () => {
    const closed = (on: string) => ({ on, reason: 'unknown', decision: '' })
    const runs = [
      drawRun({ id: 'closed early', closing: closed('2026-01-01') }),
      drawRun({ id: 'no day' }),
      drawRun({ id: 'yesterday', sentOn: '2026-11-22' }),
      drawRun({ id: 'closed late', closing: closed('2026-02-01') }),
      drawRun({ id: 'long ago', sentOn: '2026-03-01' }),
    ]
    const order = ['long ago', 'yesterday', 'no day', 'closed late', 'closed early']
    expect(sortRuns(runs).map(({ id }) => id)).toEqual(order)
  })
})
