import type { AnswerId, Canvas, NoteColour } from './canvas'
import { listNotes } from './canvas'
import type { BlockId } from './kinds/block-ids'
import { findCanvasKind } from './kinds/index'
import type { BlockDefinition, QuestionId } from './kinds/kind'
import { listAnswerIds } from './relationships/relationship-questions'
import { summariseWorkshop, type WorkshopSummary } from './workshop/workshop-summary'

/** How many of a block's guiding questions have an answer (R69). */
export interface QuestionProgress {
  readonly answered: number
  readonly total: number
}

export function countAnswers(canvas: Canvas, block: BlockDefinition): QuestionProgress {
  const answered = block.questions.filter((question) => isAnswered(canvas, question)).length
  return { answered, total: block.questions.length }
}

/** One that is asked for each segment has its answer with the general one, or with those of all segments (R48). */
function isAnswered(canvas: Canvas, question: QuestionId): boolean {
  const [general = question, ...forSegments] = listAnswerIds(canvas, question)
  const has = (id: AnswerId) => canvas.answersById.has(id)
  return has(general) || (forSegments.length > 0 && forSegments.every(has))
}

/** Whether somebody has begun to answer a question. */
export function hasAnswer(canvas: Canvas, question: QuestionId): boolean {
  return listAnswerIds(canvas, question).some((id) => canvas.answersById.has(id))
}

/** A block is filled when it holds at least one note. */
export function isFilled(canvas: Canvas, block: BlockId): boolean {
  return (canvas.noteIdsByPlace.get(block)?.length ?? 0) > 0
}

/** The first empty block in the usual order of filling; undefined when every block holds a note. */
export function findNextBlock(canvas: Canvas): BlockId | undefined {
  return findCanvasKind(canvas).fillingOrder.find((block) => !isFilled(canvas, block))
}

/** What the library shows of a canvas without opening its document. */
export interface CanvasSummary {
  readonly kind: Canvas['kind']
  readonly ownKind?: Canvas['ownKind']
  readonly title: string
  readonly pitch: string
  readonly contentLanguage: Canvas['contentLanguage']
  readonly noteCount: number
  readonly filledBlocks: number
  readonly totalBlocks: number
  /** The colours of the first notes of each block: enough for a small picture of the board. */
  readonly picture: Readonly<Partial<Record<BlockId, readonly NoteColour[]>>>
  /** What the portfolio tells of it; absent where there is nothing of it. */
  readonly workshop?: WorkshopSummary | undefined
}

/** More notes than this do not fit into a block of the small picture. */
const PICTURED_NOTES = 5

export function summariseCanvas(canvas: Canvas): CanvasSummary {
  const blocks = findCanvasKind(canvas).blocks
  const picture: Partial<Record<BlockId, readonly NoteColour[]>> = {}
  for (const { id } of blocks) {
    const colours = listNotes(canvas, id)
      .slice(0, PICTURED_NOTES)
      .map((note) => note.colour)
    if (colours.length > 0) picture[id] = colours
  }
  const workshop = summariseWorkshop(canvas)
  return {
    kind: canvas.kind,
    ...(canvas.ownKind && { ownKind: canvas.ownKind }),
    title: canvas.title,
    pitch: canvas.pitch,
    contentLanguage: canvas.contentLanguage,
    noteCount: canvas.notesById.size,
    filledBlocks: blocks.filter(({ id }) => isFilled(canvas, id)).length,
    totalBlocks: blocks.length,
    picture,
    ...(workshop && { workshop }),
  }
}
