import type { BlockId } from '../../../domain/kinds/block-ids'
import { recogniseBlock } from '../block-names'
import { type FoundObject, isObject, listOf, numberOf, objectOf, textOf } from './found-values'
import { type FoundPlace, inBlock, NoteGatherer, underHeading } from './gather-notes'
import type { JsonReader } from './json-reader'
import { nameByFile } from './name-by-file'

const blocksBySegment: ReadonlyMap<string, BlockId> = new Map<string, BlockId>([
  ['key-partners', 'keyPartners'],
  ['key-activities', 'keyActivities'],
  ['key-resources', 'keyResources'],
  ['value', 'valuePropositions'],
  ['customer-relations', 'customerRelationships'],
  ['channels', 'channels'],
  ['customers', 'customerSegments'],
  ['costs', 'costStructure'],
  ['revenue', 'revenueStreams'],
])

/** RedPhoenixQ, versions 0.0.1 to 0.0.6: pages of nodes that stand in one another; the page that was open is taken. */
export const readRedPhoenix: JsonReader = (file, fileName) => {
  const pages = listOf(file.pages).filter(
    (page): page is FoundObject => isObject(page) && Array.isArray(page.nodes),
  )
  const page = pages[numberOf(file.activePageIndex) ?? 0] ?? pages[0]
  if (!page) return undefined
  const gatherer = new NoteGatherer()
  const nodesById = new Map(
    listOf(page.nodes)
      .filter(isObject)
      .map((node) => [textOf(node.id), node] as const),
  )
  for (const node of nodesById.values()) readNode(node, nodesById, gatherer)
  for (const edge of listOf(page.edges).filter(isObject)) {
    const label = textOf(edge.label) || textOf(objectOf(edge.data).label)
    gatherer.addLink({ from: textOf(edge.source), to: textOf(edge.target), ...(label && { label }) })
  }
  const others = pages.filter((other) => other !== page).map(namePage)
  const title = textOf(file.name) || namePage(page) || nameByFile(fileName)
  return gatherer.finish({ format: 'redPhoenix', title }, others)
}

/** The oldest files name the page itself, later ones its data. */
function namePage(page: FoundObject): string {
  return textOf(objectOf(page.data).name) || textOf(page.name)
}

function readNode(
  node: FoundObject,
  nodesById: ReadonlyMap<string, FoundObject>,
  gatherer: NoteGatherer,
): void {
  const place = findPlace(node, nodesById)
  const data = objectOf(node.data)
  const [name = '', text = '', description = ''] = [data.name, data.text, data.description].map(textOf)
  if (textOf(objectOf(data.icon).src)) gatherer.leaveAddress()
  if (node.type === 'segment') gatherer.see(place)
  // A group or slider without a name only arranges or measures the others.
  else if (node.type === 'item' || node.type === 'text' || name) {
    const long = [name ? text : '', description].filter((part) => part !== '').join('\n\n')
    gatherer.add(place, { text: name || text, description: long, key: textOf(node.id) })
  }
}

/** Groups in groups in groups: nobody nests deeper, but a file may let two nodes stand in one another. */
const MAX_LEVELS = 20

/** The segment that a node stands in, perhaps in groups. */
function findPlace(node: FoundObject, nodesById: ReadonlyMap<string, FoundObject>): FoundPlace {
  let current: FoundObject | undefined = node
  for (let level = 0; current && level < MAX_LEVELS; level += 1) {
    if (current.type === 'segment') return placeOfSegment(current)
    current = nodesById.get(textOf(current.parentNode) || textOf(current.parentId))
  }
  return underHeading('')
}

function placeOfSegment(segment: FoundObject): FoundPlace {
  const id = textOf(segment.id)
  const name = textOf(objectOf(segment.data).name) || id.replaceAll('-', ' ')
  const block = blocksBySegment.get(id) ?? recogniseBlock(name)
  return block ? inBlock(block) : underHeading(name)
}
