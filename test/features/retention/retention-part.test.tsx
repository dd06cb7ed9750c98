import { screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Canvas } from '../../../src/domain/canvas'
import { completeCustomers } from '../../../src/domain/customers/customer-records'
import { completeDetails } from '../../../src/domain/relationships/relationship-details'
import { completeSegment } from '../../../src/domain/segments/segment-details'
import RetentionPart from '../../../src/features/retention/retention-part'
import { startTestTexts } from '../../support/canvas-session'
import { drawCanvas, drawMotivation } from '../../support/canvas-text'
import { installLayout } from '../../support/layout'
import { openView } from '../board/open-board'

beforeAll(async () => {
  installLayout()
  await startTestTexts()
})

async function openFactors(canvas: Canvas | string, opening = {}) {
  const opened = await openView(<RetentionPart />, canvas, opening)
  await opened.user.click(await screen.findByText('Winning customers'))
  return opened
}

const findFactors = () => within(screen.getByRole('list', { name: 'Winning customers' }))

describe('what wins customers', () => {
  const segments = 'Customer Segments: schools, shops'

  test('R75: advertising becomes a channel for awareness, linked to the chosen segment, in one step of undo', async () => {
    const { user, print, read, undo, listToasts } = await openFactors(segments)
    await user.selectOptions(screen.getByRole('combobox', { name: 'For which segment?' }), 'shops')
    await user.click(screen.getByRole('button', { name: 'Make a channel note' }))
    const text = 'Advertising for this target group'
    expect(print()).toContain(`Channels: ${text} [channelPhase.awareness]`)
    expect(print()).toContain(`${text} -> shops`)
    expect(listToasts()).toEqual([`Note made: ${text}`])
    expect(findFactors().getByRole('link', { name: text })).toBeTruthy()
    undo()
    expect(print()).toBe(segments)
    expect(read().linksById.size).toBe(0)
  })

  test('R76: cooperation becomes a partner linked to acquisition, which is made where there is none', async () => {
    const { user, print, read, undo, listToasts } = await openFactors(segments)
    await user.click(screen.getByRole('button', { name: 'Make a partner note' }))
    expect(print()).toContain('Key Partners: Firm of a related sector [partnership.allianceNonCompetitors]')
    expect(print()).toContain('Firm of a related sector -> customer acquisition')
    expect(listToasts()).toEqual(['Note and motivation made: Firm of a related sector, customer acquisition'])
    undo()
    expect(read().motivationsById.size).toBe(0)
    expect(print()).toBe(segments)
  })

  test('R77: the personal factor asks for the name, and becomes a personal relationship with a confidential one', async () => {
    const { user, read, print } = await openFactors(segments)
    const make = screen.getByRole('button', { name: 'Make a relationship note' })
    await user.click(make)
    expect(screen.getByText('Write the name first.')).toBeTruthy()
    expect(screen.getByRole('textbox', { name: /^Who knows the customer/ })).toBe(document.activeElement)
    expect(print()).toBe(segments)
    await user.type(screen.getByRole('textbox', { name: /^Who knows the customer/ }), 'Ana Gil')
    await user.click(make)
    const [note] = [...read().notesById.values()].filter(
      ({ place }) => place.block === 'customerRelationships',
    )
    expect(note).toMatchObject({
      kinds: ['relationship.personal'],
      relationship: { representative: 'Ana Gil' },
    })
    expect(note?.isRepresentativeOpen).toBeUndefined()
    expect(print()).toContain('Personal contact with the potential buyer -> schools')
  })

  test('R78: good service is linked to the retention there is', async () => {
    const canvas = drawCanvas(segments, { motivationsById: new Map([['keep', drawMotivation('keep')]]) })
    const { user, print } = await openFactors(canvas)
    await user.click(screen.getByRole('button', { name: 'Make a service note' }))
    expect(print()).toContain('Good service for the customers we already have -> keep')
    expect(print()).toContain('Good service for the customers we already have -> schools')
  })

  test('writes in the language of the content', async () => {
    const { user, print } = await openFactors(drawCanvas(segments, { contentLanguage: 'eu' }))
    await user.click(screen.getByRole('button', { name: 'Make a partner note' }))
    expect(print()).toContain('Sektore hurbileko enpresa')
    expect(print()).toContain('bezero berriak lortzea')
  })

  test('waits for a segment', async () => {
    await openFactors('')
    expect(screen.queryByRole('button', { name: /^Make / })).toBeNull()
    expect(screen.getByText(/^There is no customer segment yet/)).toBeTruthy()
  })

  test('offers nothing to make where the canvas can only be read', async () => {
    await openFactors(segments, { version: 99 })
    expect(findFactors().getAllByRole('listitem')).toHaveLength(4)
    expect(screen.queryByRole('button', { name: /^Make / })).toBeNull()
  })
})

describe('the reviews that are due', () => {
  const drawReviewed = (since: string, reviewedOn = '') => {
    const canvas = drawCanvas(
      'Customer Segments: schools, shops\nCustomer Relationships: visits, letters\nvisits -> schools\nvisits -> shops',
      { customers: completeCustomers({ limits: { reviewMonths: 3 } }) },
    )
    const status = { state: 'established', since } as const
    const notes = [...canvas.notesById.values()].map((note) => ({
      ...note,
      ...(note.id === 'visits' && { relationship: completeDetails({ status, reviewedOn }) }),
      ...(note.id === 'schools' && { segment: completeSegment({ competitors: 'A rival calls weekly' }) }),
    }))
    return { ...canvas, notesById: new Map(notes.map((note) => [note.id, note])) }
  }

  const findList = () => screen.queryByRole('list', { name: 'Reviews that are due' })

  test('R80: list a relationship after the interval; "reviewed today" removes it, and one undo brings it back', async () => {
    const { user, read, undo, listToasts } = await openView(<RetentionPart />, drawReviewed('1969-09-30'))
    const list = within(await screen.findByRole('list', { name: 'Reviews that are due' }))
    expect(list.getByRole('link', { name: 'visits' })).toBeTruthy()
    expect(list.getByText('Not reviewed yet. Established since: 30 September 1969')).toBeTruthy()
    await user.click(list.getByRole('button', { name: 'Reviewed today (visits)' }))
    expect(read().notesById.get('visits')?.relationship?.reviewedOn).toBe('1970-01-01')
    expect(findList()).toBeNull()
    expect(screen.getByText('No review is due.')).toBeTruthy()
    expect(listToasts()).toEqual(['Reviewed today: visits'])
    // The pressed button is gone: whoever works by keyboard goes on from the heading.
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Reviews that are due' }))
    undo()
    expect(findList()).toBeTruthy()
  })

  test('R80: follow the interval that somebody sets', async () => {
    const { user } = await openView(<RetentionPart />, drawReviewed('1969-10-15'))
    const limit = await screen.findByRole('textbox', { name: 'Review again after (months)' })
    expect(findList()).toBeNull()
    await user.clear(limit)
    await user.type(limit, '2')
    expect(findList()).toBeTruthy()
  })

  test('R81: show what competitors do about the segments in the same list', async () => {
    await openView(<RetentionPart />, drawReviewed('1969-09-30'))
    const list = await screen.findByRole('list', { name: 'Reviews that are due' })
    const remarks = [...list.querySelectorAll('dt')].map(
      (term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`,
    )
    expect(remarks).toEqual(['schools: A rival calls weekly', 'shops: No remark on competitors yet'])
  })

  test('begin with the first relationship that is established', async () => {
    await openView(<RetentionPart />, 'Customer Relationships: visits')
    expect(await screen.findByText(/^No relationship is established yet/)).toBeTruthy()
    expect(screen.queryByRole('textbox', { name: /^Review again/ })).toBeNull()
  })
})

test('the guide says what is good to know about customers, in the words of its topics', async () => {
  await openView(<RetentionPart />, '')
  const guide = within(await screen.findByRole('region', { name: 'Good to know about customers' }))
  expect(guide.getAllByRole('listitem', { hidden: true })).toHaveLength(15)
})
