import type { NoteId } from '../../domain/canvas'
import type { ServiceMeans } from '../../domain/relationships/list-service-means'
import { act, type CanvasDocument } from '../schema'
import { addLink } from './links'
import { addNotes } from './notes'

/**
 * Makes a note of the key resources of what a relationship needs (R55), linked with it; a note that says the same is
 * linked instead. One step of undo. What is a linked resource already stays as it is.
 */
export function makeKeyResource(
  document: CanvasDocument,
  relationship: NoteId,
  { text, resourceId, unlinkedId }: ServiceMeans,
): void {
  if (resourceId !== undefined) return
  act(document, () => {
    const spot = { block: 'keyResources', index: Number.POSITIVE_INFINITY } as const
    const to = unlinkedId ?? addNotes(document, spot, [{ text }])[0]
    if (to !== undefined) addLink(document, { from: relationship, to, label: '' })
  })
}
