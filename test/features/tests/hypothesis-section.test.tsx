import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test } from 'vitest'
import words from '../../../locales/en/tests.json'
import type { Canvas } from '../../../src/domain/canvas'
import HypothesisSection from '../../../src/features/tests/hypothesis-section'
import { openTestCanvas, renderInCanvas, startTestTexts } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'
import { sentence } from '../../support/sentence'
import { drawAssumptions, drawEvidence, drawExperiment } from '../../support/workshops'

beforeAll(() => startTestTexts())

const lines = 'Customer Segments: students\nValue Propositions: course\ncourse -> students'

async function openSection(canvas: Canvas, noteId = 'students', version?: number) {
  const opened = await openTestCanvas(canvas, version === undefined ? {} : { version })
  await renderInCanvas(opened, <HypothesisSection noteId={noteId} />)
  return {
    ...opened,
    user: userEvent.setup(),
    readMark: () => opened.read().notesById.get(noteId)?.assumption,
  }
}

describe('a note in its full view', () => {
  test('R96: is marked as a hypothesis, and the mark taken away, with a way back', async () => {
    const { user, readMark, pressToast } = await openSection(drawCanvas(lines))
    await user.click(screen.getByRole('button', { name: words.mark.button }))
    expect(readMark()?.state).toBe('untested')
    await user.click(screen.getByRole('button', { name: words.mark.remove }))
    expect(readMark()).toBeUndefined()
    pressToast()
    expect(readMark()?.state).toBe('untested')
  })

  test('R96: says what is known of it, and leads to its tests', async () => {
    await openSection(
      drawAssumptions(
        lines,
        { students: {} },
        {
          experiments: [drawExperiment('one', 'students', { method: 'Ask ten people' })],
          evidence: [drawEvidence('eight would pay', 'students')],
        },
      ),
    )
    const list = (name: string) =>
      within(screen.getByRole('list', { name })).getByRole('listitem').textContent
    expect(list(words.experiments.title)).toContain('Ask ten people')
    expect(list(words.evidence.title)).toContain('eight would pay')
    const link = screen.getByRole('link', { name: words.mark.toTests })
    expect(link.getAttribute('href')).toBe('/canvas/canvas/workshop/tests/students')
  })

  test('R96: says that it hangs on something refuted, and on what', async () => {
    await openSection(drawAssumptions(lines, { students: { state: 'refuted' } }), 'course')
    expect(screen.getByText(sentence('Depends on something refuted: students'))).toBeTruthy()
  })

  test('R96: offers no change where the canvas can only be read', async () => {
    await openSection(drawAssumptions(lines, { students: {} }), 'students', 99)
    expect(screen.queryByRole('button')).toBeNull()
    for (const slider of screen.getAllByRole<HTMLInputElement>('slider')) expect(slider.disabled).toBe(true)
  })
})
