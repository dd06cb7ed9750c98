import { screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Canvas, Note } from '../../../src/domain/canvas'
import { type CustomerRecords, completeCustomers } from '../../../src/domain/customers/customer-records'
import { completeDetails } from '../../../src/domain/relationships/relationship-details'
import { startTestTexts } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'
import { installLayout } from '../../support/layout'
import { waitForFocus } from '../board/open-board'
import { openSection } from '../relationships/open-section'

beforeAll(async () => {
  installLayout()
  await startTestTexts()
})

type Details = Partial<NonNullable<Note['relationship']>>

function drawPeople(
  details: Readonly<Record<string, Details>>,
  records: Partial<CustomerRecords> = {},
): Canvas {
  const canvas = drawCanvas(
    `
      Customer Segments: schools, shops, families
      Customer Relationships: visits, letters
      Key Resources: seller [resource.human], van [resource.physical]
      visits -> schools
      visits -> shops
      letters -> families
    `,
    { customers: completeCustomers(records) },
  )
  const notes = [...canvas.notesById.values()].map((note) => ({
    ...note,
    relationship: completeDetails(details[note.id] ?? {}),
  }))
  return { ...canvas, notesById: new Map(notes.map((note) => [note.id, note])) }
}

const openPeople = async (canvas: Canvas, opening = {}) => {
  const opened = await openSection('people', canvas, opening)
  await screen.findByRole('heading', { level: 2, name: 'People' })
  return opened
}

function findCard(name: string) {
  const card = screen.getByRole('heading', { level: 4, name }).closest('li')
  if (!card) throw new Error(`no card of ${name}`)
  return within(card)
}

const nameLinks = (list: HTMLElement) =>
  within(list)
    .getAllByRole('link')
    .map((link) => link.textContent)

describe('the people behind the relationships', () => {
  test('R88: one person on two of three segments is a warning from the limit on; a second contact removes it', async () => {
    const { user, read, undo } = await openPeople(drawPeople({ visits: { representative: 'Ana' } }))
    const ana = findCard('Ana')
    expect(nameLinks(ana.getByRole('list', { name: 'Looks after' }))).toContain('schools')
    expect(ana.getByText('Share of the segments that hang on this person alone: 67%')).toBeTruthy()
    expect(ana.getByText('That is too much by your limit of 50%: name a second contact.')).toBeTruthy()
    const limit = screen.getByRole('textbox', { name: 'Warn from this share on one person (%)' })
    await user.type(limit, '70')
    await user.tab()
    expect(read().customers?.limits).toEqual({ dependency: 70 })
    expect(ana.queryByText(/too much/)).toBeNull()
    undo()
    expect(ana.getByText(/too much/)).toBeTruthy()
  })

  test('R88: shows who is known as a second contact, and warns no more', async () => {
    await openPeople(drawPeople({ visits: { representative: 'Ana', secondContact: 'Bea' } }))
    expect(findCard('Ana').getAllByText('Second contact: Bea').length).toBeGreaterThan(0)
    expect(findCard('Ana').queryByText(/too much/)).toBeNull()
    expect(nameLinks(findCard('Bea').getByRole('list', { name: 'Second contact for' }))).toEqual([
      'schools',
      'shops',
    ])
  })

  test('refuses a limit that is none, and says which one holds', async () => {
    const { user, read } = await openPeople(drawPeople({ visits: { representative: 'Ana' } }))
    await user.type(screen.getByRole('textbox', { name: /^Warn from/ }), '101')
    expect(screen.getByText('Write a whole number from 1 to 100. The limit is still 10.')).toBeTruthy()
    expect(read().customers?.limits).toEqual({ dependency: 10 })
  })

  test('R54: names the customers with a representative of their own as important', async () => {
    await openPeople(drawPeople({ families: { representative: 'Ana' } }))
    const important = within(screen.getByRole('region', { name: 'Important customers' }))
    expect(important.getAllByRole('link').map((link) => link.textContent)).toEqual(['families'])
  })

  test('R89: "has left" lists the right segments, finishing the handover clears them, one undo brings him back', async () => {
    const { user, read, undo, listToasts } = await openPeople(
      drawPeople({ visits: { representative: 'Ana' } }),
    )
    await user.click(screen.getByRole('button', { name: 'Has left (Ana)' }))
    expect(read().customers?.people).toEqual([{ name: 'Ana', leftOn: '1970-01-01', handovers: [] }])
    expect(listToasts()).toEqual(['Marked as left: Ana'])
    expect(screen.getByRole('button', { name: 'Is here after all (Ana)' })).toBe(document.activeElement)
    const gone = findCard('Ana')
    expect(gone.getByText('2 segments are still to be handed over')).toBeTruthy()
    for (const segment of ['schools', 'shops'])
      for (const box of gone.getAllByRole('checkbox', { name: new RegExp(`– ${segment}$`) })) {
        await user.click(box)
      }
    expect(gone.getByText('Everything is handed over.')).toBeTruthy()
    expect(gone.getAllByText('Handed over')).toHaveLength(2)
    undo()
    expect(gone.getByText('1 segment is still to be handed over')).toBeTruthy()
  })

  test('R89: takes the second contact on the note as the first step, and enters it as representative', async () => {
    const steps = ['introduction', 'history'] as const
    const handovers = ['schools', 'shops'].map((segmentId) => ({ segmentId, steps }))
    const { user, read, undo } = await openPeople(
      drawPeople(
        { visits: { representative: 'Ana', secondContact: 'Bea' } },
        { people: [{ name: 'Ana', leftOn: '2026-03-01', handovers }] },
      ),
    )
    expect(findCard('Ana').getByText('Everything is handed over.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Enter the second contacts as representatives' }))
    expect(read().notesById.get('visits')?.relationship).toMatchObject({
      representative: 'Bea',
      secondContact: '',
      representativeSince: '1970-01-01',
    })
    expect(nameLinks(findCard('Bea').getByRole('list', { name: 'Looks after' }))).toContain('schools')
    await waitForFocus('People')
    undo()
    expect(read().notesById.get('visits')?.relationship?.representative).toBe('Ana')
  })

  test('R87: links a human key resource with a relationship, and lists it', async () => {
    const { user, print, undo } = await openPeople(drawPeople({}))
    const list = within(screen.getByRole('region', { name: 'People among the key resources' }))
    expect(list.queryByText('van')).toBeNull()
    expect(list.getByText('No relationship yet')).toBeTruthy()
    await user.click(list.getByRole('button', { name: 'Relationships… (seller)' }))
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'visits' }))
    expect(print()).toContain('visits -> seller')
    expect(nameLinks(list.getByRole('list', { name: 'Customer Relationships' }))).toEqual(['visits'])
    undo()
    expect(list.getByText('No relationship yet')).toBeTruthy()
  })

  test('leads to where people are named while nobody is', async () => {
    await openPeople(drawCanvas(''))
    expect(screen.getByText(/^Nobody is named yet/)).toBeTruthy()
    expect(screen.getAllByRole('link', { name: /^Open block: / })).toHaveLength(3)
  })

  test('cannot be changed where the canvas can only be read', async () => {
    await openPeople(drawPeople({ visits: { representative: 'Ana' } }), { version: 99 })
    expect(screen.queryByRole('button', { name: /^Has left/ })).toBeNull()
    expect(screen.queryByRole('button', { name: /^Relationships…/ })).toBeNull()
    for (const box of screen.getAllByRole('checkbox', { hidden: true }))
      expect(box.hasAttribute('disabled')).toBe(true)
  })
})
