import { describe, expect, test } from 'vitest'
import type { Canvas, Note } from '../../../src/domain/canvas'
import { listHints } from '../../../src/domain/checks/list-hints'
import {
  completeDetails,
  type RelationshipStatus,
} from '../../../src/domain/relationships/relationship-details'
import { drawCanvas, drawMotivation } from '../../support/canvas-text'
import { checkDrawing, today } from './draw-hints'

describe('the hints that something is missing', () => {
  test('R02: are two on an empty canvas, and go with one segment and one linked relationship', () => {
    expect(checkDrawing('')).toEqual(['noSegment', 'noRelationship'])
    expect(checkDrawing('Customer Segments: students')).toEqual(['noRelationship'])
    const notes = 'Customer Segments: students\nCustomer Relationships: tutor'
    expect(checkDrawing(notes)).toEqual([
      'segmentWithoutRelationship/students',
      'relationshipWithoutSegment/tutor',
    ])
    expect(checkDrawing(`${notes}\nstudents -> tutor`)).toEqual([])
  })

  test('R02: do not count what is parked', () => {
    expect(checkDrawing('Parking place: students, tutor')).toEqual(['noSegment', 'noRelationship'])
  })

  test('R44: name each segment without a relationship, whichever way the links of the others lead', () => {
    const notes = `
      Customer Segments: students, teachers, parents
      Customer Relationships: tutor
      tutor -> students
      teachers -> tutor
    `
    expect(checkDrawing(notes)).toEqual(['segmentWithoutRelationship/parents'])
    expect(checkDrawing(`${notes}\nparents -> tutor`)).toEqual([])
  })

  test('R44: are not satisfied by a link to anything else', () => {
    const canvas = `
      Customer Segments: students, teachers
      Channels: school
      Customer Relationships: tutor
      students -> tutor
      school -> tutor
      teachers -> school
      teachers -> offer
    `
    const motivationsById = new Map([['offer', drawMotivation('offer')]])
    expect(checkDrawing(canvas, { motivationsById })).toEqual(['segmentWithoutRelationship/teachers'])
  })

  test('name a relationship without a segment', () => {
    const notes = `
      Customer Segments: students
      Customer Relationships: tutor, forum
      students -> tutor
    `
    expect(checkDrawing(notes)).toEqual(['relationshipWithoutSegment/forum'])
    expect(checkDrawing(`${notes}\nstudents -> forum`)).toEqual([])
  })

  test('name a relationship without a channel as soon as there are channels', () => {
    const notes = `
      Customer Segments: students
      Customer Relationships: tutor, forum
      students -> tutor
      students -> forum
    `
    expect(checkDrawing(notes)).toEqual([])
    const withChannel = `${notes}\nChannels: school\nschool -> tutor`
    expect(checkDrawing(withChannel)).toEqual(['relationshipWithoutChannel/forum'])
    expect(checkDrawing(`${withChannel}\nforum -> school`)).toEqual([])
  })

  test('R62: name a value proposition without a segment', () => {
    const notes = `
      Customer Segments: students
      Customer Relationships: tutor
      Value Propositions: courses, books
      students -> tutor
      courses -> students
    `
    expect(checkDrawing(notes)).toEqual(['valueWithoutSegment/books'])
    expect(checkDrawing(`${notes}\nstudents -> books`)).toEqual([])
  })
})

describe('the hint about boosting sales', () => {
  const boost = drawMotivation('boost', { kind: 'motivation.boostSales' })
  const motivationsById = new Map([['boost', boost]])
  const notes = `
    Customer Segments: students
    Customer Relationships: tutor
    Cost Structure: CO-5
    Revenue Streams: RS-1
    students -> tutor
    students -> RS-1
    CO-5 -> tutor
  `

  test('R14: is there when it is chosen, and gone when it is linked with a cost or a revenue', () => {
    expect(checkDrawing(notes)).toEqual([])
    expect(checkDrawing(notes, { motivationsById })).toEqual(['boostWithoutMoney/boost'])
    expect(checkDrawing(`${notes}\nCO-5 -> boost\nboost -> RS-1`, { motivationsById })).toEqual([])
    expect(checkDrawing(`${notes}\nCO-5 -> boost`, { motivationsById })).toEqual([])
    expect(checkDrawing(`${notes}\ntutor -> boost`, { motivationsById })).toEqual(['boostWithoutMoney/boost'])
  })

  test('R14: offers the costs and revenues there are, and where there are none the blocks to write them in', () => {
    const mend = (lines: string) =>
      findHint(drawCanvas(lines, { motivationsById }), 'boostWithoutMoney/boost').mends
    expect(mend('Revenue Streams: fees')).toEqual([
      { type: 'link', end: 'boost', blocks: ['revenueStreams'] },
    ])
    expect(mend('')).toEqual([
      { type: 'openBlock', block: 'costStructure' },
      { type: 'openBlock', block: 'revenueStreams' },
    ])
  })

  test('R14: concerns no other motivation', () => {
    const others = new Map([['keep', drawMotivation('keep')]])
    expect(checkDrawing(notes, { motivationsById: others })).toEqual([])
  })
})

describe('the hints about a chain of segments', () => {
  const notes = `
    Customer Segments: distributor, shop, buyer
    Customer Relationships: visit, forum
    distributor -> shop
    shop -> buyer
    distributor -> visit
    buyer -> forum
  `

  test('R64: name two links with exactly the same relationships', () => {
    expect(checkDrawing(`${notes}\nshop -> visit`)).toEqual(['alikeInChain/distributor/shop'])
    expect(checkDrawing(`${notes}\nforum -> shop`)).toEqual(['alikeInChain/shop/buyer'])
    expect(checkDrawing(`${notes}\nforum -> shop\nshop -> visit`)).toEqual([])
  })

  test('R64: leave segments alone that stand in no chain together', () => {
    expect(
      checkDrawing('Customer Segments: a, b\nCustomer Relationships: visit\na -> visit\nb -> visit'),
    ).toEqual([])
  })

  test('R64: name a cycle with all its segments, and the link that closes it', () => {
    const cycle = drawCanvas(`${notes}\nshop -> visit\nshop -> forum\nbuyer -> shop`)
    expect(listHints(cycle, today).map(({ id }) => id)).toEqual(['cycleInChain/buyer/shop'])
    const hint = findHint(cycle, 'cycleInChain/buyer/shop')
    expect(hint.noteIds).toEqual(['shop', 'buyer'])
    expect(hint.mends[0]).toEqual({ type: 'removeLinks', linkIds: ['buyer -> shop'] })
  })

  test('R64: name a segment that passes on to itself', () => {
    const hints = checkDrawing('Customer Segments: a\nCustomer Relationships: visit\na -> visit\na -> a')
    expect(hints).toEqual(['cycleInChain/a/a'])
  })
})

describe('the hints about a relationship itself', () => {
  const linked = 'Customer Segments: students\nCustomer Relationships: tutor\nstudents -> tutor'
  const withStatus = (status: RelationshipStatus) =>
    changeNote(drawCanvas(linked), 'tutor', { relationship: completeDetails({ status }) })

  test('R19: say that a day to come is no day since when something is established', () => {
    const ids = (status: RelationshipStatus) => listHints(withStatus(status), today).map(({ id }) => id)
    expect(ids({ state: 'established', since: '2026-11-23' })).toEqual(['establishedInFuture/tutor'])
    expect(ids({ state: 'established', since: today })).toEqual([])
    expect(ids({ state: 'established', since: '' })).toEqual([])
    expect(ids({ state: 'established', since: '9999-99-99' })).toEqual([])
    expect(ids({ state: 'planned' })).toEqual([])
    const hint = findHint(
      withStatus({ state: 'established', since: '2027-01-01' }),
      'establishedInFuture/tutor',
    )
    expect(hint.day).toBe('2027-01-01')
    expect(hint.mends[0]).toEqual({ type: 'plan', noteIds: ['tutor'] })
  })

  test('R80: name a relationship whose review is due, with the day of the last one', () => {
    const ids = (status: RelationshipStatus) => listHints(withStatus(status), today).map(({ id }) => id)
    expect(ids({ state: 'established', since: '2026-05-22' })).toEqual([])
    expect(ids({ state: 'established', since: '2026-05-21' })).toEqual(['reviewDue/tutor/2026-05-21'])
    const hint = findHint(
      withStatus({ state: 'established', since: '2020-01-01' }),
      'reviewDue/tutor/2020-01-01',
    )
    expect(hint.day).toBe('2020-01-01')
    expect(hint.mends[0]).toEqual({ type: 'review', noteId: 'tutor', on: today })
  })

  test('R56: say that recognising customers means to process their data', () => {
    const recognises = linked.replace('tutor\n', 'tutor [automation.recognition]\n')
    expect(checkDrawing(recognises)).toEqual(['customerData/tutor'])
  })

  test('name categories from a newer Harreman by their ids', () => {
    const kinds = '[relationship.coCreation relationship.personal relationship.telepathy when.duringPurchase]'
    const canvas = drawCanvas(linked.replace('tutor\n', `tutor ${kinds}\n`))
    expect(findHint(canvas, 'unknownCategory/tutor').kindIds).toEqual(['relationship.telepathy'])
  })
})

describe('the hints about notes without links', () => {
  const filled = `
    Customer Segments: students
    Customer Relationships: tutor
    students -> tutor
  `

  test('R70: name a note without any link beside notes with links', () => {
    const notes = `${filled}\nRevenue Streams: fees, gifts\nfees -> students`
    expect(checkDrawing(notes)).toEqual(['unlinkedNote/gifts'])
    expect(checkDrawing(`${notes}\ngifts -> tutor`)).toEqual([])
  })

  test('R70: are one for each block while nothing in it is linked, not one for each note', () => {
    const many = Array.from({ length: 300 }, (_, index) => `n${index}`).join(', ')
    const canvas = drawCanvas(`${filled}\nKey Activities: ${many}\nKey Partners: bank`)
    expect(listHints(canvas, today).map(({ id }) => id)).toEqual([
      'unlinkedBlock/keyActivities',
      'unlinkedNote/bank',
    ])
    expect(findHint(canvas, 'unlinkedBlock/keyActivities').noteIds).toHaveLength(300)
  })

  test('R70: wait until there is another block to link with', () => {
    expect(checkDrawing('Customer Segments: students, teachers')).toEqual(['noRelationship'])
  })

  test('R70: are silent about notes that a closer hint names', () => {
    const notes = 'Customer Segments: students, teachers\nValue Propositions: books, courses'
    expect(checkDrawing(notes)).toEqual([
      'unlinkedBlock/customerSegments',
      'valueWithoutSegment/books',
      'valueWithoutSegment/courses',
      'noRelationship',
    ])
  })

  test('R70: take a link to a deleted note, or to itself, for none', () => {
    const notes = `${filled}\nRevenue Streams: fees, gifts\nfees -> students\ngifts -> gone\ngifts -> gifts`
    expect(checkDrawing(notes)).toEqual(['unlinkedNote/gifts'])
  })
})

describe('the hint about a block without links to its neighbours', () => {
  const filled = `
    Customer Segments: students
    Customer Relationships: tutor
    Revenue Streams: fees
    Cost Structure: rent
    students -> tutor
    fees -> students
  `

  test('R70: names a block whose notes are linked, but with no neighbour', () => {
    const canvas = drawCanvas(`${filled}\nrent -> fees`)
    expect(listHints(canvas, today).map(({ id }) => id)).toEqual(['blockWithoutNeighbours/costStructure'])
    expect(findHint(canvas, 'blockWithoutNeighbours/costStructure').blocks).toEqual(['customerRelationships'])
  })

  test('R70: goes with the first link to a neighbour, or to a motivation of the relationships', () => {
    expect(checkDrawing(`${filled}\nrent -> fees\ntutor -> rent`)).toEqual([])
    const motivationsById = new Map([['keep', drawMotivation('keep')]])
    expect(checkDrawing(`${filled}\nkeep -> rent`, { motivationsById })).toEqual([])
  })
})

function findHint(canvas: Canvas, id: string) {
  const hint = listHints(canvas, today).find((candidate) => candidate.id === id)
  if (!hint) throw new Error(`no hint ${id}`)
  return hint
}

function changeNote(canvas: Canvas, id: string, change: Partial<Note>): Canvas {
  const note = canvas.notesById.get(id)
  if (!note) throw new Error(`no note ${id}`)
  return { ...canvas, notesById: new Map([...canvas.notesById, [id, { ...note, ...change }]]) }
}
