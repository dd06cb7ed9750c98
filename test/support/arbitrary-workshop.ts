import fc from 'fast-check'
import type { Canvas } from '../../src/domain/canvas'
import { type AgendaStep, agendaViews, type WorkshopClock } from '../../src/domain/workshop/agenda'
import { usualCriteria } from '../../src/domain/workshop/alternative'
import { type Assumption, assumptionStates } from '../../src/domain/workshop/assumption'
import {
  type Evidence,
  type Experiment,
  evidenceDirections,
  evidenceStrengths,
  experimentStates,
} from '../../src/domain/workshop/experiment'
import type { Presentation, StoryOrder } from '../../src/domain/workshop/presentation'
import type { VoteRound, Voter } from '../../src/domain/workshop/vote-round'
import { completeWorkshop } from '../../src/domain/workshop/workshop-records'
import { arbitraryText } from './arbitrary-text'

const scale = fc.integer({ min: 0, max: 100 })
const day = fc.constantFrom('', '2026-11-30')
const noteId = fc.constantFrom('n0', 'n1', 'gone')

export const arbitraryAssumption: fc.Arbitrary<Assumption> = fc
  .record({ importance: scale, confidence: scale, state: fc.constantFrom(...assumptionStates) })
  .map((assumption) => ({ ...assumption }))

const arbitraryExperiment = fc.record(
  {
    noteId,
    createdAt: fc.nat(99),
    state: fc.constantFrom(...experimentStates),
    dueOn: day,
    belief: arbitraryText,
    method: arbitraryText,
    measure: arbitraryText,
    criterion: arbitraryText,
    owner: arbitraryText,
    learned: arbitraryText,
    cost: fc.nat(9999).map((cents) => cents / 100),
  },
  {
    requiredKeys: [
      'noteId',
      'createdAt',
      'state',
      'dueOn',
      'belief',
      'method',
      'measure',
      'criterion',
      'owner',
      'learned',
    ],
  },
)

const arbitraryEvidence = fc.record(
  {
    noteId,
    text: arbitraryText,
    direction: fc.constantFrom(...evidenceDirections),
    strength: fc.constantFrom(...evidenceStrengths),
    source: arbitraryText,
    on: day,
    experimentId: fc.constant('e0'),
  },
  { requiredKeys: ['noteId', 'text', 'direction', 'strength', 'source', 'on'] },
)

const arbitraryRound = fc
  .record({
    question: arbitraryText,
    block: fc.constantFrom(undefined, 'channels' as const),
    dotsPerPerson: fc.integer({ min: 1, max: 9 }),
    startedAt: fc.nat(99),
    closedAt: fc.constantFrom(undefined, 100),
    names: fc.array(fc.tuple(arbitraryText, fc.boolean()), { minLength: 1, maxLength: 3 }),
    given: fc.uniqueArray(fc.record({ voter: fc.nat(2), noteId, count: fc.integer({ min: 1, max: 5 }) }), {
      selector: (given) => `${given.voter}/${given.noteId}`,
      maxLength: 4,
    }),
  })
  .map(({ names, given, block, closedAt, ...round }): Omit<VoteRound, 'id'> => {
    const voters = names.map(
      ([name, hasVoted], index): Voter => ({ id: `v${index}`, name, ...(hasVoted && { hasVoted }) }),
    )
    const dots = given.map(({ voter, ...dot }) => ({ voterId: `v${voter % voters.length}`, ...dot }))
    const once = new Map(dots.map((dot) => [`${dot.voterId}/${dot.noteId}`, dot]))
    return {
      ...round,
      ...(block && { block }),
      ...(closedAt !== undefined && { closedAt }),
      voters,
      dots: [...once.values()],
    }
  })

const arbitraryStep = fc
  .record({
    title: arbitraryText,
    minutes: fc.integer({ min: 1, max: 90 }),
    prompt: arbitraryText,
    show: fc.constantFrom<(AgendaStep['show'] | undefined)[]>(
      undefined,
      { block: 'channels' },
      ...agendaViews.map((view) => ({ view })),
    ),
  })
  .map(({ show, ...step }) => ({ ...step, ...(show && { show }) }))

const arbitraryClock = fc.constantFrom<(WorkshopClock | undefined)[]>(
  undefined,
  { state: 'running', stepId: 's0', endsAt: 1_800_000_000_000 },
  { state: 'paused', stepId: 's0', left: 90_000 },
)

const arbitraryPresentation = fc
  .record({
    order: fc.constantFrom<StoryOrder[]>(
      { type: 'blocks' },
      { type: 'thread', segmentId: 'n0' },
      { type: 'own', steps: ['pitch', 'block/channels', 'note/n1'] },
    ),
    said: arbitraryText,
  })
  .map(
    ({ order, said }): Presentation => ({
      order,
      speakerNotes: said === '' ? {} : { 'note/n0': said },
    }),
  )

const arbitraryWorkshop: fc.Arbitrary<Pick<Canvas, 'workshop'>> = fc
  .record({
    experiments: fc.array(arbitraryExperiment, { maxLength: 2 }),
    evidence: fc.array(arbitraryEvidence, { maxLength: 2 }),
    rounds: fc.array(arbitraryRound, { maxLength: 2 }),
    agenda: fc.array(arbitraryStep, { maxLength: 3 }),
    clock: arbitraryClock,
    presentation: fc.option(arbitraryPresentation, { nil: undefined }),
    project: arbitraryText,
    ratings: fc.dictionary(fc.constantFrom(...usualCriteria, 'Lana'), scale),
    alternative: fc.constantFrom(undefined, {
      familyId: 'f1',
      originId: 'o1',
      originTitle: 'Meatchine',
      branchedAt: 5,
    }),
    decision: fc.option(
      fc.record({ reason: arbitraryText, at: fc.nat() }).map((found) => ({ ...found })),
      {
        nil: undefined,
      },
    ),
    detailOf: fc.constantFrom(undefined, { canvasId: 'c1', noteId: 'n1' }),
  })
  .map(({ experiments, evidence, rounds, agenda, ratings, ...rest }) => {
    const workshop = completeWorkshop({
      ...rest,
      ratings: { ...ratings },
      experiments: experiments.map((each, index): Experiment => ({ id: `e${index}`, ...each })),
      evidence: evidence.map((each, index): Evidence => ({ id: `b${index}`, ...each })),
      rounds: rounds.map((each, index) => ({ id: `r${index}`, ...each })),
      agenda: agenda.map((each, index) => ({ id: `s${index}`, ...each, order: `a${index}` })),
    })
    return workshop ? { workshop } : {}
  })

/** Half of the canvases know no workshop. */
export const arbitrarySomeWorkshop = fc.oneof(fc.constant({}), arbitraryWorkshop)
