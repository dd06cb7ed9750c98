import { textOfExtraBlock } from '../../../domain/assignment/assignment'
import {
  listMotivations,
  listNotes,
  type Note,
  PARKING,
  type PlaceId,
  textOfBlock,
} from '../../../domain/canvas'
import { findBlock, findCanvasKind } from '../../../domain/kinds/index'
import type { BlockDefinition } from '../../../domain/kinds/kind'
import { foldText } from '../../../i18n/fold-text'
import { parseRichText } from '../../../rich-text/parse-rich-text'
import { toPlainText } from '../../../rich-text/plain-text'
import { palette } from '../../palette'
import type { ReportSource } from '../../report/report-source'
import { writeAnswers } from '../../report/write-answers'
import { writeMotivations } from '../../report/write-motivations'
import { writeRichText } from '../../report/write-rich-text'
import { writeTieTables } from '../../report/write-tables'
import type { Slide, SlideParagraph } from '../slide'
import type { SlideWords } from '../slide-words'
import { fillSlides, type Point } from './fill-slides'
import { emptyLine, tellNotes, toParagraphs } from './speaker-notes'

export interface PlannedSlide {
  /** What it is about, by which the canvas names it; absent where that is no place of the canvas. */
  readonly place?: PlaceId
  readonly slide: Slide
}

/** What the slides about one place are made of. */
interface Subject {
  readonly place?: PlaceId
  readonly title: string
  readonly points: readonly Point[]
  /** What the speaker reads where the given points begin. */
  readonly tell: (begun: readonly number[]) => readonly SlideParagraph[]
  readonly tellFirst: readonly SlideParagraph[]
  readonly tellLast: readonly SlideParagraph[]
}

/** A slide for each block that has anything, in the order of filling; extra blocks and parked notes at the end. */
export function planBlockSlides(source: ReportSource, words: SlideWords): readonly PlannedSlide[] {
  const kind = findCanvasKind(source.canvas)
  const subjects = [
    ...kind.fillingOrder.map((id) => describeBlock(source, findBlock(kind, id))),
    ...listExtraBlocks(source),
    describeParking(source),
  ]
  return subjects.flatMap((subject) => planSubject(subject, words))
}

function planSubject(subject: Subject, words: SlideWords): readonly PlannedSlide[] {
  const { place, title, points, tell, tellFirst, tellLast } = subject
  const isEmpty = points.length === 0
  if (isEmpty && trimLines([...tellFirst, ...tellLast]).length === 0) return []
  const shown = isEmpty
    ? [{ runs: [{ text: words.noNotes, colour: palette.ink2, isFixed: true }], isHeading: true }]
    : points
  const { size, fills } = fillSlides(shown)
  return fills.map(({ paragraphs, begun }, index): PlannedSlide => {
    const notes = [
      ...(index === 0 ? tellFirst : []),
      ...(isEmpty ? [] : tell(begun)),
      ...(index === fills.length - 1 ? tellLast : []),
    ]
    const name = fills.length > 1 ? words.part(title, index + 1, fills.length) : title
    const slide: Slide = {
      type: 'list',
      title: name,
      isTitleFixed: place !== undefined,
      body: paragraphs,
      size,
      notes: trimLines(notes),
    }
    return { ...(place && { place }), slide }
  })
}

function describeBlock(source: ReportSource, block: BlockDefinition): Subject {
  const { canvas, words } = source
  const notes = listNotes(canvas, block.id)
  const motivations = block.motivationKinds.length > 0 ? listMotivations(canvas) : []
  const first = notes.length + 1
  const isMain = block.id === findCanvasKind(canvas).relationshipBlock
  return {
    place: block.id,
    title: words.block(block.id),
    points: [
      ...notes.map(makePoint),
      ...(motivations.length > 0
        ? [{ runs: [{ text: words.motivations, isBold: true, isFixed: true }], isHeading: true }]
        : []),
      ...motivations.map(({ text, kind }) => makeMotivationPoint(text, words.kind(kind))),
    ],
    tell: (begun) => [
      ...tellNotes(source, pickNotes(notes, begun)),
      // All that is told of motivations stands where the first of them does.
      ...(begun.includes(first) ? toParagraphs(writeMotivations(source)) : []),
    ],
    tellFirst: [
      ...toParagraphs(writeRichText(canvas.answersById.get(textOfBlock(block.id)) ?? '', 0)),
      emptyLine,
    ],
    tellLast: [
      ...(isMain ? toParagraphs(writeTieTables(source)) : []),
      ...toParagraphs(writeAnswers(source, block)),
    ],
  }
}

function describeParking(source: ReportSource): Subject {
  const notes = listNotes(source.canvas, PARKING)
  return {
    place: PARKING,
    title: source.words.block(PARKING),
    points: notes.map(makePoint),
    tell: (begun) => tellNotes(source, pickNotes(notes, begun)),
    tellFirst: [],
    tellLast: [],
  }
}

/** The blocks that an assignment asks for beside the nine, such as impact (R16): each with its words. */
function listExtraBlocks({ canvas, words }: ReportSource): readonly Subject[] {
  return (canvas.assignment?.criteria ?? []).flatMap(({ id, text, need }): Subject[] => {
    const written = need.type === 'extraBlock' ? canvas.answersById.get(textOfExtraBlock(id)) : undefined
    if (!written) return []
    const points = parseRichText(written).flatMap((block): readonly Point[] =>
      block.type === 'list'
        ? block.items.map((item) => ({ runs: [{ text: toPlainText(item) }] }))
        : [{ runs: [{ text: toPlainText([block]) }] }],
    )
    return [{ title: showText(text) || words.untitled, points, tell: () => [], tellFirst: [], tellLast: [] }]
  })
}

function makePoint({ text }: Note): Point {
  return { runs: [{ text: showText(text) }] }
}

/** A motivation with its kind, unless it begins with that anyway. */
function makeMotivationPoint(text: string, kind: string): Point {
  const runs = [{ text: showText(text) }]
  return {
    runs: foldText(text).startsWith(foldText(kind))
      ? runs
      : [...runs, { text: ` · ${kind}`, colour: palette.ink2, isFixed: true }],
  }
}

/** A text as it is shown: a stroke for an empty one. */
function showText(text: string): string {
  return text.trim() || '–'
}

function pickNotes(notes: readonly Note[], begun: readonly number[]): readonly Note[] {
  return begun.flatMap((index) => notes[index] ?? [])
}

/** Without empty lines at the beginning and the end. */
function trimLines(paragraphs: readonly SlideParagraph[]): readonly SlideParagraph[] {
  const isFilled = ({ runs }: SlideParagraph) => runs.length > 0
  const first = paragraphs.findIndex(isFilled)
  return first === -1 ? [] : paragraphs.slice(first, paragraphs.findLastIndex(isFilled) + 1)
}
