import { screen, waitFor } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { OpenFeedback } from '../../../src/features/assignment/open-feedback'
import { dropArrivedFeedback, useArrivedFeedback } from '../../../src/state/arrived-feedback'
import { startTestTexts } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'
import { openView } from '../board/open-board'

beforeAll(() => startTestTexts())
beforeEach(dropArrivedFeedback)

const canvas = drawCanvas('Channels: shop')

/** Says by whom the feedback is that has come for the canvas. */
function Arrived() {
  return <p>Arrived: {useArrivedFeedback(canvas.id)?.feedback.reviewer ?? 'none'}</p>
}

async function choose(content: object | string) {
  const { user } = await openView(
    <>
      <OpenFeedback />
      <Arrived />
    </>,
    canvas,
  )
  const input = document.querySelector<HTMLInputElement>('input[type="file"]')
  if (!input) throw new Error('no field for files')
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  await user.upload(input, new File([text], 'x.feedback.harreman.json', { type: 'application/json' }))
}

const file = {
  format: 'harreman-feedback',
  version: 1,
  canvas: canvas.id,
  feedback: { reviewer: 'Nerea', givenAt: 1, points: {} },
}

describe('opening feedback beside the checklist', () => {
  test('R16: hands that of this canvas to the dialog that lays it on', async () => {
    await choose(file)
    await screen.findByText('Arrived: Nerea')
  })

  test('R16: says for which other canvas it is, and takes nothing', async () => {
    await choose({ ...file, canvas: 'other', title: 'Bakery' })
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('“Bakery”'))
    screen.getByText('Arrived: none')
  })

  test.each([
    ['a canvas', { format: 'harreman', version: 2 }],
    ['half a file', '{"format":"harr'],
  ])('R16: refuses %s in words', async (_, content) => {
    await choose(content)
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('not feedback'))
    screen.getByText('Arrived: none')
  })
})
