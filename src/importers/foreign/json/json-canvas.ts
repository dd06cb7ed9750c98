import { recogniseBlock } from '../block-names'
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
  const groups = cards.filter(({ node }) => node.type === 'group').map(placeGroup)
  const headings = cards.flatMap((card) => placeHeading(card) ?? [])
  for (const { place } of [...groups, ...headings]) gatherer.see(place)
  const innermostFirst = groups.toSorted((a, b) => measureArea(a.card) - measureArea(b.card))
  const headingCards = new Set(headings.map(({ card }) => card))
  for (const card of cards) {
    if (card.node.type === 'group' || headingCards.has(card)) continue
    addCard(card, findPlace(card, innermostFirst, headings), gatherer)
  }
  for (const edge of listOf(file.edges).filter(isObject)) {
    const label = textOf(edge.label)
    gatherer.addLink({ from: textOf(edge.fromNode), to: textOf(edge.toNode), ...(label && { label }) })
  }
  return gatherer.finish({ format: 'jsonCanvas', title: nameByFile(fileName) })
}

const cardTypes = ['text', 'file', 'link', 'group']

function placeGroup(card: CanvasCard): PlacedCard {
  const label = textOf(card.node.label)
  const block = recogniseBlock(label)
  return { card, place: block ? inBlock(block) : underHeading(label) }
}

/** A card that says the name of a block and nothing else. */
function placeHeading(card: CanvasCard): PlacedCard | undefined {
  if (card.node.type !== 'text') return undefined
  const { heading, text } = splitCard(textOf(card.node.text))
  const block = text === '' ? recogniseBlock(heading) : undefined
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

function addCard(card: CanvasCard, place: FoundPlace, gatherer: NoteGatherer): void {
  const { node, id } = card
  if (node.type === 'file') gatherer.add(place, { text: nameOfPage(node), key: id })
  else if (node.type === 'link') {
    gatherer.leaveAddress()
    gatherer.add(place, { text: textOf(node.url), key: id })
  } else addText(card, place, gatherer)
}

/** A card below the name of a block is all of that block; a list is a note for each of its items. */
function addText({ node, id }: CanvasCard, place: FoundPlace, gatherer: NoteGatherer): void {
  const { heading, text, items } = splitCard(textOf(node.text))
  const block = recogniseBlock(heading)
  if (block && text) gatherer.addLines(inBlock(block), text)
  else if (items.length > 1) for (const item of items) gatherer.add(place, { text: item })
  else {
    const colour = findNoteColour(coloursByNumber.get(textOf(node.color)) ?? textOf(node.color))
    gatherer.add(place, { text: heading, description: text, key: id, ...(colour && { colour }) })
  }
}

/** A page of the vault: its name, not its path. */
function nameOfPage(node: FoundObject): string {
  return textOf(node.file).replace(/^.*\//, '').replace(/\.md$/i, '')
}
