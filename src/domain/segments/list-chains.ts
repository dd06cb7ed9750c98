import type { Canvas, NoteId } from '../canvas'
import { findCanvasKind } from '../kinds/index'
import { listTies } from '../relationships/list-ties'

type Linked = Pick<Canvas, 'kind' | 'linksById' | 'noteIdsByPlace' | 'notesById'>

/** Two segments of which the first passes on to the second. */
export interface ChainPair {
  readonly from: NoteId
  readonly to: NoteId
}

/** One segment at its place in a chain. */
export interface ChainRow {
  readonly segmentId: NoteId
  /** How many stand before it; the first stands at 0. */
  readonly depth: number
  /** Who passes on to it; undefined for the first. */
  readonly previousId: NoteId | undefined
  /**
   * `back`: it stands further up in the same chain, which is a cycle and broken here. `elsewhere`: it and what follows
   * it are told already, where another segment passes on to it. In both cases nothing follows it here.
   */
  readonly place: 'here' | 'back' | 'elsewhere'
}

/** A segment to which nobody passes on, and all that follow it: each branch down to its end, then the next. */
export type Chain = readonly ChainRow[]

/**
 * The chains of customer segments, from intermediaries to end customers, in the order of the block (R64). A cycle that
 * nobody leads into begins at the first of its segments in that order. Segments that pass on to nobody and to which
 * nobody passes on are in no chain.
 */
export function listChains(canvas: Linked): Chain[] {
  const pairs = listChainPairs(canvas)
  const nexts = groupPairs(pairs, 'from')
  const previous = groupPairs(pairs, 'to')
  const told = new Set<NoteId>()
  const heads = listSegments(canvas).filter((id) => nexts.has(id) && !previous.has(id))
  const chains = heads.map((head) => followChain(head, nexts, told))
  for (const { from } of pairs) {
    if (!told.has(from)) chains.push(followChain(findCycle(from, previous, told), nexts, told))
  }
  return chains
}

/** Who passes on to whom, in the order of the block; two links that say the same are one pair. */
export function listChainPairs(canvas: Linked): ChainPair[] {
  const segments = listSegments(canvas)
  const positions = new Map(segments.map((id, index) => [id, index]))
  const nexts = new Map<NoteId, Set<NoteId>>()
  for (const { from, to } of canvas.linksById.values()) {
    if (positions.has(from) && positions.has(to)) nexts.set(from, (nexts.get(from) ?? new Set()).add(to))
  }
  const positionOf = (id: NoteId) => positions.get(id) ?? 0
  return segments.flatMap((from) =>
    [...(nexts.get(from) ?? [])]
      .sort((one, other) => positionOf(one) - positionOf(other))
      .map((to) => ({ from, to })),
  )
}

/** Neighbours in a chain with exactly the same relationships, though each is to be influenced in its own way (R64). */
export function listAlikePairs(canvas: Linked): ChainPair[] {
  const { relationshipBlock, segmentBlock } = findCanvasKind(canvas)
  const relationships = listTies(canvas, segmentBlock, relationshipBlock)
  return listChainPairs(canvas).filter(({ from, to }) => {
    const [one, other] = [relationships.get(from), relationships.get(to)]
    if (!one || !other || from === to) return false
    return one.size === other.size && [...one].every((id) => other.has(id))
  })
}

type PairsBySegment = ReadonlyMap<NoteId, readonly ChainPair[]>

function followChain(head: NoteId, nexts: PairsBySegment, told: Set<NoteId>): Chain {
  const rows: ChainRow[] = []
  const path: NoteId[] = []
  const ahead: Omit<ChainRow, 'place'>[] = [{ segmentId: head, depth: 0, previousId: undefined }]
  for (let step = ahead.pop(); step; step = ahead.pop()) {
    const { segmentId, depth } = step
    path.length = depth
    const place = path.includes(segmentId) ? 'back' : told.has(segmentId) ? 'elsewhere' : 'here'
    rows.push({ ...step, place })
    if (place !== 'here') continue
    told.add(segmentId)
    path.push(segmentId)
    for (const { to } of (nexts.get(segmentId) ?? []).toReversed())
      ahead.push({ segmentId: to, depth: depth + 1, previousId: segmentId })
  }
  return rows
}

/** The segment of a cycle from which the given one is reached: itself where it is part of the cycle. */
function findCycle(start: NoteId, previous: PairsBySegment, told: ReadonlySet<NoteId>): NoteId {
  const passed = new Set<NoteId>()
  let id = start
  while (!passed.has(id)) {
    passed.add(id)
    id = previous.get(id)?.find(({ from }) => !told.has(from))?.from ?? id
  }
  return id
}

function groupPairs(pairs: readonly ChainPair[], end: keyof ChainPair): PairsBySegment {
  const groups = new Map<NoteId, ChainPair[]>()
  for (const pair of pairs) {
    const group = groups.get(pair[end])
    if (group) group.push(pair)
    else groups.set(pair[end], [pair])
  }
  return groups
}

function listSegments(canvas: Linked): readonly NoteId[] {
  return canvas.noteIdsByPlace.get(findCanvasKind(canvas).segmentBlock) ?? []
}
