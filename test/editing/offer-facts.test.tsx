import { screen } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Note } from '../../src/domain/canvas'
import { useNoteFacts } from '../../src/editing/relationship-facts'
import { useCanvasState } from '../../src/state/open-canvas'
import { openTestCanvas, renderInCanvas, startTestTexts } from '../support/canvas-session'
import { drawCanvas } from '../support/canvas-text'

beforeAll(() => startTestTexts())

describe('what is known of an offer', () => {
  test.each([
    ['2026-11-30', 'Last day of the offer: 30 November 2026'],
    ['2026-12-01', 'Last day of the offer: 30 November 2026 (over)'],
  ])('R30: is on %s %s', async (today, words) => {
    const canvas = drawCanvas('Value Propositions: gift [offer.special]')
    const offer = canvas.notesById.get('gift')
    if (!offer) throw new Error('the offer is not on the canvas')
    const notesById = new Map([['gift', { ...offer, lastDay: '2026-11-30' }]])
    const opened = await openTestCanvas({ ...canvas, notesById })
    const services = { ...opened.services, now: () => Date.parse(`${today}T12:00:00`) }
    await renderInCanvas({ ...opened, services }, <Facts />)
    expect(screen.getByRole('listitem', { name: 'lastDay' }).textContent).toBe(words)
  })
})

function Facts() {
  const offer = useCanvasState((state) => state.canvas.notesById.get('gift'))
  return offer ? <FactsOf note={offer} /> : null
}

function FactsOf({ note }: { readonly note: Note }) {
  return (
    <ul>
      {useNoteFacts(note).map(({ id, term, words }) => (
        <li key={id} aria-label={id}>
          {`${term}: ${words.join(', ')}`}
        </li>
      ))}
    </ul>
  )
}
