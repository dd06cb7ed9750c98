import { isLanguage, type Language } from '../../../domain/language'
import { SHEET_GROUP } from '../../../domain/own-plane'
import { recogniseBlock, recogniseBlockName } from '../block-names'
import type { ForeignCanvas } from '../foreign-canvas'
import { nameTarget } from '../text/name-target'
import { type CanvasCard, compareCards, isWithin, measureArea, measureWay, readCard } from './canvas-card'
import { type FoundObject, isObject, listOf, textOf } from './found-values'
import { type FoundPlace, inBlock, NoteGatherer, underHeading } from './gather-notes'
import type { JsonReader } from './json-reader'
import { nameByFile } from './name-by-file'
import { findNoteColour } from './note-colours'
import { splitCard } from './split-card'

/** The numbers that stand for colours in JSON Canvas. */
const coloursByNumber: ReadonlyMap<string, string> = new Map([
  ['1', 'red'],
  ['2', 'orange'],
  ['3', 'yellow'],
  ['4', 'green'],
  ['5', 'cyan'],
  ['6', 'purple'],
])

const cardTypes = ['text', 'file', 'link', 'group']

/** A place with the rectangle that says so. */
interface PlacedCard {
  readonly card: CanvasCard
  readonly place: FoundPlace
}

/**
 * JSON Canvas 1.0, `*.canvas`: cards on an endless plane. A card belongs to the block whose group it lies in; where no
 * group is named after a block, to the heading that stands nearest.
 */
export const readJsonCanvas: JsonReader = (file, fileName) => {
  const nodes = listOf(file.nodes).filter(isObject)
  if (!nodes.some((node) => cardTypes.includes(textOf(node.type)) && readCard(node))) return undefined
  const cards = nodes.flatMap((node) => readCard(node) ?? []).sort(compareCards)
  const gatherer = new NoteGatherer()
  const allGroups = cards.filter(({ node }) => node.type === 'group').map(placeGroup)
  const sheet = findSheet(allGroups)
  const groups = allGroups.filter((group) => group !== sheet)
  // In a file of our own even the name of a block is a note.
  const isOwn = nodes.some(({ id }) => textOf(id) === SHEET_GROUP)
  const headings = isOwn ? [] : cards.flatMap((card) => placeHeading(card) ?? [])
  for (const { place } of [...groups, ...headings]) gatherer.see(place)
  const innermostFirst = groups.toSorted((a, b) => measureArea(a.card) - measureArea(b.card))
  const headingCards = new Set(headings.map(({ card }) => card))
  const notes = cards.filter((card) => card.node.type !== 'group' && !headingCards.has(card))
  // Where somebody gave colours, none is one too.
  const isColoured = notes.some(({ node }) => textOf(node.color) !== '')
  for (const card of notes) {
    const place = findPlace(card, innermostFirst, headings)
    if (isOwn) addNote(card, place, isColoured, gatherer)
    else addCard(card, place, isColoured, gatherer)
  }
  for (const edge of listOf(file.edges).filter(isObject)) {
    const label = textOf(edge.label)
    gatherer.addLink({ from: textOf(edge.fromNode), to: textOf(edge.toNode), ...(label && { label }) })
  }
  const language = findLanguage([...groups, ...headings])
  return gatherer.finish({
    format: 'jsonCanvas',
    ...readTitle(sheet, fileName),
    ...(language && { language }),
  })
}

function placeGroup(card: CanvasCard): PlacedCard {
  const label = textOf(card.node.label)
  const target = nameTarget(label)
  if (target?.type === 'block') return { card, place: inBlock(target.block) }
  return { card, place: underHeading(target?.type === 'parking' ? '' : label) }
}

/** The group around all blocks is the canvas itself: its name is no heading. */
function findSheet(groups: readonly PlacedCard[]): PlacedCard | undefined {
  const blocks = groups.filter(({ place }) => place.type === 'block')
  const around = groups.filter(
    (group) => group.place.type !== 'block' && blocks.every(({ card }) => isWithin(card, group.card)),
  )
  return blocks.length > 1 ? around[0] : undefined
}

/** Harreman writes title and pitch, parted by a dash. */
function readTitle(
  sheet: PlacedCard | undefined,
  fileName: string,
): Pick<ForeignCanvas, 'title'> & Partial<Pick<ForeignCanvas, 'pitch'>> {
  const [title = '', ...rest] = textOf(sheet?.card.node.label).split(' – ')
  const pitch = rest.join(' – ').trim()
  return { title: title.trim() || nameByFile(fileName), ...(pitch && { pitch }) }
}

/** The language that all names of blocks are in. */
function findLanguage(places: readonly PlacedCard[]): Language | undefined {
  const names = places
    .filter(({ place }) => place.type === 'block')
    .flatMap(({ card }) => recogniseBlockName(nameOfPlace(card))?.language ?? [])
  const [first] = names
  return isLanguage(first) && names.every((name) => name === first) ? first : undefined
}

function nameOfPlace({ node }: CanvasCard): string {
  return node.type === 'group' ? textOf(node.label) : splitCard(textOf(node.text)).heading
}

/** A card that says the name of a block and nothing else. */
function placeHeading(card: CanvasCard): PlacedCard | undefined {
  if (card.node.type !== 'text') return undefined
  const { heading, below } = splitCard(textOf(card.node.text))
  const block = below === '' ? recogniseBlock(heading) : undefined
  return block && { card, place: inBlock(block) }
}

function findPlace(
  card: CanvasCard,
  groups: readonly PlacedCard[],
  headings: readonly PlacedCard[],
): FoundPlace {
  const around = groups.filter((group) => isWithin(card, group.card))
  const block = around.find(({ place }) => place.type === 'block')
  if (block) return block.place
  const isByHeadings = !groups.some(({ place }) => place.type === 'block')
  const nearest = isByHeadings ? findNearest(card, headings) : undefined
  return nearest?.place ?? around[0]?.place ?? underHeading('')
}

function findNearest(card: CanvasCard, headings: readonly PlacedCard[]): PlacedCard | undefined {
  let nearest: PlacedCard | undefined
  let shortest = Number.POSITIVE_INFINITY
  for (const heading of headings) {
    const way = measureWay(card, heading.card)
    if (way < shortest) [nearest, shortest] = [heading, way]
  }
  return nearest
}

function addCard(card: CanvasCard, place: FoundPlace, isColoured: boolean, gatherer: NoteGatherer): void {
  const { node, id } = card
  if (node.type === 'file') gatherer.add(place, { text: nameOfPage(node), key: id })
  else if (node.type === 'link') {
    gatherer.leaveAddress()
    gatherer.add(place, { text: textOf(node.url), key: id })
  } else addText(card, place, isColoured, gatherer)
}

/** A card below the name of a block is all of that block; a list is a note for each of its items. */
function addText(card: CanvasCard, place: FoundPlace, isColoured: boolean, gatherer: NoteGatherer): void {
  const { heading, below, items } = splitCard(textOf(card.node.text))
  const block = below && recogniseBlock(heading)
  if (block) gatherer.addLines(inBlock(block), below)
  else if (items.length > 1) for (const item of items) gatherer.add(place, { text: item })
  else addNote(card, place, isColoured, gatherer)
}

function addNote(
  { node, id }: CanvasCard,
  place: FoundPlace,
  isColoured: boolean,
  gatherer: NoteGatherer,
): void {
  const { text, description } = splitCard(textOf(node.text))
  const chosen = findNoteColour(coloursByNumber.get(textOf(node.color)) ?? textOf(node.color))
  const colour = chosen ?? (isColoured ? 'plain' : undefined)
  gatherer.add(place, { text, description, key: id, ...(colour && { colour }) })
}

/** A page of the vault: its name, not its path. */
function nameOfPage(node: FoundObject): string {
  return textOf(node.file).replace(/^.*\//, '').replace(/\.md$/i, '')
}
