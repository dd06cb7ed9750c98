import type { Canvas, Motivation, Note, PlaceId } from '../../src/domain/canvas'
import { groupNotesByPlace } from '../../src/domain/canvas'
import type { Language } from '../../src/domain/language'
import { makeEmptyCanvas } from '../../src/domain/new-canvas'
import { drawMotivation } from './canvas-text'

/** A note as a test writes it: its text alone, or with what else it carries. */
export type WrittenNote = string | (Partial<Omit<Note, 'id' | 'place'>> & { readonly text: string })

export interface WrittenCanvas {
  readonly language?: Language
  readonly title?: string
  readonly pitch?: string
  readonly author?: string
  readonly notes?: Partial<Record<PlaceId, readonly WrittenNote[]>>
  readonly answers?: Readonly<Record<string, string>>
  readonly motivations?: readonly (Pick<Motivation, 'kind' | 'text'> & Partial<Motivation>)[]
}

/** Makes a canvas from what a test says of it, without a document behind it. */
export function writeCanvasDown(written: WrittenCanvas): Canvas {
  const notes = Object.entries(written.notes ?? {}).flatMap(([place, list]) =>
    (list ?? []).map((note, index) => makeNote(place as PlaceId, note, index)),
  )
  const motivations = (written.motivations ?? []).map((motivation, index) => {
    const id = `motivation-${index}`
    return [id, drawMotivation(id, { ...motivation, order: makeOrder(index) })] as const
  })
  return {
    ...makeEmptyCanvas('canvas', 'businessModel', written.language ?? 'en'),
    title: written.title ?? '',
    pitch: written.pitch ?? '',
    author: written.author ?? '',
    notesById: new Map(notes.map((note) => [note.id, note])),
    noteIdsByPlace: groupNotesByPlace(notes),
    answersById: new Map(Object.entries(written.answers ?? {})),
    motivationsById: new Map(motivations),
  }
}

function makeNote(block: PlaceId, written: WrittenNote, index: number): Note {
  const rest = typeof written === 'string' ? { text: written } : written
  const usual = { description: '', colour: 'yellow', kinds: [], isAddition: false } as const
  return { ...usual, ...rest, id: `${block}-${index}`, place: { block, order: makeOrder(index) } }
}

function makeOrder(index: number): string {
  return `a${String(index).padStart(5, '0')}`
}
