import { type FoundObject, firstTextOf, isObject, listOf, textOf } from './found-values'
import type { FoundPlace, NoteGatherer } from './gather-notes'
import { findNoteColour } from './note-colours'

const contentFields = [
  'content',
  'contents',
  'notes',
  'stickyNotes',
  'items',
  'cards',
  'entries',
  'values',
  'value',
  'points',
  'bullets',
  'elements',
  'text',
  'data',
  'children',
]
const textFields = ['text', 'title', 'name', 'content', 'label', 'value', 'note', 'heading', 'statement']
const longFields = ['description', 'details', 'detail', 'body', 'comment', 'explanation']

const aboutFields = /^(?:id|title|name|label|colou?r|description|order)$/

/** Lists within lists deeper than this are not read. */
const MAX_LEVELS = 5

/** Takes what stands in a section: a text, a list, or an object with a field for what it holds. */
export function addContent(gatherer: NoteGatherer, place: FoundPlace, content: unknown, level = 0): void {
  gatherer.see(place)
  if (Array.isArray(content)) for (const item of content) addItem(gatherer, place, item, level)
  else if (isObject(content)) addObject(gatherer, place, content, level)
  else gatherer.addLines(place, textOf(content))
}

/** Whether there is anything in it to be read. */
export function hasContent(content: unknown): boolean {
  if (typeof content === 'string') return content.trim() !== ''
  return (
    listOf(content).some((item) => isObject(item) || hasContent(item)) ||
    (isObject(content) && isSection(content))
  )
}

function isSection(content: FoundObject): boolean {
  return contentFields.some((field) => hasContent(content[field]))
}

function addItem(gatherer: NoteGatherer, place: FoundPlace, item: unknown, level: number): void {
  if (isObject(item)) addNote(gatherer, place, item, level)
  else if (Array.isArray(item) && level < MAX_LEVELS) addContent(gatherer, place, item, level + 1)
  else gatherer.add(place, { text: textOf(item) })
}

/** An item of a list is a note, or a section again where it has no text of its own. */
function addNote(gatherer: NoteGatherer, place: FoundPlace, item: FoundObject, level: number): void {
  const text = firstTextOf(item, ...textFields)
  if (!text && level < MAX_LEVELS && isSection(item)) addObject(gatherer, place, item, level)
  else {
    const colour = findNoteColour(firstTextOf(item, 'color', 'colour', 'background'))
    const description = firstTextOf(item, ...longFields)
    gatherer.add(place, { text, description, ...(colour && { colour }) })
  }
}

/** A section by its first field with something in it; else every field is a section within. */
function addObject(gatherer: NoteGatherer, place: FoundPlace, content: FoundObject, level: number): void {
  const field = contentFields.find((name) => hasContent(content[name]))
  if (field) addContent(gatherer, place, content[field], level + 1)
  else if (level < MAX_LEVELS && !contentFields.some((name) => name in content)) {
    for (const [key, value] of Object.entries(content)) {
      if (!aboutFields.test(key)) addContent(gatherer, place, value, level + 1)
    }
  }
}
