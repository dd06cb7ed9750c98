import { type Canvas, listNotes, type Note, type NoteId } from '../canvas'
import type { BlockId } from '../kinds/block-ids'
import { findCanvasKind } from '../kinds/index'
import { followThread } from '../threads/follow-thread'
import { tellThread } from '../threads/tell-thread'
import { listHiddenNotes, withoutConfidential } from '../without-confidential'
import {
  isStoryStepKey,
  type Presentation,
  type StoryOrder,
  type StoryStepKey,
  usualStory,
} from './presentation'

/** What is on the screen at once: a step of a story, or a part of one that would be too small to read. */
export interface Scene {
  /** Unlike that of every other scene; made of ids, so that it stays while the canvas is edited. */
  readonly id: string
  readonly key: StoryStepKey
  /** Counted from 1. */
  readonly part: number
  readonly partCount: number
  /** Absent where the sentence of the canvas is told. */
  readonly block?: BlockId
  /** The notes that it tells. */
  readonly noteIds: readonly NoteId[]
}

export interface Story {
  /** What may be shown: nothing confidential is in it (R85). */
  readonly canvas: Canvas
  readonly presentation: Presentation
  readonly scenes: readonly Scene[]
  /** Notes of the canvas that stay hidden. */
  readonly hiddenCount: number
  /** Steps of one's own order that are passed over: what they name is gone, hidden or empty. */
  readonly passedOver: readonly string[]
  /** Whether the segment that was to be followed is gone or hidden: then the blocks are told. */
  readonly isThreadLost: boolean
}

/** More notes than these do not stand beside one another in letters that the last row can read. */
const MOST_NOTES = 8
const MOST_LETTERS = 320

/** The story of a canvas as others may see it (R85, R96): the sentence first (R61), then as its presentation has it. */
export function tellStory(whole: Canvas): Story {
  const canvas = withoutConfidential(whole)
  const asked = whole.workshop?.presentation ?? usualStory
  const isThreadLost = asked.order.type === 'thread' && !isShownSegment(canvas, asked.order.segmentId)
  const presentation = canvas.workshop?.presentation ?? usualStory
  const order: StoryOrder = isThreadLost ? { type: 'blocks' } : presentation.order
  const scenes = listScenes(canvas, order)
  const toldKeys = new Set<string>(scenes.map(({ key }) => key))
  const named = asked.order.type === 'own' ? asked.order.steps : []
  return {
    canvas,
    presentation: { ...presentation, order },
    scenes,
    hiddenCount: listHiddenNotes(whole).size,
    passedOver: named.filter((key) => !toldKeys.has(key)),
    isThreadLost,
  }
}

/** The notes that have been told once the scene of that number, counted from 0, is on the screen. */
export function listToldNotes({ scenes }: Pick<Story, 'scenes'>, index: number): ReadonlySet<NoteId> {
  return new Set(scenes.slice(0, index + 1).flatMap(({ noteIds }) => noteIds))
}

/** Every step that the canvas offers for an order of one's own: the sentence, each block, each of its notes. */
export function listStoryKeys(canvas: Canvas): readonly StoryStepKey[] {
  const blocks = findCanvasKind(canvas).fillingOrder.flatMap((block): StoryStepKey[] => [
    `block/${block}`,
    ...listNotes(canvas, block).map(({ id }) => `note/${id}` as const),
  ])
  return (['pitch', ...blocks] as const).filter((key) => tellStep(canvas, key).length > 0)
}

function listScenes(canvas: Canvas, order: StoryOrder): readonly Scene[] {
  const keys = new Set(listKeys(canvas, order))
  return [...keys].flatMap((key) => tellStep(canvas, key))
}

function listKeys(canvas: Canvas, order: StoryOrder): readonly StoryStepKey[] {
  switch (order.type) {
    case 'blocks':
      return ['pitch', ...findCanvasKind(canvas).fillingOrder.map((id) => `block/${id}` as const)]
    case 'thread': {
      const thread = followThread(canvas, order.segmentId)
      const chapters = thread ? tellThread(canvas, thread) : []
      // Motivations stand in no block, so there is no place on the board where they could be shown.
      return ['pitch', ...chapters.flatMap(({ steps }) => steps.map(({ end }) => `note/${end}` as const))]
    }
    case 'own':
      return order.steps.filter(isStoryStepKey)
  }
}

/** The scenes of one step; none where what it names is gone or says nothing. */
function tellStep(canvas: Canvas, key: StoryStepKey): readonly Scene[] {
  if (key === 'pitch')
    return canvas.pitch.trim() === '' ? [] : [{ id: key, key, part: 1, partCount: 1, noteIds: [] }]
  const isNote = key.startsWith('note/')
  const named = key.slice(key.indexOf('/') + 1)
  const note = isNote ? canvas.notesById.get(named) : undefined
  const place = isNote ? note?.place.block : named
  const block = findCanvasKind(canvas).blocks.find(({ id }) => id === place)?.id
  if (block === undefined) return []
  const notes = (note ? [note] : listNotes(canvas, block)).filter(isTelling)
  return partNotes(notes).map((part, index, parts) => ({
    id: index > 0 ? `${key}#${index + 1}` : key,
    key,
    part: index + 1,
    partCount: parts.length,
    block,
    noteIds: part.map(({ id }) => id),
  }))
}

/** Parts the notes of a block into screens that are about equally full. */
function partNotes(notes: readonly Note[]): readonly (readonly Note[])[] {
  const mostNotes = Math.ceil(notes.length / Math.ceil(notes.length / MOST_NOTES))
  const parts: Note[][] = []
  let letters = 0
  for (const note of notes) {
    const last = parts.at(-1)
    letters += note.text.length
    if (last && last.length < mostNotes && letters <= MOST_LETTERS) last.push(note)
    else {
      parts.push([note])
      letters = note.text.length
    }
  }
  return parts
}

function isTelling({ text }: Note): boolean {
  return text.trim() !== ''
}

function isShownSegment(canvas: Canvas, id: NoteId): boolean {
  return canvas.notesById.get(id)?.place.block === findCanvasKind(canvas).segmentBlock
}
