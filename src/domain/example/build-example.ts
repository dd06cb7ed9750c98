import {
  type Canvas,
  type CanvasId,
  groupNotesByPlace,
  type Link,
  type Motivation,
  type Note,
  textOfBlock,
} from '../canvas'
import type { Language } from '../language'
import { makeEmptyCanvas } from '../new-canvas'
import { completeDetails, type RelationshipDetails } from '../relationships/relationship-details'
import { completeSegment, type SegmentDetails } from '../segments/segment-details'
import {
  type ExampleMotivationId,
  type ExampleNoteId,
  exampleAnswers,
  exampleMarks,
  exampleMotivations,
  exampleNotes,
  plannedRelationships,
} from './meatchine'
import { type ExampleLinkMeaning, exampleLinks } from './meatchine-links'
import { type ExampleText, writeExampleText } from './write-example-text'

/** The words of the example in one language, as `locales/…/example.json` holds them. */
export interface ExampleWords {
  readonly title: string
  readonly pitch: string
  readonly text: ExampleText
  readonly notes: Readonly<Record<ExampleNoteId, string>>
  readonly descriptions: Readonly<Record<(typeof plannedRelationships)[number], string>>
  readonly shortNames: Readonly<Record<keyof typeof exampleMarks, string>>
  /** Who helps in the personal relationship, and where. */
  readonly helper: string
  readonly where: string
  readonly motivations: Readonly<Record<ExampleMotivationId, string>>
  readonly why: Readonly<Record<ExampleMotivationId, string>>
  /** The source names no means for the third motivation. */
  readonly means: Readonly<Record<'mo-1' | 'mo-2', string>>
  readonly labels: Readonly<Record<ExampleLinkMeaning, string>>
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
    linksById: new Map(buildLinks(words).map((link) => [link.id, link])),
    motivationsById: new Map(buildMotivations(words).map((motivation) => [motivation.id, motivation])),
    answersById: new Map([
      [textOfBlock('customerRelationships'), writeExampleText(words.text)],
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
    const relationship = buildRelationship(id, words)
    const segment = buildSegment(id, words)
    return {
      id,
      text: words.notes[id],
      description: isPlanned(id) ? words.descriptions[id] : '',
      place: { block, order: makeOrderKey(placeInBlock) },
      colour,
      kinds: [...kinds],
      isAddition: origin === 'A',
      ...(relationship && { relationship }),
      ...(segment && { segment }),
    }
  })
}

function buildRelationship(id: ExampleNoteId, words: ExampleWords): RelationshipDetails | undefined {
  if (!isPlanned(id)) return undefined
  const help = id === 'cr-1' ? { helper: words.helper, where: words.where } : {}
  return completeDetails({ status: { state: 'planned' }, ...help })
}

function buildSegment(id: ExampleNoteId, words: ExampleWords): SegmentDetails | undefined {
  return isMarked(id)
    ? completeSegment({ shortName: words.shortNames[id], mark: exampleMarks[id] })
    : undefined
}

function isPlanned(id: ExampleNoteId): id is (typeof plannedRelationships)[number] {
  return plannedRelationships.some((planned) => planned === id)
}

function isMarked(id: ExampleNoteId): id is keyof typeof exampleMarks {
  return id in exampleMarks
}

function buildMotivations(words: ExampleWords): Motivation[] {
  return exampleMotivations.map(({ id, kind, stages }, index) => ({
    id,
    kind,
    text: words.motivations[id],
    why: words.why[id],
    means: id === 'mo-3' ? '' : words.means[id],
    stages: [...stages],
    order: makeOrderKey(index),
    isAddition: false,
  }))
}

function buildLinks(words: ExampleWords): Link[] {
  return exampleLinks.map(([from, to, meaning]) => ({
    id: `${from}_${to}`,
    from,
    to,
    label: meaning === undefined ? '' : words.labels[meaning],
  }))
}

/** The first ten keys the package fractional-indexing makes; the domain knows no package, and no list is longer. */
function makeOrderKey(index: number): string {
  return `a${index}`
}
