import type { CanvasId } from '../../domain/canvas'
import type { BlockId } from '../../domain/kinds/block-ids'
import { blockAddress, sectionAddress } from '../../state/addresses'

/** The sections of the block's full view, in the order in which a model is usually thought through. */
export const sectionIds = ['notes', 'tables', 'integration', 'base', 'chain', 'noReply', 'people'] as const

export type SectionId = (typeof sectionIds)[number]

/** The sections that other features bring along: `app` puts them here. */
export type GuestSection = 'noReply' | 'people'

export const relationshipBlock = 'customerRelationships' satisfies BlockId

/** The section that an address names; one that there is not leads to the notes, which need no name. */
export function readSection(part: string | undefined): SectionId {
  return sectionIds.find((id) => id === part) ?? 'notes'
}

export function addressOfSection(canvas: CanvasId, section: SectionId): string {
  return section === 'notes'
    ? blockAddress(canvas, relationshipBlock)
    : sectionAddress(canvas, relationshipBlock, section)
}
