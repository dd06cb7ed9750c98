import { type Canvas, type LinkEnd, listNotes, type Note, PARKING } from '../canvas'
import type { BlockId } from '../kinds/block-ids'
import { findCanvasKind } from '../kinds/index'
import { listLinksByEnd } from '../links-by-end'

/** What a relationship can hang together with: another block, or the motivations it is kept for. */
export type IntegrationPart = BlockId | 'motivations'

export interface PartLinks {
  readonly part: IntegrationPart
  /** The notes or motivations it is linked with there; each once, at least one. */
  readonly ends: readonly LinkEnd[]
}

/** How far a relationship is part of the model (R51). */
export interface RelationshipIntegration {
  readonly relationship: Note
  readonly linked: readonly PartLinks[]
  /** The parts of the model it has no link to. */
  readonly missing: readonly IntegrationPart[]
}

type LinkedCanvas = Pick<Canvas, 'kind' | 'linksById' | 'motivationsById' | 'noteIdsByPlace' | 'notesById'>

/**
 * The links of each relationship to the other blocks and to its motivations, in the order of filling. Links to other
 * relationships and to notes without a block make no part of it.
 */
export function listIntegration(canvas: LinkedCanvas): RelationshipIntegration[] {
  const { fillingOrder, relationshipBlock } = findCanvasKind(canvas)
  // Motivations belong to the relationships, so they stand where these stand in the order.
  const parts = fillingOrder.map(
    (block): IntegrationPart => (block === relationshipBlock ? 'motivations' : block),
  )
  const linksByEnd = listLinksByEnd(canvas)
  return listNotes(canvas, relationshipBlock).map((relationship) => {
    const { id } = relationship
    const ends = new Set((linksByEnd.get(id) ?? []).map(({ from, to }) => (from === id ? to : from)))
    const endsByPart = Map.groupBy(ends, (end) => findPart(canvas, end))
    return {
      relationship,
      linked: parts.flatMap((part) => {
        const found = endsByPart.get(part)
        return found ? { part, ends: found } : []
      }),
      missing: parts.filter((part) => !endsByPart.has(part)),
    }
  })
}

function findPart({ motivationsById, notesById }: LinkedCanvas, end: LinkEnd): IntegrationPart | undefined {
  if (motivationsById.has(end)) return 'motivations'
  const block = notesById.get(end)?.place.block
  return block === PARKING ? undefined : block
}
