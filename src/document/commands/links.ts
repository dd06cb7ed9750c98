import type { Link, LinkId } from '../../domain/canvas'
import { newId } from '../new-id'
import { act, type CanvasDocument } from '../schema'
import { makeLinkValue } from '../write-canvas'

/** Links two notes, or a note and a motivation (R10, R43). */
export function addLink(document: CanvasDocument, link: Omit<Link, 'id'>): LinkId {
  return act(document, () => {
    const id = newId()
    document.links.set(id, makeLinkValue(link))
    return id
  })
}

export function removeLinks(document: CanvasDocument, ids: readonly LinkId[]): void {
  act(document, () => {
    for (const id of ids) document.links.delete(id)
  })
}
