import * as v from 'valibot'
import { builtInBlocks, isBlockId, isOwnBlock, ownBlockPattern } from '../../domain/kinds/block-ids'
import { isCalendarDay } from '../../domain/relationships/relationship-details'

/** Not `__proto__` and its like: ids become keys wherever later code looks something up. */
export const id = v.pipe(v.string(), v.regex(/^[^\s_].{0,199}$/))

/** An id that stands in the middle of a key of the document. */
export const listKey = v.pipe(v.string(), v.regex(/^[^\s_/][^/]{0,199}$/))

/** `YYYY-MM-DD`, or empty where there is no day. */
export const someDay = v.pipe(
  v.string(),
  v.regex(/^(?:\d{4}-\d{2}-\d{2})?$/),
  v.check((text) => text === '' || isCalendarDay(text)),
)

/** `YYYY-MM-DD`, a day that there is. */
export const day = v.optional(v.pipe(v.string(), v.isoDate(), v.check(isCalendarDay)))

/** A block of a kind that comes with Harreman, or `own.` with the kind and the block of one that came from a file. */
export const blockId = v.union([
  v.picklist(builtInBlocks),
  v.pipe(v.string(), v.regex(ownBlockPattern), v.guard(isOwnBlock)),
])

/** The same as a name of a field: only such is taken by a schema. */
export const blockKey = v.pipe(
  v.string(),
  v.regex(new RegExp(`^(?:${builtInBlocks.join('|')}|own\\.[\\w-]{1,100})$`)),
  v.guard(isBlockId),
)
