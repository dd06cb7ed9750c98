import type { Note } from '../../domain/canvas'
import { findCanvasKind } from '../../domain/kinds/index'
import { type KindAspect, listKindsOf } from '../../domain/relationships/kind-aspects'
import { noRelationshipDetails } from '../../domain/relationships/relationship-details'
import { noSegmentDetails, type SegmentDetails } from '../../domain/segments/segment-details'
import { palette } from '../palette'
import type { ReportNode, ReportText } from './report-node'
import { goesTo, type ReportSource } from './report-source'
import type { Words } from './words'
import { writeNeighbours } from './write-links'
import { writeFact, writeFixed, writeItems, writePlainText, writeRichText } from './write-rich-text'

const CARD_INDENT = 9

/** What is said of a note in a line of its own; all its other kinds stand in the line under its text. */
const aspectsOfTheirOwn = [
  'helpTime',
  'helpWay',
  'automation',
  'phase',
] as const satisfies readonly KindAspect[]

/** Notes in full: text, kinds, description, and what is known of relationships, channels and segments. */
export function writeNotes(source: ReportSource, notes: readonly Note[]): readonly ReportNode[] {
  return writeItems(notes.map((note) => writeNote(source, note)))
}

function writeNote(source: ReportSource, note: Note): readonly ReportNode[] {
  const { words, canvas } = source
  const own = new Set(aspectsOfTheirOwn.flatMap((aspect) => listKindsOf(note, aspect)))
  const kinds = goesTo(source, 'texts') ? note.kinds.filter((kind) => !own.has(kind)) : []
  const marks = [...kinds.map(words.kind), ...(note.isAddition ? [words.addition] : [])]
  const isRelationship = note.place.block === findCanvasKind(canvas).relationshipBlock
  const facts = goesTo(source, 'full')
    ? [
        ...writeNoteFacts(source, note),
        ...(isRelationship ? writeNeighbours(source, note.id, CARD_INDENT) : []),
      ]
    : []
  const description = goesTo(source, 'texts') ? writeRichText(note.description, CARD_INDENT) : []
  const said = [...description, ...writeItems(facts.map((fact) => [fact]))]
  // Kinds and the beginning of what is said stay with the card.
  const roomBelow = (marks.length > 0 ? 14 : 0) + (said.length > 0 ? 34 : 0)
  const card = { colour: note.colour, isAddition: note.isAddition }
  const text = writePlainText(note.text, { before: 9, card, indent: CARD_INDENT, roomBelow }, 'bold')
  const markLook = { size: 8.5, colour: palette.ink2, indent: CARD_INDENT }
  const markLine = marks.length > 0 ? [writeFixed(marks.join(' · '), markLook)] : []
  return [text, ...markLine, ...said]
}

/** What a note says beyond its text: who helps, status, cost (R07, R19, R50, R53); nothing for what is open. */
function writeNoteFacts({ words, canvas }: ReportSource, note: Note): readonly ReportText[] {
  const details = note.relationship ?? noRelationshipDetails
  const kinds = (aspect: KindAspect) => listKindsOf(note, aspect).map(words.kind).join(', ')
  const nameSecret = note.isRepresentativeOpen ? words.openFact : words.fact
  const facts: readonly (readonly [label: string, value: string])[] = [
    [words.shortName, note.segment?.shortName ?? ''],
    [words.fact('helper'), details.helper],
    [words.fact('where'), details.where],
    ...aspectsOfTheirOwn.map((aspect) => [words.fact(aspect), kinds(aspect)] as const),
    [words.fact('serviceMeans'), joinLines(details.serviceMeans)],
    [words.fact('status'), words.status(details.status)],
    [words.fact('cost'), words.cost(details.cost, canvas.currency)],
    [nameSecret('representative'), details.representative],
    [nameSecret('representativeSince'), words.day(details.representativeSince)],
    [nameSecret('secondContact'), details.secondContact],
    [words.fact('reviewedOn'), words.day(details.reviewedOn)],
    ...listSegmentFacts(words, note.segment ?? noSegmentDetails),
  ]
  return facts.flatMap(([label, value]) => (value ? [writeFact(label, value, CARD_INDENT)] : []))
}

/** What is known of a customer segment (R21, R25, R71, R73, R81). */
function listSegmentFacts(
  words: Words,
  { importance, countries, sectors, competitors, resources }: SegmentDetails,
): readonly (readonly [label: string, value: string])[] {
  return [
    [words.segmentFact('importance'), importance ? words.importance(importance) : ''],
    [words.segmentFact('countries'), countries.map(words.country).join(', ')],
    [words.segmentFact('sectors'), joinLines(sectors)],
    [words.segmentFact('competitors'), joinLines(competitors)],
    [words.segmentFact('resources'), resources ? words.resources(resources) : ''],
  ]
}

/** What was written one per line, on one line. */
export function joinLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trim())
  return lines.filter((line) => line !== '').join('; ')
}
