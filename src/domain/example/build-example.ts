import {
  type Canvas,
  type CanvasId,
  groupNotesByPlace,
  type Link,
  type Motivation,
  type Note,
} from '../canvas'
import type { Language } from '../language'
import { makeEmptyCanvas } from '../new-canvas'
import {
  type ExampleMotivationId,
  type ExampleNoteId,
  exampleAnswers,
  exampleLinks,
  exampleMotivations,
  exampleNotes,
} from './meatchine'

/** The words of the example in one language, as `locales/…/example.json` holds them. */
export interface ExampleWords {
  readonly title: string
  readonly pitch: string
  readonly notes: Readonly<Record<ExampleNoteId, string>>
  readonly motivations: Readonly<Record<ExampleMotivationId, string>>
  readonly answers: Readonly<Record<keyof typeof exampleAnswers, string>>
}

/** The Meatchine example as a canvas of one's own; additions to its source are marked (R20). Pure. */
export function buildExample(id: CanvasId, language: Language, words: ExampleWords): Canvas {
  const notes = buildNotes(words)
  return {
    ...makeEmptyCanvas(id, 'businessModel', language),
    title: words.title,
    pitch: words.pitch,
    notesById: new Map(notes.map((note) => [note.id, note])),
    noteIdsByPlace: groupNotesByPlace(notes),
    linksById: new Map(buildLinks().map((link) => [link.id, link])),
    motivationsById: new Map(buildMotivations(words).map((motivation) => [motivation.id, motivation])),
    answersById: new Map([
      [exampleAnswers.expected, words.answers.expected],
      [exampleAnswers.established, words.answers.established],
      [exampleAnswers.cost, words.answers.cost],
      [exampleAnswers.integration, words.answers.integration],
    ]),
  }
}

function buildNotes(words: ExampleWords): Note[] {
  return exampleNotes.map(({ id, block, origin, colour, kinds }, index) => {
    const placeInBlock = exampleNotes.slice(0, index).filter((earlier) => earlier.block === block).length
    return {
      id,
      text: words.notes[id],
      description: '',
      place: { block, order: makeOrderKey(placeInBlock) },
      colour,
      kinds: [...kinds],
      isAddition: origin === 'A',
    }
  })
}

function buildMotivations(words: ExampleWords): Motivation[] {
  return exampleMotivations.map(({ id, kind }, index) => ({
    id,
    kind,
    text: words.motivations[id],
    why: '',
    means: '',
    stages: [],
    order: makeOrderKey(index),
    isAddition: false,
  }))
}

function buildLinks(): Link[] {
  return exampleLinks.map(([from, to]) => ({ id: `${from}_${to}`, from, to, label: '' }))
}

/** The first ten keys the package fractional-indexing makes; the domain knows no package, and no list is longer. */
function makeOrderKey(index: number): string {
  return `a${index}`
}
