import type * as Y from 'yjs'
import { isBlockId } from '../domain/kinds/block-ids'
import { type AgendaStep, agendaViews, MOST_MINUTES, type WorkshopClock } from '../domain/workshop/agenda'
import type { Alternative, Decision } from '../domain/workshop/alternative'
import {
  type Assumption,
  type AssumptionState,
  assumptionStates,
  readScale,
} from '../domain/workshop/assumption'
import {
  type Evidence,
  type Experiment,
  evidenceDirections,
  evidenceStrengths,
  experimentStates,
  experimentTexts,
} from '../domain/workshop/experiment'
import { isStoryStepKey, type Presentation, type StoryOrder } from '../domain/workshop/presentation'
import { type Dots, MOST_DOTS, MOST_VOTERS, type VoteRound, type Voter } from '../domain/workshop/vote-round'
import { completeWorkshop, type DetailOf, type WorkshopRecords } from '../domain/workshop/workshop-records'
import { pickOne, readCalendarDay, readMoment, readRecord, readString } from './read-details'
import type { NoteMap } from './schema'

/*
 * What is done with a canvas in a workshop stands in one map under flat keys, as the customers do (docs/decisions/0014):
 * two who write at once lose nothing but what both wrote under the same key. A thing is there while its first key is.
 */

export const experimentKey = (id: string, ...part: readonly string[]) => ['experiment', id, ...part].join('/')
export const evidenceKey = (id: string) => `evidence/${id}`
export const roundKey = (id: string, ...part: readonly string[]) => ['round', id, ...part].join('/')
export const agendaKey = (id: string) => `agenda/${id}`
export const speakerNoteKey = (step: string) => `speakerNote/${step}`
export const ratingKey = (criterion: string) => `rating/${criterion}`
export const CLOCK = 'clock'
export const STORY = 'story'
export const PROJECT = 'project'
export const ALTERNATIVE = 'alternative'
export const DECISION = 'decision'
export const DETAIL_OF = 'detailOf'

/** Undefined where the note is no assumption. */
export function readAssumption(map: NoteMap): Assumption | undefined {
  const value = map.get('assumption')
  if (value === undefined) return undefined
  const { importance, confidence } = readRecord(value)
  const state: AssumptionState = pickOne(assumptionStates, map.get('assumptionState')) ?? 'untested'
  return { importance: readScale(importance) ?? 0, confidence: readScale(confidence) ?? 0, state }
}

/** What was done in workshops; undefined where that is nothing. Foreign values are passed over. */
export function readWorkshop(map: Y.Map<unknown>): WorkshopRecords | undefined {
  if (map.size === 0) return undefined
  const partsByThing = groupByThing(map)
  const found = <Thing>(kind: string, read: (id: string, parts: Parts) => Thing | undefined): Thing[] =>
    [...(partsByThing.get(kind) ?? [])].flatMap(([id, parts]) => read(id, parts) ?? [])
  return completeWorkshop({
    experiments: found('experiment', readExperiment),
    evidence: found('evidence', readEvidence),
    rounds: found('round', readRound),
    agenda: found('agenda', readStep),
    clock: readClock(map.get(CLOCK)),
    presentation: readPresentation(map),
    project: readString(map.get(PROJECT)),
    ratings: Object.fromEntries(listRest(map, ratingKey('')).flatMap(readRating)),
    alternative: readAlternative(map.get(ALTERNATIVE)),
    decision: readDecision(map.get(DECISION)),
    detailOf: readDetailOf(map.get(DETAIL_OF)),
  })
}

type Parts = ReadonlyMap<string, unknown>

/** The values by kind of thing, id and what is left of the key. */
function groupByThing(map: Y.Map<unknown>): Map<string, Map<string, Map<string, unknown>>> {
  const things = new Map<string, Map<string, Map<string, unknown>>>()
  for (const [key, value] of map) {
    const [kind = '', id = '', ...rest] = key.split('/')
    const ofKind = things.get(kind) ?? new Map<string, Map<string, unknown>>()
    const parts = ofKind.get(id) ?? new Map<string, unknown>()
    things.set(kind, ofKind.set(id, parts.set(rest.join('/'), value)))
  }
  return things
}

/** Everything under keys that begin so, by the rest of the key. */
function listRest(map: Iterable<[string, unknown]>, begin: string): [string, unknown][] {
  return [...map].flatMap(([key, value]): [string, unknown][] =>
    key.startsWith(begin) ? [[key.slice(begin.length), value]] : [],
  )
}

function readExperiment(id: string, parts: Parts): Experiment | undefined {
  const { noteId, createdAt } = readRecord(parts.get(''))
  if (typeof noteId !== 'string') return undefined
  const cost = parts.get('cost')
  const [belief, method, measure, criterion, owner, learned] = experimentTexts.map((text) =>
    readString(parts.get(text)),
  )
  return {
    id,
    noteId,
    createdAt: readMoment(createdAt),
    state: pickOne(experimentStates, parts.get('state')) ?? 'planned',
    dueOn: readCalendarDay(parts.get('dueOn')),
    belief: belief ?? '',
    method: method ?? '',
    measure: measure ?? '',
    criterion: criterion ?? '',
    owner: owner ?? '',
    learned: learned ?? '',
    ...(typeof cost === 'number' && cost >= 0 && Number.isFinite(cost) && { cost }),
  }
}

function readEvidence(id: string, parts: Parts): Evidence | undefined {
  const { noteId, text, direction, strength, source, on, experimentId } = readRecord(parts.get(''))
  if (typeof noteId !== 'string') return undefined
  return {
    id,
    noteId,
    text: readString(text),
    direction: pickOne(evidenceDirections, direction) ?? 'supports',
    strength: pickOne(evidenceStrengths, strength) ?? 'weak',
    source: readString(source),
    on: readCalendarDay(on),
    ...(typeof experimentId === 'string' && { experimentId }),
  }
}

function readRound(id: string, parts: Parts): VoteRound | undefined {
  const { question, block, dotsPerPerson, startedAt } = readRecord(parts.get(''))
  const most = readCount(dotsPerPerson, MOST_DOTS)
  if (most === 0) return undefined
  const voters = listRest(parts, 'voter/')
    .map(([voter, value]) => ({ voter, value: readRecord(value) }))
    .sort(
      (a, b) => readMoment(a.value.position) - readMoment(b.value.position) || (a.voter < b.voter ? -1 : 1),
    )
    .map(({ voter, value }): Voter => {
      const hasVoted = parts.get(`voted/${voter}`) === true
      return { id: voter, name: readString(value.name), ...(hasVoted && { hasVoted }) }
    })
    .slice(0, MOST_VOTERS)
  const closedAt = parts.get('closedAt')
  return {
    id,
    question: readString(question),
    ...(isBlockId(block) && { block }),
    dotsPerPerson: most,
    startedAt: readMoment(startedAt),
    ...(typeof closedAt === 'number' && { closedAt }),
    voters,
    dots: listRest(parts, 'dots/').flatMap(([key, count]) => readDots(key, count, voters)),
  }
}

function readDots(key: string, value: unknown, voters: readonly Voter[]): Dots[] {
  const slash = key.indexOf('/')
  const [voterId, noteId] = [key.slice(0, slash), key.slice(slash + 1)]
  const count = readCount(value, MOST_DOTS)
  return count > 0 && voters.some(({ id }) => id === voterId) ? [{ voterId, noteId, count }] : []
}

function readStep(id: string, parts: Parts): AgendaStep | undefined {
  const { title, minutes, prompt, show, order } = readRecord(parts.get(''))
  if (typeof order !== 'string') return undefined
  const { view, block } = readRecord(show)
  const known = pickOne(agendaViews, view)
  return {
    id,
    title: readString(title),
    minutes: Math.max(1, readCount(minutes, MOST_MINUTES)),
    prompt: readString(prompt),
    ...(known ? { show: { view: known } } : isBlockId(block) && { show: { block } }),
    order,
  }
}

function readClock(value: unknown): WorkshopClock | undefined {
  const { state, stepId, endsAt, left } = readRecord(value)
  if (typeof stepId !== 'string') return undefined
  if (state === 'running' && typeof endsAt === 'number') return { state, stepId, endsAt }
  return state === 'paused' && typeof left === 'number' ? { state, stepId, left } : undefined
}

function readPresentation(map: Y.Map<unknown>): Presentation | undefined {
  const order = readStoryOrder(map.get(STORY))
  const speakerNotes = listRest(map, speakerNoteKey('')).flatMap(([step, value]) => {
    const text = readString(value)
    return text && isStoryStepKey(step) ? [[step, text] as const] : []
  })
  return { order, speakerNotes: Object.fromEntries(speakerNotes) }
}

function readStoryOrder(value: unknown): StoryOrder {
  const { type, segmentId, steps } = readRecord(value)
  if (type === 'thread' && typeof segmentId === 'string') return { type, segmentId }
  return type === 'own' && Array.isArray(steps)
    ? { type, steps: steps.filter(isStoryStepKey) }
    : { type: 'blocks' }
}

export function readRating([criterion, value]: [string, unknown]): [string, number][] {
  const rating = readScale(value)
  return criterion === '' || rating === undefined ? [] : [[criterion, rating]]
}

export function readAlternative(value: unknown): Alternative | undefined {
  const { familyId, originId, originTitle, branchedAt } = readRecord(value)
  if (typeof familyId !== 'string' || typeof originId !== 'string') return undefined
  return { familyId, originId, originTitle: readString(originTitle), branchedAt: readMoment(branchedAt) }
}

export function readDecision(value: unknown): Decision | undefined {
  const { reason, at } = readRecord(value)
  return typeof at === 'number' ? { reason: readString(reason), at } : undefined
}

function readDetailOf(value: unknown): DetailOf | undefined {
  const { canvasId, noteId } = readRecord(value)
  return typeof canvasId === 'string' && typeof noteId === 'string' ? { canvasId, noteId } : undefined
}

/** A whole number from 0 to the most; 0 for what is none. */
function readCount(value: unknown, most: number): number {
  return typeof value === 'number' && value > 0 ? Math.min(Math.floor(value), most) : 0
}
