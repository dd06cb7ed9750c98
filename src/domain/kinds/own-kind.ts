import type { Language } from '../language'
import { NO_BLOCK, type OwnBlockId } from './block-ids'
import type { BlockDefinition, CanvasKind, GridArea, KindWords, QuestionId } from './kind'

/** A kind of canvas of one's own, as its file and each canvas of it carry it (issue 7). Ids are those of the file. */
export interface OwnKind {
  readonly id: string
  /** How often its author has renewed it, from 1. */
  readonly version: number
  readonly name: string
  /** What its names and questions are written in. */
  readonly language: Language
  readonly grid: { readonly columns: number; readonly rows: number }
  /** In reading order. */
  readonly blocks: readonly OwnBlock[]
  /** In which order the blocks are usually filled in, each once; the order of `blocks` when absent. */
  readonly fillingOrder?: readonly string[] | undefined
}

export interface OwnBlock {
  readonly id: string
  readonly name: string
  readonly area: GridArea
  /** One or two sentences; the guide shows them. */
  readonly definition?: string | undefined
  readonly questions?: readonly OwnQuestion[] | undefined
}

export interface OwnQuestion {
  readonly id: string
  readonly text: string
}

const kindsByOwn = new WeakMap<OwnKind, CanvasKind>()

/** The kind as everything that reads a kind wants it: the same object each time, so that views see no change. */
export function toCanvasKind(own: OwnKind | undefined): CanvasKind {
  if (!own) return missingKind
  const known = kindsByOwn.get(own)
  if (known) return known
  const kind = buildCanvasKind(own)
  kindsByOwn.set(own, kind)
  return kind
}

function buildCanvasKind(own: OwnKind): CanvasKind {
  const blocks = own.blocks.map((block) => buildBlock(own, block))
  const usual = own.blocks.map(({ id }) => id)
  const fillingOrder = [...new Set([...(own.fillingOrder ?? []), ...usual])].map((id) =>
    makeOwnBlockId(own.id, id),
  )
  return {
    id: 'own',
    grid: own.grid,
    blocks,
    fillingOrder,
    mainBlock: fillingOrder[0] ?? NO_BLOCK,
    relationshipBlock: NO_BLOCK,
    segmentBlock: NO_BLOCK,
    words: writeWords(own),
  }
}

function buildBlock(own: OwnKind, { id, area, questions = [] }: OwnBlock): BlockDefinition {
  return {
    id: makeOwnBlockId(own.id, id),
    area,
    questions: questions.map((question) => makeOwnQuestionId(own.id, id, question.id)),
    noteKinds: [],
    motivationKinds: [],
  }
}

function writeWords(own: OwnKind): KindWords {
  const names: Record<OwnBlockId, string> = {}
  const definitions: Record<OwnBlockId, string> = {}
  const questions: Record<QuestionId, string> = {}
  for (const { id, name, definition = '', questions: asked = [] } of own.blocks) {
    const block = makeOwnBlockId(own.id, id)
    names[block] = name
    definitions[block] = definition
    for (const { id: question, text } of asked) questions[makeOwnQuestionId(own.id, id, question)] = text
  }
  return { blocks: names, definitions, questions }
}

/** No id of a file has a hyphen, so that two kinds never share a block. */
export function makeOwnBlockId(kind: string, block: string): OwnBlockId {
  return `own.${kind}-${block}`
}

function makeOwnQuestionId(kind: string, block: string, question: string): QuestionId {
  return `${makeOwnBlockId(kind, block)}-${question}`
}

/** What a canvas is read by whose own kind is lost: its notes are parked until the kind is there again. */
const missingKind: CanvasKind = {
  id: 'own',
  grid: { columns: 1, rows: 1 },
  blocks: [
    {
      id: 'own.missing',
      area: { column: 1, columnSpan: 1, row: 1, rowSpan: 1 },
      questions: [],
      noteKinds: [],
      motivationKinds: [],
    },
  ],
  fillingOrder: ['own.missing'],
  mainBlock: 'own.missing',
  relationshipBlock: NO_BLOCK,
  segmentBlock: NO_BLOCK,
}
