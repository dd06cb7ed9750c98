import { isCommonWord } from '../block-names'
import { entriesOf, type FoundObject, firstTextOf, isObject, listOf, MOST_PARTS } from './found-values'
import type { FoundPlace } from './gather-notes'
import { placeOfName } from './place-of-name'
import { separateWords } from './separate-words'

/** A part of a file with the name that it has there. */
export interface FoundSection {
  readonly name: string
  /** Undefined where its name means no place. */
  readonly place: FoundPlace | undefined
  readonly content: unknown
}

/** The object or list whose parts are the blocks, with the objects around it, from the inside outwards. */
export interface FoundSections {
  readonly sections: readonly FoundSection[]
  readonly around: readonly FoundObject[]
}

/** Deeper than this nobody keeps the blocks. */
const MAX_LEVELS = 4

/** With fewer names a file may well be about something else: `channels` alone is in many. */
const LEAST_BLOCKS = 2

/** So many common words are no chance any more. */
const MOST_CHANCE_NAMES = 3

/** So many objects are looked at: to recognise a name takes time, and nobody keeps the blocks behind a thousand others. */
const MOST_OBJECTS = 1000

const nameFields = ['sectionId', 'block', 'blockId', 'section', 'key', 'id', 'name', 'title', 'label']

/** Looks through a file for what has the most blocks as its parts, level by level. */
export function findSections(file: FoundObject): FoundSections | undefined {
  let best: FoundSections | undefined
  let most = LEAST_BLOCKS - 1
  let level: readonly FoundSections['around'][] = [[file]]
  let left = MOST_OBJECTS
  for (let depth = 0; depth < MAX_LEVELS; depth += 1) {
    for (const around of level) {
      for (const sections of listCandidates(around[0])) {
        const count = countBlocks(sections)
        if (count > most && isTelling(sections, count)) [best, most] = [{ sections, around }, count]
      }
    }
    level = level.flatMap((around) => listBelow(around)).slice(0, left)
    left -= level.length
  }
  return best
}

/** An object by its keys, and each of its lists by the names of its items. */
function listCandidates(object: FoundObject | undefined): (readonly FoundSection[])[] {
  if (!object) return []
  const lists = Object.values(object).map((value) => listOf(value).filter(isObject))
  return [
    entriesOf(object).map(([key, content]) => makeSection(key, content)),
    ...lists.filter(({ length }) => length > 0 && length <= MOST_PARTS).map((list) => list.map(readNamed)),
  ]
}

function listBelow(around: FoundSections['around']): FoundSections['around'][] {
  return Object.values(around[0] ?? {})
    .flatMap((value): readonly unknown[] => [value, ...listOf(value)])
    .filter(isObject)
    .map((object) => [object, ...around])
}

function readNamed(object: FoundObject): FoundSection {
  const names = nameFields.map((field) => firstTextOf(object, field)).filter((name) => name !== '')
  const meant =
    names.find((name) => placeOfName(name)) ??
    firstTextOf(object, 'title', 'name', 'label', 'sectionId', 'section', 'block', 'key')
  const rest = Object.entries(object).filter(([key]) => !nameFields.includes(key))
  return makeSection(meant, Object.fromEntries(rest))
}

function makeSection(key: string, content: unknown): FoundSection {
  return { name: separateWords(key), place: placeOfName(key), content }
}

/** Words such as "channels" and "resources" head many lists that are no part of a model. */
function isTelling(sections: readonly FoundSection[], count: number): boolean {
  return (
    count > MOST_CHANCE_NAMES ||
    sections.some(({ name, place }) => place?.type === 'block' && !isCommonWord(name))
  )
}

function countBlocks(sections: readonly FoundSection[]): number {
  return new Set(sections.flatMap(({ place }) => (place?.type === 'block' ? place.block : []))).size
}
