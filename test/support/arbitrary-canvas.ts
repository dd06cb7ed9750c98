import fc from 'fast-check'
import { type Criterion, completeAssignment, type Need } from '../../src/domain/assignment/assignment'
import { type Exercise, exerciseTypes } from '../../src/domain/assignment/exercise'
import {
  type Canvas,
  compareByOrder,
  groupNotesByPlace,
  type Link,
  type Motivation,
  type Note,
  noteColours,
  PARKING,
} from '../../src/domain/canvas'
import type { Comment } from '../../src/domain/comment'
import { businessModelBlocks } from '../../src/domain/kinds/block-ids'
import { businessModel } from '../../src/domain/kinds/business-model'
import { languages } from '../../src/domain/language'
import { usualCurrencies } from '../../src/domain/money'
import {
  completeDetails,
  costLevels,
  costPeriods,
  type RelationshipCost,
  type RelationshipStatus,
} from '../../src/domain/relationships/relationship-details'
import { customerStages } from '../../src/domain/relationships/relationship-kinds'
import { completeReport, reportDepths, usualReport } from '../../src/domain/report/report-settings'
import {
  completeSegment,
  importances,
  resourceAnswers,
  segmentMarks,
} from '../../src/domain/segments/segment-details'
import { arbitrarySomeCustomers } from './arbitrary-customers'
import { arbitraryText } from './arbitrary-text'
import { arbitraryAssumption, arbitrarySomeWorkshop } from './arbitrary-workshop'
import { arbitraryUsableKind, moveToKind } from './own-kinds'

const arbitraryNote = fc.record({
  text: arbitraryText,
  description: arbitraryText,
  block: fc.constantFrom(...businessModelBlocks, PARKING),
  colour: fc.constantFrom(...noteColours),
  kinds: fc
    .uniqueArray(fc.constantFrom('channel.shop', 'relationship.coCreation', 'x.unknown'))
    .map((kinds) => kinds.sort()),
  isAddition: fc.boolean(),
})

export const arbitraryStatus = fc.constantFrom<RelationshipStatus[]>(
  { state: 'open' },
  { state: 'planned' },
  { state: 'established', since: '' },
  { state: 'established', since: '2024-02-29' },
)

export const arbitraryCost = fc.oneof(
  fc.constant<RelationshipCost>({ type: 'open' }),
  fc.constantFrom(...costLevels).map((level): RelationshipCost => ({ type: 'level', level })),
  fc
    .tuple(fc.integer({ min: 0, max: 999_999 }), fc.constantFrom(...costPeriods))
    .map(([cents, period]): RelationshipCost => ({ type: 'amount', amount: cents / 100, period })),
)

/** Whatever relationships and segments can say; nothing where everything is left open. */
const arbitraryDetails = fc
  .record({
    relationship: fc.record({
      helper: arbitraryText,
      where: arbitraryText,
      status: arbitraryStatus,
      cost: arbitraryCost,
      serviceMeans: arbitraryText,
      representative: arbitraryText,
      representativeSince: fc.constantFrom('', '2020-12-31'),
      secondContact: arbitraryText,
      reviewedOn: fc.constantFrom('', '2026-01-01'),
    }),
    segment: fc.record({
      shortName: arbitraryText,
      mark: fc.constantFrom(undefined, ...segmentMarks),
      importance: fc.constantFrom(undefined, ...importances),
      countries: fc.subarray(['DE', 'IT', 'XX']),
      sectors: arbitraryText,
      competitors: arbitraryText,
      resources: fc.constantFrom(undefined, ...resourceAnswers),
    }),
    isConfidential: fc.boolean(),
    isRepresentativeOpen: fc.boolean(),
    lastDay: fc.constantFrom('', '2026-12-31'),
    assumption: fc.option(arbitraryAssumption, { nil: undefined }),
    detailCanvas: fc.constantFrom('', 'c2'),
  })
  .map(({ relationship, segment, isConfidential, isRepresentativeOpen, ...rest }): Partial<Note> => {
    const { lastDay, assumption, detailCanvas } = rest
    const details = completeDetails(relationship)
    const sign = completeSegment(segment)
    return {
      ...(details && { relationship: details }),
      ...(sign && { segment: sign }),
      ...(isConfidential && { isConfidential }),
      ...(isRepresentativeOpen && { isRepresentativeOpen }),
      ...(lastDay && { lastDay }),
      ...(assumption && { assumption }),
      ...(detailCanvas && { detailCanvas }),
    }
  })

const arbitraryMotivation = fc
  .record({
    kind: fc.constantFrom('motivation.acquisition', 'motivation.retention', 'x.unknown'),
    text: arbitraryText,
    why: arbitraryText,
    means: arbitraryText,
    stages: fc.subarray([...customerStages]),
    isAddition: fc.boolean(),
    promise: arbitraryText,
    promiseReviewedOn: fc.constantFrom('', '2026-02-28'),
  })
  .map(({ promise, promiseReviewedOn, ...motivation }) => ({
    ...motivation,
    ...(promise && { promise }),
    ...(promiseReviewedOn && { promiseReviewedOn }),
  }))

const questions = businessModel.blocks.flatMap((block) => block.questions)

const arbitraryNeed = fc.constantFrom<Need[]>(
  { type: 'notes', block: 'channels', count: 2 },
  { type: 'answers', block: 'keyPartners' },
  { type: 'checks' },
  { type: 'checks', check: 'noSegment' },
  { type: 'question', question: 'channels.q1' },
  { type: 'extraBlock' },
  { type: 'own' },
)

const arbitraryFeedback = fc
  .record({
    reviewer: arbitraryText,
    givenAt: fc.nat(),
    remark: arbitraryText,
    points: fc.constantFrom<Record<string, number>>({}, { c0: 2.5, '1af8-5': 1 }),
    fingerprint: fc.constantFrom('', 'ab'.repeat(32)),
  })
  // A document takes plain objects only.
  .map((feedback) => ({ ...feedback }))

const arbitraryReport = fc
  .record({
    order: fc.shuffledSubarray([...usualReport(businessModel).order]),
    leftOut: fc.subarray([...usualReport(businessModel).order]),
    depth: fc.constantFrom(...reportDepths),
  })
  .map((settings) => {
    const report = completeReport(settings, businessModel)
    return report ? { report } : {}
  })

const arbitraryExercise: fc.Arbitrary<Exercise> = fc
  .record({
    type: fc.constantFrom(...exerciseTypes),
    step: fc.nat(9),
    notes: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('n0', 'n1', 'gone'),
        text: arbitraryText,
        block: fc.constantFrom('channels' as const, 'keyPartners' as const),
        isGap: fc.boolean(),
      }),
      { maxLength: 3, selector: ({ id }) => id },
    ),
  })
  .map(({ notes, ...exercise }) => ({
    ...exercise,
    notes: notes.map(({ isGap, ...note }) => ({ ...note, ...(isGap && { isGap: true as const }) })),
  }))

const arbitraryAssignment = fc
  .record({
    title: arbitraryText,
    course: arbitraryText,
    instructions: arbitraryText,
    feedback: fc.option(arbitraryFeedback, { nil: undefined }),
    exercise: fc.option(arbitraryExercise, { nil: undefined }),
    dueDate: fc.constantFrom('', '2026-11-27'),
    criteria: fc.array(
      fc.record({ text: arbitraryText, points: fc.nat(9), need: arbitraryNeed, isTicked: fc.boolean() }),
      { maxLength: 3 },
    ),
  })
  .map(({ criteria, ...rest }) => {
    const ordered = criteria.map((criterion, index): Criterion => {
      const { text, points, need, isTicked } = criterion
      return { id: `c${index}`, text, points, need, isTicked, order: `a${index}` }
    })
    const assignment = completeAssignment({ ...rest, criteria: ordered })
    return assignment ? { assignment } : {}
  })

const arbitraryComment = fc
  .record({
    on: fc.nat(),
    text: arbitraryText,
    author: arbitraryText,
    writtenAt: fc.nat(),
    isResolved: fc.boolean(),
  })
  .map(({ isResolved, ...comment }) => ({ ...comment, ...(isResolved && { isResolved: true as const }) }))

const arbitraryModel: fc.Arbitrary<Canvas> = fc
  .record({
    notes: fc.array(fc.tuple(arbitraryNote, fc.oneof(fc.constant({}), arbitraryDetails)), { maxLength: 12 }),
    motivations: fc.array(arbitraryMotivation, { maxLength: 3 }),
    links: fc.array(
      fc.record({ from: fc.nat(), to: fc.nat(), label: arbitraryText, isLater: fc.boolean() }),
      { maxLength: 8 },
    ),
    answers: fc.uniqueArray(fc.tuple(fc.constantFrom(...questions, 'x.unknown'), arbitraryText), {
      selector: ([id]) => id,
      maxLength: 6,
    }),
    id: fc.uuid(),
    title: arbitraryText,
    pitch: arbitraryText,
    author: arbitraryText,
    contentLanguage: fc.constantFrom(...languages),
    currency: fc.constantFrom(...usualCurrencies),
    assigned: arbitraryAssignment,
    known: arbitrarySomeCustomers,
    worked: arbitrarySomeWorkshop,
    reported: arbitraryReport,
    confidential: fc.subarray(['channels.q1', 'x.unknown']),
    comments: fc.array(arbitraryComment, { maxLength: 3 }),
    dismissed: fc.uniqueArray(fc.tuple(fc.constantFrom('noSegment', 'x.unknown/n1'), arbitraryText), {
      selector: ([id]) => id,
    }),
  })
  .map(
    ({
      notes,
      motivations,
      links,
      answers,
      dismissed,
      assigned,
      known,
      worked,
      reported,
      confidential,
      comments,
      ...meta
    }) => {
      const noteList = notes.map(
        ([{ block, ...note }, details], index): Note => ({
          id: `n${index}`,
          ...note,
          ...details,
          place: { block, order: makeOrder(index) },
        }),
      )
      const motivationList = motivations.map(
        (motivation, index): Motivation => ({ id: `m${index}`, ...motivation, order: makeOrder(index) }),
      )
      const ends = [...noteList, ...motivationList].map(({ id }) => id)
      const linkList = links.flatMap(({ from, to, label, isLater }, index): Link[] => {
        const [start, end] = [ends[from % ends.length], ends[to % ends.length]]
        return start !== undefined && end !== undefined
          ? [{ id: `l${index}`, from: start, to: end, label, ...(isLater && { isLater }) }]
          : []
      })
      return {
        ...meta,
        kind: 'businessModel',
        notesById: indexById(noteList),
        noteIdsByPlace: groupNotesByPlace(noteList),
        linksById: indexById(linkList),
        motivationsById: indexById(motivationList),
        answersById: new Map(answers.filter(([, text]) => text)),
        confidentialAnswerIds: new Set(confidential),
        commentsById: indexById(
          comments.flatMap(({ on, ...comment }, index): Comment[] => {
            const note = noteList[on % noteList.length]
            return note ? [{ id: `k${index}`, noteId: note.id, ...comment }] : []
          }),
        ),
        remarksByDismissedHint: new Map(dismissed),
        ...assigned,
        ...known,
        ...worked,
        ...reported,
      }
    },
  )

/** Whole canvases with notes in any place, motivations, links between any of them, and answers; some of a kind from a file. */
export const arbitraryCanvas: fc.Arbitrary<Canvas> = fc.oneof(
  { weight: 3, arbitrary: arbitraryModel },
  {
    weight: 1,
    arbitrary: fc
      .tuple(arbitraryModel, arbitraryUsableKind)
      .map(([canvas, kind]) => moveToKind(canvas, kind)),
  },
)

/** The canvas without its order keys, which differ between equal canvases; the order itself stays. */
export function withoutOrderKeys(canvas: Canvas) {
  return {
    ...canvas,
    ...(canvas.assignment && {
      assignment: {
        ...canvas.assignment,
        criteria: canvas.assignment.criteria.map(({ order: _order, ...criterion }) => criterion),
      },
    }),
    ...(canvas.workshop && {
      workshop: {
        ...canvas.workshop,
        agenda: canvas.workshop.agenda.map(({ order: _order, ...step }) => step),
      },
    }),
    notesById: new Map([...canvas.notesById].map(([id, note]) => [id, { ...note, place: note.place.block }])),
    motivationsById: [...canvas.motivationsById.values()]
      .sort(compareByOrder)
      .map(({ order: _order, ...motivation }) => motivation),
  }
}

function makeOrder(index: number): string {
  return `a${'ZzA0b'[index % 5]}${String(index).padStart(2, '0')}V`
}

function indexById<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}
