import { describe, expect, test } from 'vitest'
import type { Canvas, Note } from '../../../src/domain/canvas'
import { type CustomerRecords, completeCustomers } from '../../../src/domain/customers/customer-records'
import { listOpenHandovers, viewDependency } from '../../../src/domain/customers/dependency'
import { completeDetails } from '../../../src/domain/relationships/relationship-details'
import { foldText } from '../../../src/i18n/fold-text'
import { drawCanvas } from '../../support/canvas-text'

type People = Partial<Pick<NonNullable<Note['relationship']>, 'representative' | 'secondContact'>>

const drawing = `
  Customer Segments: schools, shops, families
  Customer Relationships: visits, letters
  visits -> schools
  shops -> visits
  letters -> families
`

function drawPeople(
  peopleByNote: Readonly<Record<string, People>>,
  records: Partial<CustomerRecords> = {},
): Canvas {
  const canvas = drawCanvas(drawing, { customers: completeCustomers(records) })
  const notes = [...canvas.notesById.values()].map((note) => ({
    ...note,
    relationship: completeDetails(peopleByNote[note.id] ?? {}),
  }))
  return { ...canvas, notesById: new Map(notes.map((note) => [note.id, note])) }
}

const look = (canvas: Canvas) => viewDependency(canvas, foldText)

const findPerson = (canvas: Canvas, name: string) => {
  const person = look(canvas).people.find(({ id }) => id === foldText(name))
  if (!person) throw new Error(`nobody is called ${name}`)
  return person
}

const nameSegments = (segments: readonly { readonly segment: Note }[]) =>
  segments.map(({ segment }) => segment.id)

describe('the dependency on one person', () => {
  test('R88: one person on two of three segments with limit 50 is a warning; a second contact removes it', () => {
    const limits = { dependency: 50 }
    const alone = findPerson(drawPeople({ visits: { representative: 'Ana' } }, { limits }), 'Ana')
    expect(nameSegments(alone.segments)).toEqual(['schools', 'shops'])
    expect(alone.share.of).toBe('segments')
    expect(alone.share.percent).toBeCloseTo(66.7, 1)
    expect(alone.isRisk).toBe(true)
    const both = { visits: { representative: 'Ana', secondContact: 'Bea' } }
    expect(findPerson(drawPeople(both, { limits }), 'Ana')).toMatchObject({
      isRisk: false,
      share: { percent: 0 },
    })
  })

  test('R88: a second contact of one segment counts for that segment only', () => {
    const canvas = drawPeople({ visits: { representative: 'Ana' }, schools: { secondContact: 'Bea' } })
    const ana = findPerson(canvas, 'Ana')
    expect(ana.segments.map(({ segment, secondContact }) => `${segment.id}: ${secondContact}`)).toEqual([
      'schools: Bea',
      'shops: ',
    ])
    expect(ana.share.percent).toBeCloseTo(33.3, 1)
    expect(ana.isRisk).toBe(false)
  })

  test('R88: warns from the limit on that somebody set', () => {
    const people = { families: { representative: 'Ana' } }
    const isRisk = (dependency: number) =>
      findPerson(drawPeople(people, { limits: { dependency } }), 'Ana').isRisk
    expect([34, 33].map(isRisk)).toEqual([false, true])
  })

  test('R88: goes by the profit where it is known for all of the segments, else by their number', () => {
    const people = { visits: { representative: 'Ana' } }
    const earn = (profits: Readonly<Record<string, number>>, period = '2026-Q1') =>
      Object.entries(profits).map(([segmentId, profit]) => ({ segmentId, period, values: { profit } }))
    const share = (figures: CustomerRecords['figures']) => findPerson(drawPeople(people, { figures }), 'Ana')
    const latest = earn({ schools: 8, shops: 12, families: 80 })
    expect(share([...earn({ schools: 1, shops: 1, families: 0 }, '2025-Q4'), ...latest])).toMatchObject({
      share: { of: 'profit', percent: 20 },
      isRisk: false,
    })
    expect(share(earn({ schools: 8, families: 80 })).share.of).toBe('segments')
  })

  test('R88: takes spellings of one name for one person', () => {
    const canvas = drawPeople({
      visits: { representative: ' Ana  Gil ' },
      letters: { representative: 'ana gil', secondContact: 'ANA GIL' },
    })
    const { people } = look(canvas)
    expect(people.map(({ name }) => name)).toEqual(['Ana Gil'])
    // Nobody is his own second contact.
    expect(people[0]?.share.percent).toBe(100)
  })

  test('R54: counts the representative of a segment itself, and takes these customers for important', () => {
    const view = look(drawPeople({ families: { representative: 'Ana' } }))
    expect(view.people.map(({ segments }) => nameSegments(segments))).toEqual([['families']])
    expect(view.importantSegments.map(({ id }) => id)).toEqual(['families'])
    expect(look(drawPeople({ families: { secondContact: 'Ana' } })).importantSegments).toEqual([])
  })

  test('names what a representative looks after without a segment', () => {
    const canvas = drawCanvas('Customer Relationships: visits')
    const visits = canvas.notesById.get('visits')
    if (!visits) throw new Error('no note')
    const relationship = completeDetails({ representative: 'Ana' })
    const ana = findPerson(
      { ...canvas, notesById: new Map([['visits', { ...visits, relationship }]]) },
      'Ana',
    )
    expect(ana.notesWithoutSegment.map(({ id }) => id)).toEqual(['visits'])
    expect(ana).toMatchObject({ isRisk: false, share: { percent: 0 } })
  })
})

describe('somebody who has left', () => {
  const left = (steps: readonly ('secondContact' | 'introduction' | 'history')[], segmentId = 'schools') => ({
    people: [{ name: 'Ana', leftOn: '2026-03-01', handovers: [{ segmentId, steps }] }],
  })

  test('R89: leaves exactly his segments to hand over, and finishing clears them', () => {
    const people = { visits: { representative: 'Ana' }, letters: { representative: 'Bea' } }
    const listOpen = (records: Partial<CustomerRecords>) =>
      nameSegments(listOpenHandovers(findPerson(drawPeople(people, records), 'Ana')))
    expect(listOpen(left([]))).toEqual(['schools', 'shops'])
    expect(listOpen(left(['introduction', 'history']))).toEqual(['schools', 'shops'])
    expect(listOpen(left(['secondContact', 'introduction', 'history']))).toEqual(['shops'])
  })

  test('R89: has the first step done where the note names a second contact who is still here', () => {
    const people = { visits: { representative: 'Ana', secondContact: 'Bea' } }
    const ana = findPerson(drawPeople(people, left(['introduction', 'history'])), 'Ana')
    expect(nameSegments(listOpenHandovers(ana))).toEqual(['shops'])
    const gone = left([]).people.concat([{ name: 'Bea', leftOn: '2026-04-01', handovers: [] }])
    expect(findPerson(drawPeople(people, { people: gone }), 'Ana').segments[0]?.steps).toEqual([])
  })

  test('R89: keeps a handover that has begun when another name stands on the note by now', () => {
    const people = { visits: { representative: 'Bea' } }
    const ana = findPerson(drawPeople(people, left(['introduction'])), 'Ana')
    expect(nameSegments(listOpenHandovers(ana))).toEqual(['schools'])
    const done = left(['secondContact', 'introduction', 'history'])
    expect(findPerson(drawPeople(people, done), 'Ana').segments).toEqual([])
  })

  test('is no risk any more, and known by any spelling of the record', () => {
    const records = { people: [{ name: 'ANA', leftOn: '2026-03-01', handovers: [] }] }
    const ana = findPerson(drawPeople({ visits: { representative: 'Ana' } }, records), 'Ana')
    expect(ana).toMatchObject({ leftOn: '2026-03-01', isRisk: false, spellings: ['Ana', 'ANA'] })
  })
})
