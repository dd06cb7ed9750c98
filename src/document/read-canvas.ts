import * as Y from 'yjs'
import {
  type Canvas,
  comparePlaces,
  groupNotesByPlace,
  type Link,
  type Motivation,
  type Note,
  type NoteColour,
  noteColours,
  PARKING,
  type PlacedNote,
  type PlaceId,
} from '../domain/canvas'
import { findCanvasKind, isCanvasKindId } from '../domain/kinds/index'
import { readOwnKind } from '../domain/kinds/kind-registry'
import { isLanguage } from '../domain/language'
import { isCurrencyCode, suggestCurrency } from '../domain/money'
import { readAssignment } from './read-assignment'
import { readComments, readCustomers } from './read-customers'
import {
  readCalendarDay,
  readRecord,
  readRelationship,
  readSegment,
  readStages,
  readString,
} from './read-details'
import { readReport } from './read-report'
import { readAssumption, readWorkshop } from './read-workshop'
import type { CanvasDocument, NoteMap } from './schema'

/** The whole canvas as plain data. Foreign values are read leniently: an unknown place becomes the parking place. */
export function readCanvas(document: CanvasDocument): Canvas {
  const notesById = new Map<string, Note>()
  for (const [id, map] of document.notes) if (isMap(map)) notesById.set(id, readNote(id, map))
  return {
    ...readMeta(document),
    notesById,
    noteIdsByPlace: groupNotesByPlace(notesById.values()),
    linksById: readLinks(document),
    motivationsById: readMotivations(document),
    answersById: readAnswers(document),
    confidentialAnswerIds: readConfidentialAnswers(document),
    commentsById: readComments(document),
    remarksByDismissedHint: readDismissedHints(document),
    ...readAssignmentPart(document),
    ...readCustomersPart(document),
    ...readWorkshopPart(document),
  }
}

type Meta = Pick<
  Canvas,
  'id' | 'kind' | 'ownKind' | 'title' | 'pitch' | 'contentLanguage' | 'author' | 'currency' | 'report'
>

export function readMeta(document: CanvasDocument): Meta {
  const language = document.meta.get('contentLanguage')
  const contentLanguage = isLanguage(language) ? language : 'en'
  const currency = document.meta.get('currency')
  const kind = readKind(document.meta)
  return {
    id: readString(document.meta.get('id')),
    ...kind,
    title: document.title.toString(),
    pitch: document.pitch.toString(),
    contentLanguage,
    author: readString(document.meta.get('author')),
    currency: isCurrencyCode(currency) ? currency : suggestCurrency(contentLanguage),
    ...readReport(document.meta.get('report'), findCanvasKind(kind)),
  }
}

/** An own kind that is damaged is as if it were lost: what stands in its blocks is parked. */
function readKind(meta: Y.Map<unknown> | undefined): Pick<Canvas, 'kind' | 'ownKind'> {
  const kind = meta?.get('kind')
  const ownKind = kind === 'own' ? readOwnKind(meta?.get('ownKind')) : undefined
  return { kind: isCanvasKindId(kind) ? kind : 'businessModel', ...(ownKind && { ownKind }) }
}

export function readNote(id: string, map: NoteMap): Note {
  const kinds = map.get('kinds')
  const relationship = readRelationship(map)
  const segment = readSegment(map)
  const lastDay = readCalendarDay(map.get('lastDay'))
  const assumption = readAssumption(map)
  const detailCanvas = readString(map.get('detailCanvas'))
  return {
    id,
    text: readString(map.get('text')),
    description: readString(map.get('description')),
    place: readPlace(map),
    colour: readColour(map.get('colour')),
    kinds: kinds instanceof Y.Map ? [...kinds.keys()].sort() : [],
    isAddition: map.get('isAddition') === true,
    ...(relationship && { relationship }),
    ...(segment && { segment }),
    ...(map.get('isConfidential') === true && { isConfidential: true }),
    ...(map.get('isRepresentativeOpen') === true && { isRepresentativeOpen: true }),
    ...(lastDay && { lastDay }),
    ...(assumption && { assumption }),
    ...(detailCanvas && { detailCanvas }),
  }
}

/** The notes of one place in order, by where they stand alone: an order key takes no reading of any text. */
export function readColumn(document: CanvasDocument, block: PlaceId): PlacedNote[] {
  const notes: PlacedNote[] = []
  for (const [id, map] of document.notes) {
    const place = isMap(map) ? readPlace(map) : undefined
    if (place?.block === block) notes.push({ id, place })
  }
  return notes.sort(comparePlaces)
}

/**
 * Without the links that lead to nothing: somebody deleted a note while somebody else linked it. Such a link stays in
 * the document, so that it is there again when the deletion is undone.
 */
export function readLinks(document: CanvasDocument): Map<string, Link> {
  const isEnd = (id: string) => isMap(document.notes.get(id)) || isMap(document.motivations.get(id))
  const links = new Map<string, Link>()
  for (const [id, value] of document.links) {
    const link = readLink(id, value)
    if (link && isEnd(link.from) && isEnd(link.to)) links.set(id, link)
  }
  return links
}

export function readLink(id: string, value: unknown): Link | undefined {
  const { from, to, label, isLater } = readRecord(value)
  if (typeof from !== 'string' || typeof to !== 'string') return undefined
  return { id, from, to, label: readString(label), ...(isLater === true && { isLater }) }
}

export function readMotivations(document: CanvasDocument): Map<string, Motivation> {
  const motivations = new Map<string, Motivation>()
  for (const [id, map] of document.motivations) {
    if (!isMap(map)) continue
    const promise = readString(map.get('promise'))
    const promiseReviewedOn = readCalendarDay(map.get('promiseReviewedOn'))
    motivations.set(id, {
      id,
      kind: readString(map.get('kind')),
      text: readString(map.get('text')),
      why: readString(map.get('why')),
      means: readString(map.get('means')),
      stages: readStages(map.get('stages')),
      order: readString(map.get('order')),
      isAddition: map.get('isAddition') === true,
      ...(promise && { promise }),
      ...(promiseReviewedOn && { promiseReviewedOn }),
    })
  }
  return motivations
}

export function readAnswers(document: CanvasDocument): Map<string, string> {
  const answers = new Map<string, string>()
  for (const [id, text] of document.answers) {
    const answer = text instanceof Y.Text ? text.toString() : ''
    if (answer) answers.set(id, answer)
  }
  return answers
}

/** The part of a canvas that is its assignment; without one it has no such part. */
export function readAssignmentPart({ assignment }: CanvasDocument): Pick<Canvas, 'assignment'> {
  const found = readAssignment(assignment)
  return found ? { assignment: found } : {}
}

/** The part of a canvas that is known of its customers; without any it has no such part. */
export function readCustomersPart(document: CanvasDocument): Pick<Canvas, 'customers'> {
  const customers = readCustomers(document)
  return customers ? { customers } : {}
}

/** The part of a canvas that was made in workshops; without any it has no such part. */
export function readWorkshopPart(document: CanvasDocument): Pick<Canvas, 'workshop'> {
  const workshop = readWorkshop(document.workshop)
  return workshop ? { workshop } : {}
}

export function readConfidentialAnswers({ confidentialAnswers }: CanvasDocument): Set<string> {
  return new Set([...confidentialAnswers].flatMap(([id, is]) => (is === true ? [id] : [])))
}

export function readDismissedHints({ dismissedHints }: CanvasDocument): Map<string, string> {
  return new Map([...dismissedHints].map(([id, remark]) => [id, readString(remark)]))
}

/** The ids that an event of notes touches: its keys at the top, else the first step of its path. */
export function listTouchedKeys(event: Y.YEvent<Y.AbstractType<unknown>>): string[] {
  const [first] = event.path
  return first === undefined ? [...event.changes.keys.keys()] : [String(first)]
}

/** What the schema promises holds for documents of this version only. */
export function isMap(value: unknown): value is Y.Map<unknown> {
  return value instanceof Y.Map
}

/** What stands in a block that the kind of canvas does not have is parked, where it can be seen. */
function readPlace(map: NoteMap): Note['place'] {
  const { block, order } = readRecord(map.get('place'))
  const { blocks } = findCanvasKind(readKind(map.doc?.getMap('meta')))
  const known = blocks.find(({ id }) => id === block)?.id
  return { block: known ?? PARKING, order: readString(order) || 'a0' }
}

function readColour(value: unknown): NoteColour {
  return noteColours.find((colour) => colour === value) ?? 'yellow'
}
