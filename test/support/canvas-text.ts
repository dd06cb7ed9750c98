import names from '../../locales/en/blocks.json'
import {
  type Canvas,
  groupNotesByPlace,
  type Link,
  listNotes,
  type Motivation,
  type Note,
  type PlaceId,
} from '../../src/domain/canvas'
import { businessModelBlocks } from '../../src/domain/kinds/block-ids'
import { makeEmptyCanvas } from '../../src/domain/new-canvas'

const places: readonly PlaceId[] = [...businessModelBlocks, 'parking']
const { own: _own, ...builtIn } = names
const blockNames: Readonly<Record<string, string>> = builtIn

/**
 * Builds a canvas from lines, so that a test is picture, act, picture:
 *
 *     Customer Segments: students, teachers
 *     Channels: shop [channel.shop], web shop [channel.webShop channel.platform]
 *     shop -> students
 *
 * Each note's id is its text; a link's id is its line. `rest` gives what the lines do not say.
 */
export function drawCanvas(lines: string, rest: Partial<Canvas> = {}): Canvas {
  const notes: Note[] = []
  const links: Link[] = []
  for (const line of listLines(lines)) {
    if (line.includes('->')) links.push(readLink(line))
    else notes.push(...readNotes(line))
  }
  return {
    ...makeEmptyCanvas('canvas', 'businessModel', 'en'),
    notesById: indexById(notes),
    noteIdsByPlace: groupNotesByPlace(notes),
    linksById: indexById(links),
    ...rest,
  }
}

/** A motivation with its usual values: retention, first in order, its id for a text. */
export function drawMotivation(id: string, rest: Partial<Motivation> = {}): Motivation {
  const usual = { kind: 'motivation.retention', text: id, why: '', means: '', stages: [] }
  return { ...usual, order: 'a0', isAddition: false, ...rest, id }
}

/** The canvas as the lines that would draw it: blocks in the order of filling, then links. */
export function printCanvas(canvas: Canvas): string {
  const blocks = places.flatMap((place) => {
    const notes = listNotes(canvas, place).map(printNote)
    return notes.length > 0 ? [`${blockNames[place]}: ${notes.join(', ')}`] : []
  })
  const nameEnd = (id: string) =>
    canvas.notesById.get(id)?.text ?? canvas.motivationsById.get(id)?.text ?? `missing ${id}`
  const links = [...canvas.linksById.values()].map(({ from, to }) => `${nameEnd(from)} -> ${nameEnd(to)}`)
  return [...blocks, ...links.sort()].join('\n')
}

/** The lines as `printCanvas` writes them: without indentation and empty lines. */
export function alignLines(lines: string): string {
  return listLines(lines).join('\n')
}

function listLines(lines: string): string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

function readNotes(line: string): Note[] {
  const [name = '', texts = ''] = line.split(/:(.*)/s)
  const place = places.find((candidate) => blockNames[candidate] === name.trim())
  if (!place) throw new Error(`no block is called "${name}"`)
  return texts.split(',').map((piece, index) => readNote(piece.trim(), place, `a${index}`))
}

function readNote(piece: string, block: PlaceId, order: string): Note {
  const [, text = piece, kinds = ''] = piece.match(/^(.*?)\s*\[(.*)\]$/) ?? []
  return {
    id: text,
    text,
    description: '',
    place: { block, order },
    colour: 'yellow',
    kinds: kinds.split(' ').filter(Boolean),
    isAddition: false,
  }
}

function readLink(line: string): Link {
  const [from = '', to = ''] = line.split('->').map((end) => end.trim())
  return { id: line, from, to, label: '' }
}

function printNote({ text, kinds }: Note): string {
  return kinds.length > 0 ? `${text} [${kinds.join(' ')}]` : text
}

function indexById<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}
