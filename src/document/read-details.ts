import * as Y from 'yjs'
import {
  type CostPeriod,
  completeDetails,
  costLevels,
  costPeriods,
  isCalendarDay,
  type RelationshipCost,
  type RelationshipDetails,
  type RelationshipStatus,
} from '../domain/relationships/relationship-details'
import { type CustomerStage, customerStages } from '../domain/relationships/relationship-kinds'
import {
  completeSegment,
  importances,
  isCountryCode,
  resourceAnswers,
  type SegmentDetails,
  segmentMarks,
} from '../domain/segments/segment-details'
import type { NoteMap } from './schema'

/** Undefined where the note says nothing of a relationship. Foreign values count as nothing said. */
export function readRelationship(map: Pick<NoteMap, 'get'>): RelationshipDetails | undefined {
  return completeDetails({
    helper: readString(map.get('helper')),
    where: readString(map.get('where')),
    status: readStatus(map.get('status')),
    cost: readCost(map.get('cost')),
    serviceMeans: readString(map.get('serviceMeans')),
    representative: readString(map.get('representative')),
    representativeSince: readCalendarDay(map.get('representativeSince')),
    secondContact: readString(map.get('secondContact')),
    reviewedOn: readCalendarDay(map.get('reviewedOn')),
  })
}

/** Undefined where the note says nothing of a segment. */
export function readSegment(map: NoteMap): SegmentDetails | undefined {
  const countries = map.get('countries')
  return completeSegment({
    shortName: readString(map.get('shortName')),
    mark: pickOne(segmentMarks, map.get('mark')),
    importance: pickOne(importances, map.get('importance')),
    countries: Array.isArray(countries) ? countries.filter(isCountryCode) : [],
    sectors: readString(map.get('sectors')),
    competitors: readString(map.get('competitors')),
    resources: pickOne(resourceAnswers, map.get('resources')),
  })
}

/** The stages as a set keeps them, in the order of the customer base. */
export function readStages(value: unknown): CustomerStage[] {
  return value instanceof Y.Map ? customerStages.filter((stage) => value.has(stage)) : []
}

export function readString(value: unknown): string {
  if (typeof value === 'string') return value
  return value instanceof Y.Text ? value.toString() : ''
}

export function readRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** Milliseconds since 1970; 0 where nobody knows. */
export function readMoment(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}

/** The value, where it is one of those there are. */
export function pickOne<Value>(known: readonly Value[], value: unknown): Value | undefined {
  return known.find((each) => each === value)
}

/** Empty where the value names no day. */
export function readCalendarDay(value: unknown): string {
  return typeof value === 'string' && isCalendarDay(value) ? value : ''
}

function readStatus(value: unknown): RelationshipStatus {
  const { state, since } = readRecord(value)
  if (state === 'planned') return { state }
  return state === 'established' ? { state, since: readCalendarDay(since) } : { state: 'open' }
}

function readCost(value: unknown): RelationshipCost {
  const { type, level, amount, period } = readRecord(value)
  const knownLevel = costLevels.find((each) => each === level)
  if (type === 'level' && knownLevel) return { type, level: knownLevel }
  const isAmount = typeof amount === 'number' && Number.isFinite(amount) && amount >= 0
  return type === 'amount' && isAmount && isPeriod(period) ? { type, amount, period } : { type: 'open' }
}

function isPeriod(value: unknown): value is CostPeriod {
  return costPeriods.some((period) => period === value)
}
