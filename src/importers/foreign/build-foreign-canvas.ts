import {
  type Canvas,
  type CanvasId,
  groupNotesByPlace,
  type Link,
  type Note,
  type NoteId,
  textOfBlock,
} from '../../domain/canvas'
import type { Language } from '../../domain/language'
import { suggestCurrency } from '../../domain/money'
import { makeEmptyCanvas } from '../../domain/new-canvas'
import { cleanText } from '../json/clean-text'
import { withOrderKeys } from '../json/order-keys'
import type { ForeignCanvas, ForeignNote, LeanPart } from './foreign-canvas'

/** What the file does not tell, or what somebody decided on seeing it. */
export interface ForeignChoices {
  readonly title: string
  readonly contentLanguage: Language
  /** In the content language: it stands before notes that were parked from there. */
  readonly nameOfLeanPart: (part: LeanPart) => string
  readonly newId: () => string
}

/** A new canvas of what was understood of a file; nothing of it is written yet. */
export function buildForeignCanvas(foreign: ForeignCanvas, choices: ForeignChoices): Canvas {
  const { contentLanguage, newId } = choices
  const idsByKey = new Map<string, NoteId>()
  const notes = groupByPlace(foreign.notes).flatMap((group) =>
    withOrderKeys(group).map(([note, order]) => {
      const id = newId()
      if (note.key && !idsByKey.has(note.key)) idsByKey.set(note.key, id)
      return buildNote(note, id, order, choices)
    }),
  )
  return {
    ...makeEmptyCanvas(newId() satisfies CanvasId, 'businessModel', contentLanguage),
    title: cleanLine(choices.title),
    pitch: cleanText(foreign.pitch),
    author: cleanLine(foreign.author),
    currency: foreign.currency ?? suggestCurrency(contentLanguage),
    notesById: new Map(notes.map((note) => [note.id, note])),
    noteIdsByPlace: groupNotesByPlace(notes),
    linksById: buildLinks(foreign, idsByKey, newId),
    answersById: buildIntroductions(foreign),
  }
}

/** The notes of a place may stand among those of others. */
function groupByPlace(notes: readonly ForeignNote[]): (readonly ForeignNote[])[] {
  return [...Map.groupBy(notes, ({ place }) => place).values()]
}

function buildNote(note: ForeignNote, id: NoteId, order: string, choices: ForeignChoices): Note {
  const heading = nameHeading(note, choices)
  return {
    id,
    text: cleanText(heading ? `${heading}: ${note.text}` : note.text),
    description: cleanText(note.description),
    place: { block: note.place, order },
    colour: note.colour ?? 'yellow',
    kinds: [],
    isAddition: false,
  }
}

/** What stands above a parked note, in the words that it will have. */
export function nameHeading(
  { heading }: Pick<ForeignNote, 'heading'>,
  { nameOfLeanPart }: Pick<ForeignChoices, 'nameOfLeanPart'>,
): string {
  if (heading === undefined) return ''
  return typeof heading === 'string'
    ? heading
        .trim()
        .replace(/[:：]$/, '')
        .trim()
    : nameOfLeanPart(heading.lean)
}

/** Two notes are linked once, however often and in whichever direction a file says so. */
function buildLinks(
  { links }: ForeignCanvas,
  idsByKey: ReadonlyMap<string, NoteId>,
  newId: () => string,
): Map<string, Link> {
  const linksByEnds = new Map<string, Link>()
  for (const link of links) {
    const [from, to] = [idsByKey.get(link.from), idsByKey.get(link.to)]
    if (!from || !to || from === to) continue
    const ends = [from, to].sort().join(' ')
    if (!linksByEnds.has(ends)) linksByEnds.set(ends, { id: newId(), from, to, label: cleanText(link.label) })
  }
  return new Map([...linksByEnds.values()].map((link) => [link.id, link]))
}

function buildIntroductions({ introductions }: ForeignCanvas): Map<string, string> {
  return new Map(
    [...(introductions ?? [])].flatMap(([block, text]) => {
      const cleaned = cleanText(text)
      return cleaned.trim() ? [[textOfBlock(block), cleaned] as const] : []
    }),
  )
}

/** Titles and names are fields of one line. */
function cleanLine(text?: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim()
}
