import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCanvas } from '../../../src/document/read-canvas'
import { openSchema } from '../../../src/document/schema'
import { writeCanvas } from '../../../src/document/write-canvas'
import { type Canvas, listMotivations, listNotes, PARKING } from '../../../src/domain/canvas'
import type { Comment } from '../../../src/domain/comment'
import { compareCanvases } from '../../../src/domain/compare/compare-canvases'
import type { Comparison, Difference } from '../../../src/domain/compare/difference'
import { noCustomerRecords } from '../../../src/domain/customers/customer-records'
import { businessModel } from '../../../src/domain/kinds/business-model'
import { completeDetails } from '../../../src/domain/relationships/relationship-details'
import { completeSegment } from '../../../src/domain/segments/segment-details'
import { isSameCanvas } from '../../../src/domain/versions/same-canvas'
import { foldText } from '../../../src/i18n/fold-text'
import { arbitraryCanvas } from '../../support/arbitrary-canvas'
import { arbitraryAct, performAct } from '../../support/replica-acts'

const list = ({ sections }: Comparison) => sections.flatMap(({ differences }) => differences)

/** A canvas and what a person made of it. */
const arbitraryEdit = fc
  .tuple(arbitraryCanvas, fc.array(arbitraryAct, { maxLength: 12 }))
  .map(([canvas, acts]): readonly [Canvas, Canvas] => {
    const document = openSchema(writeCanvas(canvas))
    const before = readCanvas(document)
    for (const act of acts) performAct(document, act)
    return [before, readCanvas(document)]
  })

const arbitraryPair = fc.oneof(arbitraryEdit, fc.tuple(arbitraryCanvas, arbitraryCanvas))

/** Everything a reader could see, ids and order keys apart; alike exactly where two canvases look alike. */
function describeLooks(canvas: Canvas): unknown {
  const places = [...businessModel.fillingOrder, PARKING] as const
  const name = (end: string) => {
    const note = canvas.notesById.get(end)
    const motivation = canvas.motivationsById.get(end)
    return note ? [note.place.block, note.text] : motivation ? [motivation.kind, motivation.text] : end
  }
  const { title, pitch, author, contentLanguage, currency } = canvas
  return {
    whole: [title, pitch, author, contentLanguage, currency],
    notes: places.map((place) =>
      listNotes(canvas, place).map(
        ({ id, text, description, colour, isAddition, kinds, relationship, segment, ...note }) => ({
          text,
          description,
          colour,
          isAddition,
          kinds: [...kinds].sort(),
          relationship: completeDetails(relationship ?? {}),
          segment: completeSegment(segment ?? {}),
          marks: [note.isConfidential === true, note.isRepresentativeOpen === true, note.lastDay ?? ''],
          comments: describeComments(canvas, id),
        }),
      ),
    ),
    motivations: listMotivations(canvas).map(({ kind, text, why, means, isAddition, stages, ...rest }) => ({
      kind,
      text,
      why,
      means,
      isAddition,
      stages: [...stages].sort(),
      promise: [rest.promise ?? '', rest.promiseReviewedOn ?? ''],
    })),
    links: [...canvas.linksById.values()]
      .map(({ from, to, label, isLater }) => JSON.stringify([name(from), name(to), label, isLater === true]))
      .sort(),
    answers: [...canvas.answersById.values()].sort(),
    customers: describeCustomers(canvas, name),
  }
}

/** What is said on a note, whoever made it where. */
function describeComments({ commentsById }: Canvas, id: string): unknown {
  const say = ({ text, author, writtenAt, isResolved, answersId }: Comment): string =>
    JSON.stringify([text, author, writtenAt, isResolved === true, commentsById.get(answersId ?? '')?.text])
  return [...commentsById.values()]
    .filter(({ noteId }) => noteId === id)
    .map(say)
    .sort()
}

function describeCustomers({ customers }: Canvas, name: (end: string) => unknown): unknown {
  const { unit, limits, ...lists } = customers ?? noCustomerRecords
  const replace = (key: string, value: unknown) =>
    key === 'id' ? undefined : key === 'segmentId' || key === 'aboutId' ? name(String(value)) : value
  return [
    unit,
    limits,
    ...Object.values(lists).map((list) =>
      list.map((entry) => JSON.stringify(sortKeys('', JSON.parse(JSON.stringify(entry, replace))))).sort(),
    ),
  ]
}

/** The canvas under other order keys, its order unchanged. */
function rekey(canvas: Canvas): Canvas {
  const keys = new Map(
    [...canvas.noteIdsByPlace.values()].flatMap((ids) => ids.map((id, index) => [id, `b${index + 100}`])),
  )
  const notesById = new Map(
    [...canvas.notesById].map(([id, note]) => [
      id,
      { ...note, place: { ...note.place, order: keys.get(id) ?? 'b0' } },
    ]),
  )
  return { ...canvas, notesById }
}

const mirrored: Readonly<Record<Difference['type'], Difference['type']>> = {
  canvas: 'canvas',
  noteAdded: 'noteRemoved',
  noteRemoved: 'noteAdded',
  noteMoved: 'noteMoved',
  noteReordered: 'noteReordered',
  noteChanged: 'noteChanged',
  linkAdded: 'linkRemoved',
  linkRemoved: 'linkAdded',
  linkRedirected: 'linkRedirected',
  linkChanged: 'linkChanged',
  motivationAdded: 'motivationRemoved',
  motivationRemoved: 'motivationAdded',
  motivationReplaced: 'motivationReplaced',
  motivationReordered: 'motivationReordered',
  motivationChanged: 'motivationChanged',
  answerChanged: 'answerChanged',
  customersChanged: 'customersChanged',
  workshopChanged: 'workshopChanged',
}

const counterparts = { kindAdded: 'kindRemoved', kindRemoved: 'kindAdded' } as const

/** The same mutation seen from the other canvas. */
function mirror(difference: Difference): unknown {
  const { before, after, beforeId, afterId, change, ...rest } = { ...difference } as Record<string, unknown>
  const part = (change as { part?: keyof typeof counterparts })?.part
  return {
    ...rest,
    type: mirrored[difference.type],
    ...(after !== undefined && { before: after }),
    ...(before !== undefined && { after: before }),
    ...(beforeId !== undefined && { beforeId: afterId, afterId: beforeId }),
    ...(change !== undefined && { change: { ...change, part: (part && counterparts[part]) ?? part } }),
  }
}

const sorted = (differences: readonly unknown[]) =>
  differences.map((each) => JSON.stringify(each, sortKeys)).sort()

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

describe('comparing any two canvases', () => {
  test('finds nothing in a canvas and the same under other order keys', () => {
    fc.assert(
      fc.property(arbitraryCanvas, (canvas) => {
        expect(list(compareCanvases(canvas, canvas, foldText))).toEqual([])
        expect(list(compareCanvases(canvas, rekey(canvas), foldText))).toEqual([])
      }),
    )
  })

  test('finds something wherever what can be seen is not the same', () => {
    fc.assert(
      fc.property(arbitraryPair, ([before, after]) => {
        const differences = list(compareCanvases(before, after, foldText))
        if (differences.length === 0) expect(describeLooks(before)).toEqual(describeLooks(after))
        if (isSameCanvas(rekey(before), rekey(after))) expect(differences).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('finds the same from the other side', () => {
    fc.assert(
      fc.property(arbitraryPair, ([before, after]) => {
        const there = list(compareCanvases(before, after, foldText))
        const back = list(compareCanvases(after, before, foldText))
        expect(sorted(back)).toEqual(sorted(there.map(mirror)))
      }),
      { numRuns: 500 },
    )
  })
})
