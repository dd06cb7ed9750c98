import {
  type Canvas,
  groupNotesByPlace,
  type Note,
  PARKING,
  type PlaceId,
  textOfBlock,
} from '../../src/domain/canvas'
import type { CanvasKind } from '../../src/domain/kinds/kind'
import { canvasKinds } from '../../src/domain/kinds/other-kinds'
import type { Language } from '../../src/domain/language'
import { makeEmptyCanvas } from '../../src/domain/new-canvas'

/** Every kind that comes with Harreman. */
export const everyKind: readonly CanvasKind[] = Object.values(canvasKinds)

/**
 * A canvas with something in every corner of its kind: two notes in each block, the first with all kinds the block
 * offers, an answer to each question, a text for each block, one note parked, each block linked with the next.
 */
export function fillKind(kind: CanvasKind, contentLanguage: Language = 'en'): Canvas {
  const places: readonly PlaceId[] = [...kind.fillingOrder, PARKING]
  const notes = places.flatMap((place) => [0, 1].map((number) => makeNote(kind, place, number)))
  const links = kind.fillingOrder.slice(1).map((block, index) => {
    const id = `link-${block}`
    return { id, from: `${kind.fillingOrder[index]}-0`, to: `${block}-0`, label: '' }
  })
  const answers = kind.blocks.flatMap(({ id, questions }): [string, string][] => [
    ...questions.map((question): [string, string] => [question, `answer ${question}`]),
    [textOfBlock(id), `text of ${id}`],
  ])
  return {
    ...makeEmptyCanvas(`full-${kind.id}`, kind.id, contentLanguage),
    title: `full ${kind.id}`,
    notesById: new Map(notes.map((note) => [note.id, note])),
    noteIdsByPlace: groupNotesByPlace(notes),
    linksById: new Map(links.map((link) => [link.id, link])),
    answersById: new Map(answers),
  }
}

function makeNote(kind: CanvasKind, place: PlaceId, number: number): Note {
  const kinds = kind.blocks.find(({ id }) => id === place)?.noteKinds ?? []
  const id = `${place}-${number}`
  return {
    id,
    text: `note ${id}`,
    description: '',
    place: { block: place, order: `a${number}` },
    colour: 'yellow',
    kinds: number === 0 ? [...kinds].sort() : [],
    isAddition: false,
  }
}
