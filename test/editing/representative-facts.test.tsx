import { screen } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Note } from '../../src/domain/canvas'
import { completeDetails } from '../../src/domain/relationships/relationship-details'
import { useNoteFacts } from '../../src/editing/relationship-facts'
import { openTestCanvas, renderInCanvas, startTestTexts } from '../support/canvas-session'
import { drawCanvas } from '../support/canvas-text'

beforeAll(() => startTestTexts())

const relationship = completeDetails({
  helper: 'seller',
  representative: 'Ana',
  representativeSince: '2020-02-29',
  secondContact: 'Bea',
})

async function listFacts(isOpen: boolean) {
  const [banker] = drawCanvas('Customer Relationships: banker').notesById.values()
  if (!banker) throw new Error('no note')
  const note: Note = { ...banker, relationship, ...(isOpen && { isRepresentativeOpen: true }) }
  await renderInCanvas(await openTestCanvas(drawCanvas('')), <Facts note={note} />)
  return screen.getAllByRole('listitem').map(({ textContent }) => textContent)
}

function Facts({ note }: { readonly note: Note }) {
  return (
    <ul>
      {useNoteFacts(note).map(({ id, term, words, isConfidential }) => (
        <li key={id}>{[...(isConfidential ? ['!'] : []), `${term}:`, ...words].join(' ')}</li>
      ))}
    </ul>
  )
}

describe('who looks after a customer', () => {
  test('R54: is confidential, and called so', async () => {
    expect(await listFacts(false)).toEqual([
      'Who helps: seller',
      '! Representative (confidential): Ana',
      '! Representative since (confidential): 29 February 2020',
      '! Second contact (confidential): Bea',
    ])
  })

  test('R54: is not called confidential where somebody said that the names may go out', async () => {
    expect(await listFacts(true)).toEqual([
      'Who helps: seller',
      'Representative: Ana',
      'Representative since: 29 February 2020',
      'Second contact: Bea',
    ])
  })
})
