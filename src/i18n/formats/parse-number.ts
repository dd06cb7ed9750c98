import type { Language } from '../../domain/language'
import { fail, type Result, succeed } from '../../domain/result'
import { groupSign } from './numbers'

/** Why a text is no number that can be kept (R50). */
export type NumberFailure = 'empty' | 'notNumber' | 'negative' | 'tooLarge'

/** Up to here an amount keeps its hundredths; what is typed beyond is a slip. */
export const LARGEST_NUMBER = 1e12

/**
 * A number as a reader of the language types it: with comma or point for the decimals, groups of three figures or none,
 * and any kind of space. Where one sign could be either ("1.234"), it parts thousands if that is what the language uses it
 * for. Whoever shows a field for numbers says what was understood.
 */
export function parseNumber(text: string, language: Language): Result<number, NumberFailure> {
  const typed = text.trim().replaceAll(/\s/g, ' ')
  if (typed === '') return fail('empty')
  const size = typed.replace(/^[-\u2212] ?/, '')
  const value = readSize(size, groupSign(language))
  if (value === undefined) return fail('notNumber')
  if (size !== typed && value > 0) return fail('negative')
  return value > LARGEST_NUMBER ? fail('tooLarge') : succeed(value)
}

/** The number without its sign; undefined where it is none. */
function readSize(size: string, groupOfLanguage: string): number | undefined {
  if (!/^[\d., ]+$/.test(size) || !/\d/.test(size)) return undefined
  const decimal = findDecimalSign(size, groupOfLanguage)
  const [whole = '', fraction = '', ...rest] = decimal ? size.split(decimal) : [size]
  if (rest.length > 0 || !/^\d*$/.test(fraction) || !isWellGrouped(whole)) return undefined
  return Number(`${whole.replaceAll(/\D/g, '') || '0'}.${fraction || '0'}`)
}

/** The sign before the decimals; undefined where the text has none. */
function findDecimalSign(size: string, groupOfLanguage: string): string | undefined {
  const last = size.search(/[.,][^.,]*$/)
  if (last < 0) return undefined
  const sign = size[last]
  const before = size.slice(0, last)
  if (/[.,]/.test(before)) return before.includes(sign ?? '') ? undefined : sign
  const isGroup = sign === groupOfLanguage && !before.includes(' ') && isWellGrouped(size)
  return isGroup && !size.startsWith('0') ? undefined : sign
}

/** Figures together, or in groups of three with one and the same sign between. */
function isWellGrouped(whole: string): boolean {
  return /^(\d*|\d{1,3}(?:([., ])\d{3})(?:\2\d{3})*)$/.test(whole)
}
