import {
  type Canvas,
  listMotivations,
  listNotes,
  type Note,
  PARKING,
  type PlaceId,
} from '../../../domain/canvas'
import { findBlock, findCanvasKind } from '../../../domain/kinds/index'
import type { BlockDefinition } from '../../../domain/kinds/kind'
import { palette } from '../palette'
import type { Words } from '../words'
import type { DetailGroup, DetailNode, DetailText } from './detail-node'
import { BODY_SIZE, writePlainText, writeRichText } from './write-rich-text'

const CARD_INDENT = 9

/** Everything on the canvas as a readable document: block by block in the order of filling, parked notes last. */
export function writeDetails(canvas: Canvas, words: Words, now: Date): DetailGroup {
  const kind = findCanvasKind(canvas.kind)
  const sections = kind.fillingOrder.map((id) => writeBlock(canvas, findBlock(kind, id), words))
  const parked = writeSection(PARKING, words, writeNotes(listNotes(canvas, PARKING), words))
  const children = [
    ...writeHead(canvas, words, now),
    ...[...sections, parked].flatMap((section) => section ?? []),
  ]
  return { type: 'group', tag: 'Sect', children }
}

/** Whether there is anything that the sheet does not already say. */
export function hasDetails(canvas: Canvas): boolean {
  return canvas.notesById.size + canvas.answersById.size + canvas.motivationsById.size > 0
}

function writeHead(canvas: Canvas, words: Words, now: Date): readonly DetailNode[] {
  const title = writePlainText(canvas.title || words.untitled, { size: 20 }, 'bold')
  const secondary = { colour: palette.ink2, before: 6 }
  const pitch = canvas.pitch ? [writePlainText(canvas.pitch, { size: 11.5, before: 4 }, 'regular')] : []
  const author = canvas.author ? [writeFixed(words.author(canvas.author), secondary)] : []
  const date = writeFixed(words.date(now), { ...secondary, before: canvas.author ? 1 : 6 })
  return [{ ...title, tag: 'H1' }, ...pitch, ...author, date]
}

function writeBlock(canvas: Canvas, block: BlockDefinition, words: Words): DetailGroup | undefined {
  return writeSection(block.id, words, [
    ...writeNotes(listNotes(canvas, block.id), words),
    ...(block.motivationKinds.length > 0 ? writeMotivations(canvas, words) : []),
    ...writeAnswers(canvas, block, words),
  ])
}

function writeSection(place: PlaceId, words: Words, content: readonly DetailNode[]): DetailGroup | undefined {
  if (content.length === 0) return undefined
  const look = { size: 15, colour: palette.accent, before: 24, roomBelow: 110 }
  const heading: DetailText = { ...writeFixed(words.block(place), look, 'bold'), tag: 'H2' }
  return { type: 'group', tag: 'Sect', place, children: [heading, ...content] }
}

function writeNotes(notes: readonly Note[], words: Words): readonly DetailNode[] {
  if (notes.length === 0) return []
  return [{ type: 'group', tag: 'L', children: notes.map((note) => writeNote(note, words)) }]
}

function writeNote(note: Note, words: Words): DetailNode {
  const marks = [
    ...note.kinds.flatMap((kind) => words.kind(kind) ?? []),
    ...(note.isAddition ? [words.addition] : []),
  ]
  const card = { colour: note.colour, isAddition: note.isAddition }
  const text = writePlainText(
    note.text,
    { before: 9, card, indent: CARD_INDENT, roomBelow: marks.length > 0 ? 14 : 0 },
    'bold',
  )
  const markLook = { size: 8.5, colour: palette.ink2, indent: CARD_INDENT }
  const markLine = marks.length > 0 ? [writeFixed(marks.join(' · '), markLook)] : []
  const description = writeRichText(note.description, CARD_INDENT)
  return listItem([text, ...markLine, ...description])
}

function writeMotivations(canvas: Canvas, words: Words): readonly DetailNode[] {
  const items = listMotivations(canvas).map((motivation) => {
    const marks = [words.kind(motivation.kind) ?? [], motivation.isAddition ? words.addition : []].flat()
    const markLine =
      marks.length > 0 ? [writeFixed(marks.join(' · '), { size: 8.5, colour: palette.ink2, before: 1 })] : []
    const look = { before: 6, roomBelow: marks.length > 0 ? 14 : 0 }
    return listItem([writePlainText(motivation.text, look, 'bold'), ...markLine])
  })
  return items.length === 0
    ? []
    : [writeSubheading(words.motivations), { type: 'group', tag: 'L', children: items }]
}

function writeAnswers(canvas: Canvas, block: BlockDefinition, words: Words): readonly DetailNode[] {
  const answered = block.questions.flatMap((id) => {
    const answer = canvas.answersById.get(id)
    if (!answer) return []
    const question = writeFixed(words.question(id), { before: 7, roomBelow: 30 }, 'bold')
    return [question, writePlainText(answer, { before: 2 }, 'regular')]
  })
  return answered.length === 0 ? [] : [writeSubheading(words.questions), ...answered]
}

function writeSubheading(text: string): DetailText {
  return { ...writeFixed(text, { size: BODY_SIZE + 1, before: 14, roomBelow: 60 }, 'bold'), tag: 'H3' }
}

function writeFixed(
  text: string,
  look: Parameters<typeof writePlainText>[1],
  weight: 'regular' | 'bold' = 'regular',
): DetailText {
  return { ...writePlainText(text, look, weight), isFixed: true }
}

function listItem(children: readonly DetailNode[]): DetailNode {
  return { type: 'group', tag: 'LI', children: [{ type: 'group', tag: 'LBody', children }] }
}
