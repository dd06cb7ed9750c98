import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deleteNotes } from '../../../src/document/commands/notes'
import { takeOver } from '../../../src/document/commands/take-over'
import { readCanvas } from '../../../src/document/read-canvas'
import { type CanvasDocument, openSchema } from '../../../src/document/schema'
import { makeUndoHistory } from '../../../src/document/undo'
import { writeCanvas } from '../../../src/document/write-canvas'
import { answerForSegment, type Canvas } from '../../../src/domain/canvas'
import { compareCanvases } from '../../../src/domain/compare/compare-canvases'
import type { Difference, Side } from '../../../src/domain/compare/difference'
import { findOffer } from '../../../src/domain/compare/find-offer'
import { findCanvasKind } from '../../../src/domain/kinds/index'
import { noRelationshipDetails } from '../../../src/domain/relationships/relationship-details'
import { foldText } from '../../../src/i18n/fold-text'
import { arbitraryCanvas } from '../../support/arbitrary-canvas'
import { drawCanvas, drawMotivation, printCanvas } from '../../support/canvas-text'
import { arbitraryAct, performAct } from '../../support/replica-acts'

const open = (canvas: Canvas) => openSchema(writeCanvas(canvas))

/** Compares the document with another canvas on the given side, and gives every difference that has an offer. */
function listOffers(document: CanvasDocument, theirs: Canvas, side: Side) {
  const now = readCanvas(document)
  const comparison =
    side === 'before' ? compareCanvases(theirs, now, foldText) : compareCanvases(now, theirs, foldText)
  const differences = comparison.sections.flatMap((section) => section.differences)
  const offered = differences.filter((difference) => findOffer(difference, comparison, side))
  return { offered, differences, take: (one: Difference) => takeOver(document, one, { comparison, side }) }
}

function takeAll(document: CanvasDocument, theirs: Canvas, side: Side = 'before'): void {
  for (let step = 0; ; step += 1) {
    const { offered, take } = listOffers(document, theirs, side)
    const [first] = offered
    if (!first) return
    if (step > 300) throw new Error(`does not end: ${JSON.stringify(first)}`)
    take(first)
  }
}

/** Comments and what is known of customers are told, and left as they are. */
const isToldOnly = (difference: Difference) =>
  difference.type === 'customersChanged' ||
  difference.type === 'workshopChanged' ||
  (difference.type === 'noteChanged' && difference.change.part === 'comments')

describe('taking over from another canvas', () => {
  test('R46: brings a removed note back with its details, its links, its answers and to its place', () => {
    const drawn = drawCanvas(
      'Customer Segments: farmers, shops\nCustomer Relationships: helpline, advice, club\nadvice -> farmers\nadvice -> win',
      { motivationsById: new Map([['win', drawMotivation('win')]]) },
    )
    const note = drawn.notesById.get('advice')
    if (!note) throw new Error('no note')
    const full = {
      ...note,
      description: 'Every **spring**',
      colour: 'green' as const,
      relationship: { ...noRelationshipDetails, helper: 'an agronomist' },
    }
    const answer = answerForSegment('customerRelationships.q1.expected', 'farmers')
    const before = {
      ...drawn,
      notesById: new Map(drawn.notesById).set('advice', full),
      answersById: new Map([[answer, 'time']]),
    }
    const document = open(before)
    const history = makeUndoHistory(document)
    deleteNotes(document, ['advice', 'farmers'])
    const left = readCanvas(document)
    takeAll(document, before)
    const now = readCanvas(document)
    expect(printCanvas(now)).toBe(printCanvas(before))
    expect(now.notesById.get('advice')).toMatchObject({ ...full, place: { block: 'customerRelationships' } })
    expect(now.answersById.get(answer)).toBe('time')
    // Two notes, two steps; then the deleting itself is undone.
    history.undo()
    history.undo()
    expect(readCanvas(document)).toEqual(left)
    history.undo()
    expect(readCanvas(document)).toEqual(before)
  })

  test('R90: brings the comments of a removed note along, answers below what they answer', () => {
    const drawn = drawCanvas('Channels: shop, fair')
    const comment = { id: 'c', noteId: 'shop', text: 'Why?', author: 'Ane', writtenAt: 1 }
    const answer = { ...comment, id: 'a', text: 'So.', answersId: 'c' }
    const theirs = { ...drawn, commentsById: new Map([comment, answer].map((one) => [one.id, one])) }
    const document = open(theirs)
    deleteNotes(document, ['shop'])
    takeAll(document, theirs)
    expect(readCanvas(document).commentsById).toEqual(theirs.commentsById)
  })

  test('R30, R68: takes the last day of an offer and a promise over, one by one, and takes them away', () => {
    const promised = { promise: 'within a day', promiseReviewedOn: '2026-01-01' }
    const lines = 'Value Propositions: offer'
    const plain = drawCanvas(lines, { motivationsById: new Map([['m', drawMotivation('m')]]) })
    const rich = {
      ...plain,
      notesById: new Map([...plain.notesById].map(([id, note]) => [id, { ...note, lastDay: '2026-12-31' }])),
      motivationsById: new Map([['m', drawMotivation('m', promised)]]),
    }
    const document = open(plain)
    expect(listOffers(document, rich, 'before').offered).toHaveLength(3)
    takeAll(document, rich)
    expect(readCanvas(document).notesById.get('offer')?.lastDay).toBe('2026-12-31')
    expect(readCanvas(document).motivationsById.get('m')).toMatchObject(promised)
    takeAll(document, plain)
    expect(readCanvas(document).notesById.get('offer')?.lastDay).toBeUndefined()
    expect(readCanvas(document).motivationsById.get('m')?.promise).toBeUndefined()
  })

  test('makes one step of each, and leaves out links whose other end is not here', () => {
    const theirs = drawCanvas('Channels: shop, web\nCustomer Segments: farmers\nweb -> farmers\nweb -> shop')
    const document = open(drawCanvas('Channels: shop'))
    const history = makeUndoHistory(document)
    const { offered, take } = listOffers(document, theirs, 'after')
    const web = offered.find((one) => one.type === 'noteAdded' && one.after.text === 'web')
    if (!web) throw new Error('not offered')
    take(web)
    expect(printCanvas(readCanvas(document))).toBe('Channels: shop, web\nweb -> shop')
    history.undo()
    expect(history.canUndo()).toBe(false)
    expect(printCanvas(readCanvas(document))).toBe('Channels: shop')
  })

  test('offers nothing for what is here only', () => {
    const document = open(drawCanvas('Channels: shop, web\nweb -> shop'))
    const { offered, differences } = listOffers(document, drawCanvas('Channels: shop'), 'before')
    expect(differences).toHaveLength(1)
    expect(offered).toEqual([])
  })

  test('R96: leaves a note where it is whose place there the kind of canvas here has not', () => {
    const theirs = drawCanvas('Channels: shop\nKey Resources: tools')
    const document = open({ ...drawCanvas('Channels: tools\nRevenue Streams: shop'), kind: 'leanCanvas' })
    const { offered, differences } = listOffers(document, theirs, 'before')
    expect(differences.filter(({ type }) => type === 'noteMoved')).toHaveLength(2)
    takeAll(document, theirs)
    expect(offered).toHaveLength(1)
    expect(printCanvas(readCanvas(document))).toBe('Channels: shop, tools')
  })

  test('taken difference by difference, leaves only what is here only, whatever was edited', () => {
    const arbitraryEdit = fc.tuple(
      arbitraryCanvas,
      fc.array(arbitraryAct, { maxLength: 10 }),
      fc.constantFrom<Side[]>('before', 'after'),
    )
    fc.assert(
      fc.property(arbitraryEdit, ([canvas, acts, side]) => {
        const document = open(canvas)
        const theirs = readCanvas(document)
        for (const each of acts) performAct(document, each)
        takeAll(document, theirs, side)
        const allowed = side === 'before' ? /Added$/ : /Removed$/
        const { differences } = listOffers(document, theirs, side)
        const here = findCanvasKind(readCanvas(document)).blocks.map(({ id }) => id)
        const hasNoPlace = (one: Difference) =>
          one.type === 'noteMoved' && !here.some((block) => block === one[side].place.block)
        const left = differences.filter((one) => !allowed.test(one.type) && !isToldOnly(one))
        expect(left.filter((one) => !hasNoPlace(one))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
