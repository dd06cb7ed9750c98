import { isLanguage } from '../language'
import { findKindFault } from './find-kind-fault'
import type { OwnKind } from './own-kind'

/** How wide and how high a sheet may be, in lines of its grid. */
export const MOST_LINES = 24

/** Letters and digits: an id stands in the middle of other ids, and in paths of words. */
export const ownIdPattern = /^[A-Za-z][A-Za-z0-9]{0,29}$/

/** In characters. */
export const longest = { name: 120, definition: 1000, question: 500 } as const

export const MOST_QUESTIONS = 30

const judged = new WeakMap<object, boolean>()

/** Whether what a document or the database holds is a whole kind. An object is looked at once. */
export function isOwnKind(value: unknown): value is OwnKind {
  if (typeof value !== 'object' || value === null) return false
  const known = judged.get(value)
  if (known !== undefined) return known
  const is = hasShape(value) && findKindFault(value) === undefined
  judged.set(value, is)
  return is
}

function hasShape(value: unknown): value is OwnKind {
  const { id, version, name, language, grid, blocks, fillingOrder } = readRecord(value)
  const { columns, rows } = readRecord(grid)
  return (
    isId(id) &&
    isCount(version, Number.MAX_SAFE_INTEGER) &&
    isText(name, longest.name) &&
    isLanguage(language) &&
    isCount(columns, MOST_LINES) &&
    isCount(rows, MOST_LINES) &&
    isListOf(blocks, isBlock) &&
    (fillingOrder === undefined || isListOf(fillingOrder, isId))
  )
}

function isBlock(value: unknown): boolean {
  const { id, name, area, definition, questions } = readRecord(value)
  const place = readRecord(area)
  return (
    isId(id) &&
    isText(name, longest.name) &&
    [place.column, place.columnSpan, place.row, place.rowSpan].every((line) => isCount(line, MOST_LINES)) &&
    (definition === undefined || isText(definition, longest.definition)) &&
    (questions === undefined || (isListOf(questions, isQuestion) && questions.length <= MOST_QUESTIONS))
  )
}

function isQuestion(value: unknown): boolean {
  const { id, text } = readRecord(value)
  return isId(id) && isText(text, longest.question)
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && ownIdPattern.test(value)
}

function isText(value: unknown, most: number): boolean {
  return typeof value === 'string' && value.length <= most
}

function isCount(value: unknown, most: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most
}

function isListOf(value: unknown, is: (item: unknown) => boolean): value is readonly unknown[] {
  return Array.isArray(value) && value.every(is)
}

function readRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
