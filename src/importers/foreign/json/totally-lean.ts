import {
  entriesOf,
  type FoundObject,
  firstTextOf,
  isObject,
  listOf,
  numberOf,
  objectOf,
  textOf,
} from './found-values'
import { type FoundNote, NoteGatherer, underHeading } from './gather-notes'
import type { JsonReader } from './json-reader'
import { nameByFile } from './name-by-file'
import { findNoteColour } from './note-colours'
import { placeOfName } from './place-of-name'
import { separateWords } from './separate-words'

/** Totally Lean, `*.leancanvas`, by its public schema. */
export const readTotallyLean: JsonReader = (file, fileName) => {
  const canvas = objectOf(file.canvas)
  const isNamed = /totally-lean|leancanvas\.online/.test(`${textOf(file.schema)} ${textOf(file.$schema)}`)
  if (!isNamed || !isObject(canvas.sections)) return undefined
  const gatherer = new NoteGatherer()
  for (const [key, notes] of entriesOf(canvas.sections)) {
    const place = placeOfName(key) ?? underHeading(separateWords(key))
    gatherer.see(place)
    for (const note of listOf(notes)) gatherer.add(place, readNote(objectOf(note)))
  }
  for (const link of listOf(canvas.links).filter(isObject)) {
    const [from, to] = [
      firstTextOf(link, 'from', 'fromId', 'source'),
      firstTextOf(link, 'to', 'toId', 'target'),
    ]
    gatherer.addLink({ from, to })
  }
  const [title, pitch] = [textOf(canvas.name) || nameByFile(fileName), textOf(canvas.pitch)]
  return gatherer.finish({ format: 'totallyLean', title, ...(pitch && { pitch }) })
}

function readNote(note: FoundObject): FoundNote {
  const weight = numberOf(note.weight)
  const measure = weight === undefined ? '' : `${weight} ${textOf(note.unit)}`.trim()
  const description = [textOf(note.description), measure].filter((part) => part !== '').join('\n\n')
  const colour = findNoteColour(textOf(note.color))
  return { text: textOf(note.title), description, key: textOf(note.id), ...(colour && { colour }) }
}
