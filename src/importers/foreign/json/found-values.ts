import type { FoundObject } from '../../json/migrations'

export type { FoundObject }

export function isObject(value: unknown): value is FoundObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The object of a field; an empty one where there is none. */
export function objectOf(value: unknown): FoundObject {
  return isObject(value) ? value : {}
}

/** What has more parts than this is no list of blocks; to recognise every name of it would take seconds. */
export const MOST_PARTS = 100

/** The parts of an object that may be blocks; none where there are too many. */
export function entriesOf(object: FoundObject): readonly (readonly [string, unknown])[] {
  const entries = Object.entries(object)
  return entries.length > MOST_PARTS ? [] : entries
}

/** The list of a field; an empty one where there is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The text of a field without blanks around it; numbers are texts to whoever typed them. Empty where there is none. */
export function textOf(value: unknown): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  return typeof value === 'string' ? value.trim() : ''
}

/** The first of the fields that has a text. */
export function firstTextOf(object: FoundObject, ...fields: readonly string[]): string {
  return fields.map((field) => textOf(object[field])).find((text) => text !== '') ?? ''
}

export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}
