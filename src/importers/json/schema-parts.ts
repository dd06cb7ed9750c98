import * as v from 'valibot'
import { isCalendarDay } from '../../domain/relationships/relationship-details'

/** Not `__proto__` and its like: ids become keys wherever later code looks something up. */
export const id = v.pipe(v.string(), v.regex(/^[^\s_].{0,199}$/))

/** An id that stands in the middle of a key of the document. */
export const listKey = v.pipe(v.string(), v.regex(/^[^\s_/][^/]{0,199}$/))

/** `YYYY-MM-DD`, a day that there is. */
export const day = v.optional(v.pipe(v.string(), v.isoDate(), v.check(isCalendarDay)))
