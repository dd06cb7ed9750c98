import type { NewNote } from '../document/commands/notes'
import { readRelationship } from '../document/read-details'
import { type Note, noteColours } from '../domain/canvas'

const NOTES_TYPE = 'application/x-harreman-notes+json'

/** Puts notes on the clipboard: as lines for other programs, and whole for Harreman. */
export function writeNotes(data: DataTransfer, notes: readonly Note[]): void {
  const copies = notes.map(({ text, description, colour, kinds, relationship }) => ({
    text,
    description,
    colour,
    kinds,
    relationship,
  }))
  data.setData('text/plain', notes.map((note) => note.text).join('\n'))
  data.setData(NOTES_TYPE, JSON.stringify(copies))
}

/** Whole notes that Harreman put there; undefined when the clipboard came from elsewhere. */
export function readNotes(data: DataTransfer): readonly NewNote[] | undefined {
  const json = data.getData(NOTES_TYPE)
  if (!json) return undefined
  try {
    const copies: unknown = JSON.parse(json)
    return Array.isArray(copies) ? copies.flatMap(readCopy) : undefined
  } catch {
    return undefined
  }
}

function readCopy(copy: unknown): NewNote[] {
  if (typeof copy !== 'object' || copy === null) return []
  const usual = { text: '', description: '', colour: '', kinds: [], relationship: {} }
  const { text, description, colour, kinds, relationship } = { ...usual, ...copy }
  if (typeof text !== 'string' || typeof description !== 'string' || !Array.isArray(kinds)) return []
  return [
    {
      text,
      description,
      colour: noteColours.find((known) => known === colour) ?? 'yellow',
      kinds: kinds.filter((kind) => typeof kind === 'string'),
      relationship: readRelationship(new Map(Object.entries(relationship ?? {}))),
    },
  ]
}
