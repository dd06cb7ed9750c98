import { fireEvent, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { startTestTexts } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'
import { drawRuns } from '../../support/draw-run'
import { openNote } from './fields/open-note'

beforeAll(() => startTestTexts())

const findPart = () => screen.queryByRole('region', { name: 'No reply' })

describe('the full view of a segment or a relationship', () => {
  test.each(['Customer Segments', 'Customer Relationships'])(
    'R22: starts the checklist for a customer who does not reply: %s',
    async (block) => {
      const { user, read } = await openNote(`${block}: it`)
      await user.click(screen.getByRole('button', { name: 'The customer does not reply…' }))
      const [run] = read().customers?.runs ?? []
      expect(run?.aboutId).toBe('it')
      expect(window.location.pathname).toBe(`/canvas/canvas/block/customerRelationships/noReply/${run?.id}`)
    },
  )

  test('R22: leads to the checklists that it started, and to no others', async () => {
    const rest = drawRuns({ id: 'own', customer: 'Aguas', aboutId: 'it' }, { id: 'other', customer: 'Borda' })
    await openNote('Customer Segments: it', { rest, version: 99 })
    const links = within(findPart() ?? document.body).getAllByRole('link')
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Aguas', '/canvas/canvas/block/customerRelationships/noReply/own'],
    ])
    expect(screen.queryByRole('button', { name: 'The customer does not reply…' })).toBeNull()
  })

  test('says nothing of it on other notes', async () => {
    await openNote('Channels: it')
    expect(findPart()).toBeNull()
  })
})

describe('the full view of an offer', () => {
  const pickLastDay = (day: string) =>
    fireEvent.change(screen.getByLabelText('Last day of the offer'), { target: { value: day } })

  test('R30: takes its last day, which is not over, in one step', async () => {
    const { readNote, session } = await openNote('Value Propositions: it [offer.special]')
    pickLastDay('2026-05-14')
    expect(screen.getByText('This day is over: choose today or a later day.')).toBeTruthy()
    expect(readNote().lastDay).toBeUndefined()
    pickLastDay('2026-05-15')
    expect(readNote().lastDay).toBe('2026-05-15')
    expect(screen.queryByText('This offer is over.')).toBeNull()
    session.undo()
    expect(readNote().lastDay).toBeUndefined()
  })

  test('R30: is marked as over after its last day', async () => {
    const { notesById, noteIdsByPlace } = drawOffer('2026-05-14')
    await openNote('', { rest: { notesById, noteIdsByPlace } })
    expect(screen.getByText('This offer is over.')).toBeTruthy()
  })

  test('is asked of offers only', async () => {
    await openNote('Value Propositions: it [value.price]')
    expect(screen.queryByLabelText('Last day of the offer')).toBeNull()
  })
})

function drawOffer(lastDay: string) {
  const canvas = drawCanvas('Value Propositions: it [offer.special]')
  const offer = canvas.notesById.get('it')
  if (!offer) throw new Error('the offer is not on the canvas')
  return { ...canvas, notesById: new Map([['it', { ...offer, lastDay }]]) }
}
