import * as v from 'valibot'
import { agendaViews, MOST_MINUTES } from '../../domain/workshop/agenda'
import { assumptionStates, FULL_SCALE } from '../../domain/workshop/assumption'
import { evidenceDirections, evidenceStrengths, experimentStates } from '../../domain/workshop/experiment'
import { MOST_DOTS, MOST_VOTERS } from '../../domain/workshop/vote-round'
import { blockId, id, listKey, someDay } from './schema-parts'

const moment = v.pipe(v.number(), v.minValue(0), v.description('Milliseconds since 1970 UTC.'))

const scale = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(FULL_SCALE))

const dots = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_DOTS))

/** That a note is a hypothesis. */
export const assumptionSchema = v.object({
  importance: v.pipe(scale, v.description('100: the model falls if it is wrong.')),
  confidence: v.pipe(scale, v.description('100: the evidence leaves no doubt.')),
  state: v.picklist(assumptionStates),
})

const experiment = v.object({
  id: listKey,
  noteId: id,
  createdAt: moment,
  state: v.picklist(experimentStates),
  dueOn: someDay,
  belief: v.string(),
  method: v.string(),
  measure: v.string(),
  criterion: v.string(),
  owner: v.string(),
  learned: v.string(),
  cost: v.pipe(
    v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER))),
    v.description('Once, in the currency of the canvas.'),
  ),
})

const evidence = v.object({
  id: listKey,
  noteId: id,
  text: v.string(),
  direction: v.picklist(evidenceDirections),
  strength: v.picklist(evidenceStrengths),
  source: v.string(),
  on: someDay,
  experimentId: v.optional(id),
})

const voter = v.object({
  id: listKey,
  name: v.pipe(v.string(), v.description('Empty: known by number only.')),
  hasVoted: v.optional(v.literal(true)),
})

const round = v.object({
  id: listKey,
  question: v.string(),
  block: v.optional(blockId),
  dotsPerPerson: dots,
  startedAt: moment,
  closedAt: v.optional(moment),
  voters: v.pipe(v.array(voter), v.maxLength(MOST_VOTERS)),
  dots: v.array(v.object({ voterId: listKey, noteId: id, count: dots })),
})

const step = v.object({
  id: listKey,
  title: v.string(),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_MINUTES)),
  prompt: v.string(),
  show: v.optional(
    v.union([v.strictObject({ view: v.picklist(agendaViews) }), v.strictObject({ block: blockId })]),
  ),
})

const clock = v.variant('state', [
  v.object({ state: v.literal('running'), stepId: listKey, endsAt: moment }),
  v.object({ state: v.literal('paused'), stepId: listKey, left: v.number() }),
])

const storyStep = v.pipe(v.string(), v.regex(/^(?:pitch$|(?:block|note)\/.)/))

const presentation = v.object({
  order: v.variant('type', [
    v.object({ type: v.literal('blocks') }),
    v.object({ type: v.literal('thread'), segmentId: id }),
    v.object({ type: v.literal('own'), steps: v.array(storyStep) }),
  ]),
  speakerNotes: v.record(id, v.string()),
})

/** What is done with a canvas in a workshop. */
export const workshopSchema = v.object({
  experiments: v.optional(v.array(experiment)),
  evidence: v.optional(v.array(evidence)),
  rounds: v.pipe(v.optional(v.array(round)), v.description('Dot votes; open while they have no closedAt.')),
  agenda: v.optional(v.array(step)),
  clock: v.optional(clock),
  presentation: v.optional(presentation),
  project: v.optional(v.string()),
  ratings: v.pipe(
    v.optional(v.record(v.pipe(v.string(), v.regex(/^[^\s_\d].{0,199}$/)), scale)),
    v.description('By criterion, for the portfolio.'),
  ),
  alternative: v.optional(
    v.object({ familyId: id, originId: id, originTitle: v.string(), branchedAt: moment }),
  ),
  decision: v.optional(v.object({ reason: v.string(), at: moment })),
  detailOf: v.optional(v.object({ canvasId: id, noteId: id })),
})
