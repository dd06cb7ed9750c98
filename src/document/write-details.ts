import * as Y from 'yjs'
import { normaliseText } from '../domain/normal-text'
import {
  noRelationshipDetails,
  type RelationshipDetails,
  relationshipDays,
  relationshipTexts,
} from '../domain/relationships/relationship-details'
import { noSegmentDetails, type SegmentDetails, segmentTexts } from '../domain/segments/segment-details'
import { replaceText } from './text'

/** Writes what a relationship says, and takes away what it no longer says. */
export function writeRelationship(map: Y.Map<unknown>, wanted: RelationshipDetails | undefined): void {
  const details = wanted ?? noRelationshipDetails
  for (const text of relationshipTexts) writeLateText(map, text, details[text])
  for (const day of relationshipDays) writePart(map, day, details[day] || undefined)
  writePart(map, 'status', details.status.state === 'open' ? undefined : details.status)
  writePart(map, 'cost', details.cost.type === 'open' ? undefined : details.cost)
}

export function writeSegment(map: Y.Map<unknown>, wanted: SegmentDetails | undefined): void {
  const details = wanted ?? noSegmentDetails
  for (const text of segmentTexts) writeLateText(map, text, details[text])
  writePart(map, 'mark', details.mark)
  writePart(map, 'importance', details.importance)
  writePart(map, 'countries', details.countries.length > 0 ? details.countries : undefined)
  writePart(map, 'resources', details.resources)
}

/** Sets a value that differs; undefined takes it away. Setting what is there would be a step of undo that does nothing. */
export function writePart(map: Y.Map<unknown>, key: string, value: unknown): void {
  const before = readPart(map, key)
  if (value === undefined) {
    if (before !== undefined) map.delete(key)
  } else if (JSON.stringify(before) !== JSON.stringify(value)) map.set(key, value)
}

/**
 * A text that most notes do not have, so it is made when its first letter comes. Of two people who begin it at the same
 * moment on devices that do not see each other, one keeps his words; from then on both write in the same text.
 */
export function writeLateText(map: Y.Map<unknown>, key: string, wanted: string): void {
  const text = readPart(map, key)
  if (text instanceof Y.Text) replaceText(text, wanted)
  else if (wanted) map.set(key, new Y.Text(normaliseText(wanted)))
  else if (text !== undefined) map.delete(key)
}

/** A text that somebody types, so that two who type in it at once lose nothing. */
export class TypedText {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** Makes a map of flat keys say exactly this; what is alike stays. */
export function writeKeys(map: Y.Map<unknown>, wanted: Iterable<readonly [string, unknown]>): void {
  const entries = new Map(wanted)
  for (const key of [...map.keys()]) if (!entries.has(key)) map.delete(key)
  for (const [key, value] of entries) {
    if (value instanceof TypedText) writeLateText(map, key, value.text)
    else writePart(map, key, value)
  }
}

/** Makes a set of ids hold exactly these. */
export function writeSet(map: Y.Map<unknown>, key: string, wanted: readonly string[]): void {
  const set = readPart(map, key)
  if (!(set instanceof Y.Map)) {
    if (wanted.length > 0) map.set(key, new Y.Map(wanted.map((id) => [id, true])))
    return
  }
  for (const id of [...set.keys()]) if (!wanted.includes(id)) set.delete(id)
  for (const id of wanted) if (!set.has(id)) set.set(id, true)
}

/** A map that belongs to no document yet holds nothing, and cannot be read. */
function readPart(map: Y.Map<unknown>, key: string): unknown {
  return map.doc ? map.get(key) : undefined
}
