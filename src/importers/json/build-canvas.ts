import { generateNKeysBetween } from 'fractional-indexing'
import {
  type Canvas,
  groupNotesByPlace,
  type Motivation,
  type Note,
  PARKING,
  type PlaceId,
} from '../../domain/canvas'
import type { FileCanvas, FileNote } from '../../domain/canvas-file'
import { findCanvasKind } from '../../domain/kinds/index'
import { normaliseText } from '../../domain/normal-text'

/** The canvas of a checked file. What was left out is empty; the order of the lists becomes order keys. */
export function buildCanvas(file: FileCanvas): Canvas {
  const blocks = findCanvasKind(file.kind).fillingOrder
  const notes = [
    ...blocks.flatMap((block) => buildNotes(block, file.blocks[block] ?? [])),
    ...buildNotes(PARKING, file.parking ?? []),
  ]
  const links = (file.links ?? []).map((link) => ({ ...link, label: cleanText(link.label) }))
  const answers = Object.entries(file.answers ?? {}).map(([id, text]) => [id, cleanText(text)] as const)
  return {
    id: file.id,
    kind: file.kind,
    title: cleanText(file.title),
    pitch: cleanText(file.pitch),
    contentLanguage: file.contentLanguage,
    author: cleanText(file.author),
    notesById: indexById(notes),
    noteIdsByPlace: groupNotesByPlace(notes),
    linksById: indexById(links),
    motivationsById: indexById(buildMotivations(file.motivations ?? [])),
    answersById: new Map(answers.filter(([, text]) => text)),
  }
}

function buildNotes(block: PlaceId, notes: readonly FileNote[]): Note[] {
  return withOrderKeys(notes).map(([note, order]) => ({
    id: note.id,
    text: cleanText(note.text),
    description: cleanText(note.description),
    place: { block, order },
    colour: note.colour ?? 'yellow',
    kinds: [...new Set(note.kinds?.map(cleanText))].sort(),
    isAddition: note.addition ?? false,
  }))
}

function buildMotivations(motivations: NonNullable<FileCanvas['motivations']>): Motivation[] {
  return withOrderKeys(motivations).map(([motivation, order]) => ({
    id: motivation.id,
    kind: cleanText(motivation.kind),
    text: cleanText(motivation.text),
    order,
    isAddition: motivation.addition ?? false,
  }))
}

function withOrderKeys<Item>(items: readonly Item[]): (readonly [Item, string])[] {
  const keys = generateNKeysBetween(null, null, items.length)
  return items.map((item, index) => [item, keys[index] ?? ''] as const)
}

function indexById<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}

/** Half a surrogate pair cannot be stored as UTF-8, so it becomes the replacement character. */
function cleanText(text = ''): string {
  return normaliseText(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
}
