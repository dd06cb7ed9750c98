import { describe, expect, test } from 'vitest'
import { newAssumption } from '../../../src/domain/workshop/assumption'
import { isOverdue, isTestedFirst, listRisks, proposeState } from '../../../src/domain/workshop/risks'
import { drawAssumptions, drawEvidence, drawExperiment } from '../../support/workshops'

const lines = 'Customer Segments: students, teachers, parents\nChannels: shop'

describe('listing the risks of a canvas', () => {
  test('R96: names the assumptions only, the one first on which most hangs and of which least is known', () => {
    const canvas = drawAssumptions(lines, {
      students: { importance: 90, confidence: 80 },
      teachers: { importance: 60, confidence: 10 },
      shop: { importance: 20, confidence: 0 },
    })
    expect(listRisks(canvas).map(({ note }) => note.id)).toEqual(['teachers', 'shop', 'students'])
  })

  test('R96: has behind them what is settled, which is not to be tested next', () => {
    const canvas = drawAssumptions(lines, {
      students: { importance: 100, confidence: 0, state: 'refuted' },
      teachers: { importance: 90, confidence: 0, state: 'supported' },
      shop: { importance: 20, confidence: 90 },
      parents: { importance: 30, confidence: 90, state: 'running' },
    })
    expect(listRisks(canvas).map(({ note }) => note.id)).toEqual(['parents', 'shop', 'students', 'teachers'])
  })

  test('R96: keeps the order of the notes where two are alike', () => {
    const canvas = drawAssumptions(lines, { parents: {}, students: {}, teachers: {} })
    expect(listRisks(canvas).map(({ note }) => note.id)).toEqual(['students', 'teachers', 'parents'])
  })

  test('R96: gives each its experiments and its evidence by day, and nothing of notes that are no assumptions', () => {
    const canvas = drawAssumptions(
      lines,
      { students: {} },
      {
        experiments: [drawExperiment('one', 'students'), drawExperiment('other', 'shop')],
        evidence: [
          drawEvidence('late', 'students', { on: '2026-04-02' }),
          drawEvidence('early', 'students', { on: '2026-03-02' }),
          drawEvidence('foreign', 'shop'),
        ],
      },
    )
    const risks = listRisks(canvas)
    expect(risks).toHaveLength(1)
    expect(risks[0]?.experiments.map(({ id }) => id)).toEqual(['one'])
    expect(risks[0]?.evidence.map(({ id }) => id)).toEqual(['early', 'late'])
  })
})

describe('what is tested first', () => {
  test.each([
    [{}, true],
    [{ importance: 49 }, false],
    [{ confidence: 50 }, false],
    [{ state: 'running' as const }, true],
    [{ state: 'refuted' as const }, false],
    [{ state: 'supported' as const }, false],
  ])('R96: with %o is it: %s', (part, isFirst) => {
    expect(isTestedFirst({ ...newAssumption, ...part })).toBe(isFirst)
  })
})

describe('an experiment', () => {
  test.each([
    ['planned', '2026-03-01', true],
    ['running', '2026-03-01', true],
    ['running', '2026-03-02', false],
    ['done', '2026-03-01', false],
    ['planned', '', false],
  ] as const)('R96: that is %s and due on "%s" is overdue on 2 March: %s', (state, dueOn, overdue) => {
    expect(isOverdue({ state, dueOn }, '2026-03-02')).toBe(overdue)
  })
})

describe('proposing a state', () => {
  const weak = (id: string, direction: 'supports' | 'refutes') =>
    drawEvidence(id, 'students', { strength: 'weak', direction })
  const strong = (id: string, direction: 'supports' | 'refutes') =>
    drawEvidence(id, 'students', { strength: 'strong', direction })
  const running = [drawExperiment('one', 'students', { state: 'running' })]
  const untested = { assumption: newAssumption, experiments: [], evidence: [] }

  test('R96: says "running" once an experiment runs, and nothing before', () => {
    expect(proposeState(untested)).toBeUndefined()
    expect(proposeState({ ...untested, experiments: running })).toBe('running')
  })

  test('R96: goes by what the evidence says together', () => {
    expect(proposeState({ ...untested, evidence: [weak('a', 'supports')] })).toBeUndefined()
    expect(proposeState({ ...untested, evidence: [weak('a', 'supports'), weak('b', 'supports')] })).toBe(
      'supported',
    )
    expect(proposeState({ ...untested, evidence: [weak('a', 'supports'), strong('b', 'refutes')] })).toBe(
      'refuted',
    )
    expect(
      proposeState({ ...untested, evidence: [strong('a', 'supports'), strong('b', 'refutes')] }),
    ).toBeUndefined()
  })

  test('R96: is silent where the assumption says so already, and never takes back what people judged', () => {
    const refuted = { ...newAssumption, state: 'refuted' as const }
    expect(
      proposeState({ ...untested, assumption: refuted, evidence: [strong('a', 'refutes')] }),
    ).toBeUndefined()
    expect(proposeState({ ...untested, assumption: refuted, experiments: running })).toBeUndefined()
  })
})
