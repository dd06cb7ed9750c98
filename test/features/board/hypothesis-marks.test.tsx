import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import board from '../../../locales/en/board.json'
import { setAssumptionState } from '../../../src/document/commands/assumptions'
import { startTestTexts } from '../../support/canvas-session'
import { installLayout } from '../../support/layout'
import { drawAssumptions } from '../../support/workshops'
import { openBoard } from './open-board'

beforeAll(async () => {
  installLayout()
  await startTestTexts('en', ['app', 'board', 'tests', 'kinds'])
})

const lines = 'Customer Segments: students\nValue Propositions: course\nChannels: shop\ncourse -> students'
const findItem = (id: string) => {
  const item = document.querySelector<HTMLElement>(`[data-note="${id}"]`)
  if (!item) throw new Error(`no note ${id}`)
  return item
}
const listMarks = (id: string) =>
  within(findItem(id))
    .queryAllByRole('img')
    .map((mark) => mark.ariaLabel ?? mark.getAttribute('aria-label'))

describe('the marks of a note', () => {
  test('R96: say that it is a hypothesis, and in which state', async () => {
    await openBoard(drawAssumptions(lines, { students: { state: 'running' } }))
    await waitFor(() => expect(listMarks('students')).toContain('Hypothesis: Being tested'))
    expect(listMarks('shop')).toEqual([])
  })

  test('R96: say what hangs on a refuted one, and no longer once it is not', async () => {
    const { session } = await openBoard(drawAssumptions(lines, { students: {} }))
    const hanging = 'Depends on something refuted: students'
    expect(listMarks('course')).not.toContain(hanging)
    act(() => setAssumptionState(session.document, 'students', 'refuted'))
    await waitFor(() => expect(listMarks('course')).toContain(hanging))
    expect(listMarks('students')).toContain('Hypothesis: Refuted')
    expect(listMarks('shop')).toEqual([])
    act(() => session.undo())
    await waitFor(() => expect(listMarks('course')).not.toContain(hanging))
  })

  test('R96: come and go by the menu of the note, one step of undo', async () => {
    const { user, read, undo } = await openBoard(drawAssumptions(lines, {}))
    await user.click(within(findItem('shop')).getByRole('button', { name: board.noteActions }))
    await user.click(await screen.findByRole('menuitemcheckbox', { name: board.hypothesis }))
    await waitFor(() => expect(read().notesById.get('shop')?.assumption?.state).toBe('untested'))
    undo()
    expect(read().notesById.get('shop')?.assumption).toBeUndefined()
  })
})
