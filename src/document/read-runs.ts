import type * as Y from 'yjs'
import {
  type Closing,
  type Contact,
  contactKinds,
  customerGroups,
  type HistoryEntry,
  type Run,
  type RunAnswer,
  type RunItem,
  runItems,
  silenceReasons,
} from '../domain/customers/run'
import { pickOne, readCalendarDay, readMoment, readRecord, readString } from './read-details'

/** A run is there while its own key is; its parts stand under keys that begin so. */
export const runKey = (id: string, ...parts: readonly string[]) => ['run', id, ...parts].join('/')

/** The runs of the map of customers. Parts of a run that somebody deleted meanwhile are passed over. */
export function readRuns(customers: Y.Map<unknown>): Run[] {
  const partsByRun = new Map<string, Map<string, unknown>>()
  for (const [key, value] of customers) {
    const [kind, id = '', ...parts] = key.split('/')
    if (kind !== 'run') continue
    const found = partsByRun.get(id) ?? new Map<string, unknown>()
    partsByRun.set(id, found.set(parts.join('/'), value))
  }
  return [...partsByRun].flatMap(([id, parts]) => (parts.has('') ? readRun(id, parts) : []))
}

function readRun(id: string, parts: ReadonlyMap<string, unknown>): Run {
  const { startedAt, aboutId } = readRecord(parts.get(''))
  const contactKind = pickOne(contactKinds, parts.get('contactKind'))
  const group = pickOne(customerGroups, parts.get('group'))
  const urgent = parts.get('urgent')
  const contacts = readEntries(parts, 'contact', readContact)
  const closing = readClosing(parts.get('closing'))
  return {
    id,
    startedAt: readMoment(startedAt),
    ...(typeof aboutId === 'string' && { aboutId }),
    customer: readString(parts.get('customer')),
    ...(contactKind && { contactKind }),
    sentOn: readCalendarDay(parts.get('sentOn')),
    platform: readString(parts.get('platform')),
    answers: Object.fromEntries(runItems.flatMap((item) => readAnswer(item, parts.get(`answer/${item}`)))),
    remarks: Object.fromEntries(runItems.flatMap((item) => readRemark(item, parts.get(`remark/${item}`)))),
    ...(group && { group }),
    reasons: silenceReasons.filter((reason) => parts.get(`reason/${reason}`) === true),
    otherReason: readString(parts.get('otherReason')),
    timeZone: readString(parts.get('timeZone')),
    country: readString(parts.get('country')),
    history: readEntries(parts, 'history', readHistoryEntry),
    contacts,
    ...(contacts.some((contact) => contact.id === urgent) && { urgentContactId: String(urgent) }),
    ...(closing && { closing }),
    ...(parts.get('isOpen') === true && { isOpen: true }),
  }
}

function readAnswer(item: RunItem, value: unknown): [RunItem, RunAnswer][] {
  return value === 'yes' || value === 'no' ? [[item, value]] : []
}

function readRemark(item: RunItem, value: unknown): [RunItem, string][] {
  const remark = readString(value)
  return remark ? [[item, remark]] : []
}

function readEntries<Entry>(
  parts: ReadonlyMap<string, unknown>,
  kind: string,
  read: (id: string, value: unknown) => Entry,
): Entry[] {
  const begin = `${kind}/`
  return [...parts].flatMap(([key, value]) =>
    key.startsWith(begin) ? [read(key.slice(begin.length), value)] : [],
  )
}

function readHistoryEntry(id: string, value: unknown): HistoryEntry {
  const { on, way, remark } = readRecord(value)
  return { id, on: readCalendarDay(on), way: readString(way), remark: readString(remark) }
}

/** One contact of a run; undefined where there is none of this id. */
export function readContactOf(customers: Y.Map<unknown>, run: string, id: string): Contact | undefined {
  const value = customers.get(runKey(run, 'contact', id))
  return value === undefined ? undefined : readContact(id, value)
}

function readContact(id: string, found: unknown): Contact {
  const { way, value, addedAt, isOpen } = readRecord(found)
  return {
    id,
    way: readString(way),
    value: readString(value),
    addedAt: readMoment(addedAt),
    ...(isOpen === true && { isOpen }),
  }
}

function readClosing(value: unknown): Closing | undefined {
  const { on, reason, decision } = readRecord(value)
  if (typeof reason !== 'string' || typeof decision !== 'string') return undefined
  return { on: readCalendarDay(on), reason, decision }
}
