import type { LinkEnd } from '../canvas'
import type { Partners } from './difference'

export type NameOf = (id: LinkEnd) => string

/** A name for each note that is the same on both sides, and no id of either. */
export function namePairs({
  afterByBefore,
  beforeByAfter,
}: Partners): Readonly<Record<'before' | 'after', NameOf>> {
  return {
    before: (id) => (afterByBefore.has(id) ? `${id} ${afterByBefore.get(id)}` : id),
    after: (id) => (beforeByAfter.has(id) ? `${beforeByAfter.get(id)} ${id}` : id),
  }
}

const endsOfKeys = ['segmentId', 'aboutId', 'noteId']

/** Records made apart have other ids, and equal ones may have their fields in another order. */
export function makeReplacer(name: NameOf) {
  return (key: string, value: unknown): unknown => {
    if (key === 'id') return undefined
    if (typeof value === 'string') return endsOfKeys.includes(key) ? name(value) : value
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
  }
}
