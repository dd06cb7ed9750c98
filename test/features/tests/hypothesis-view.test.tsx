import { fireEvent, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import words from '../../../locales/en/tests.json'
import { startTestTexts } from '../../support/canvas-session'
import { drawAssumptions, drawEvidence, drawExperiment } from '../../support/workshops'
import { openTests } from './open-tests'

beforeAll(() => startTestTexts())

const lines = 'Customer Segments: students\nValue Propositions: course\ncourse -> students'
const marks = { students: {} }
const { experiments: words1, evidence: words2 } = words
const open = (...[rest]: readonly Parameters<typeof drawAssumptions>[2][]) =>
  openTests(drawAssumptions(lines, marks, rest), { noteId: 'students' })

describe('a hypothesis', () => {
  test('R96: is placed by two sliders', async () => {
    const { readMark } = await open()
    fireEvent.change(screen.getByRole('slider', { name: words.scale.importance }), {
      target: { value: '40' },
    })
    fireEvent.change(screen.getByRole('slider', { name: words.scale.confidence }), {
      target: { value: '60' },
    })
    expect(readMark('students')).toMatchObject({ importance: 40, confidence: 60 })
  })

  test('R96: loses its mark with a way back, and its experiments are kept', async () => {
    const { user, read, readMark, readAddress, pressToast } = await open({
      experiments: [drawExperiment('one', 'students')],
    })
    await user.click(screen.getByRole('button', { name: words.mark.remove }))
    expect([readMark('students'), readAddress()]).toEqual([undefined, ''])
    expect(read().workshop?.experiments).toHaveLength(1)
    pressToast()
    expect(readMark('students')).toBeDefined()
  })

  test('R96: shows what hangs on it once it is refuted', async () => {
    const { user } = await open()
    expect(screen.queryByRole('region', { name: words.refuted.list })).toBeNull()
    await user.click(screen.getByRole('radio', { name: words.states.refuted }))
    const hanging = within(screen.getByRole('region', { name: words.refuted.list }))
    expect(hanging.getByRole('link', { name: 'course' })).toBeTruthy()
  })

  test('R96: gives way to the list when its address names none', async () => {
    await openTests(drawAssumptions(lines, marks), { noteId: 'course' })
    expect(screen.getByRole('link', { name: 'students' })).toBeTruthy()
  })
})

describe('an experiment', () => {
  test('R96: is written where it stands, and proposes the state "running" when it starts', async () => {
    const { user, read, readMark, pressToast } = await open()
    await user.click(screen.getByRole('button', { name: words1.add }))
    expect(document.activeElement).toBe(screen.getByLabelText(words1.texts.belief))
    await user.keyboard('They pay')
    await user.type(screen.getByLabelText(words1.texts.criterion), 'five of ten')
    await user.type(screen.getByLabelText('Amount (EUR)'), '40.5')
    await user.selectOptions(screen.getByLabelText(words1.state), 'running')
    expect(read().workshop?.experiments).toMatchObject([
      { noteId: 'students', belief: 'They pay', criterion: 'five of ten', cost: 40.5, state: 'running' },
    ])
    expect(readMark('students')?.state).toBe('untested')
    pressToast()
    expect(readMark('students')?.state).toBe('running')
  })

  test('R96: says when its day is over, and no longer once it is done', async () => {
    const { user, read } = await open({
      experiments: [drawExperiment('one', 'students', { state: 'running' })],
    })
    fireEvent.change(screen.getByLabelText(words1.dueOn), { target: { value: '2026-05-14' } })
    expect(screen.getByText(words1.overdue)).toBeTruthy()
    expect(read().workshop?.experiments[0]?.dueOn).toBe('2026-05-14')
    await user.selectOptions(screen.getByLabelText(words1.state), 'done')
    expect(screen.queryByText(words1.overdue)).toBeNull()
  })

  test('R96: is deleted with a way back', async () => {
    const { user, read, pressToast } = await open({
      experiments: [drawExperiment('one', 'students', { state: 'running', method: 'Ask' })],
    })
    await user.click(screen.getByRole('button', { name: words1.remove }))
    expect(read().workshop).toBeUndefined()
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: words1.title }))
    pressToast()
    expect(read().workshop?.experiments[0]?.method).toBe('Ask')
  })
})

describe('evidence', () => {
  test('R96: is added with its experiment, and the state it speaks for is proposed, never set', async () => {
    const { user, read, readMark } = await open({
      experiments: [drawExperiment('one', 'students', { state: 'done', method: 'Ask' })],
    })
    await user.click(screen.getByRole('button', { name: words2.add }))
    const form = within(screen.getByRole('form', { name: words2.add }))
    await user.click(form.getByRole('button', { name: words2.save }))
    expect(form.getByText(words2.needsText)).toBeTruthy()
    await user.type(form.getByLabelText(words2.text), 'eight of ten would not pay')
    await user.click(form.getByRole('radio', { name: words2.directions.refutes }))
    await user.click(form.getByRole('radio', { name: words2.strengths.strong }))
    await user.click(form.getByRole('button', { name: words2.save }))
    expect(read().workshop?.evidence).toMatchObject([
      {
        text: 'eight of ten would not pay',
        direction: 'refutes',
        strength: 'strong',
        on: '2026-05-15',
        experimentId: 'one',
      },
    ])
    expect(document.activeElement).toBe(screen.getByRole('button', { name: words2.add }))
    expect(readMark('students')?.state).toBe('untested')
    await user.click(screen.getByRole('button', { name: 'Set the state to “Refuted”' }))
    expect(readMark('students')?.state).toBe('refuted')
    expect(screen.queryByText(words.propose.refuted)).toBeNull()
    expect(document.activeElement).toBe(
      screen.getByRole('radio', { name: words.states.refuted, checked: true }),
    )
  })

  test('R96: is silent about a proposal that was passed over, until there is more', async () => {
    const { user } = await open({ evidence: [drawEvidence('one', 'students')] })
    await user.click(screen.getByRole('button', { name: words.propose.later }))
    expect(screen.queryByText(words.propose.supported)).toBeNull()
    expect(document.activeElement).toBe(
      screen.getByRole('radio', { name: words.states.untested, checked: true }),
    )
    await user.click(screen.getByRole('button', { name: words2.add }))
    await user.type(screen.getByLabelText(words2.text), 'ten of ten')
    await user.click(screen.getByRole('button', { name: words2.save }))
    expect(screen.getByText(words.propose.supported)).toBeTruthy()
  })

  test('R96: is changed in place, and Escape leaves it as it was', async () => {
    const { user, read } = await open({ evidence: [drawEvidence('one', 'students')] })
    await user.click(screen.getByRole('button', { name: words2.edit }))
    await user.type(screen.getByLabelText(words2.text), ' more{Escape}')
    expect(read().workshop?.evidence[0]?.text).toBe('one')
    await user.click(screen.getByRole('button', { name: words2.edit }))
    await user.type(screen.getByLabelText(words2.text), ' more')
    await user.click(screen.getByRole('button', { name: words2.save }))
    expect(read().workshop?.evidence[0]).toMatchObject({ id: 'one', text: 'one more' })
  })

  test('R96: goes with a way back', async () => {
    const { user, read, pressToast } = await open({ evidence: [drawEvidence('one', 'students')] })
    await user.click(screen.getByRole('button', { name: words2.remove }))
    expect(read().workshop).toBeUndefined()
    pressToast()
    expect(read().workshop?.evidence).toHaveLength(1)
  })
})
