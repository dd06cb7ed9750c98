import type { Link, LinkId } from '../../domain/canvas'
import { newId } from '../new-id'
import { readLink } from '../read-canvas'
import { act, type CanvasDocument } from '../schema'
import { makeLinkValue } from '../write-canvas'
import { writePart } from '../write-details'

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

/** Takes links away and makes others, as one act; gives the ids of those made. */
export function changeLinks(
  document: CanvasDocument,
  removed: readonly LinkId[],
  added: readonly Omit<Link, 'id'>[],
): LinkId[] {
  return act(document, () => {
    removeLinks(document, removed)
    return added.map((link) => addLink(document, link))
  })
}

/** Says what a link means (R10), in the content language. */
export function writeLinkLabel(document: CanvasDocument, id: LinkId, label: string): void {
  changeLink(document, id, (link) => ({ ...link, label }))
}

/** Says whether a relationship has its motivation now or only later (R46). */
export function setLinkLater(document: CanvasDocument, id: LinkId, isLater: boolean): void {
  changeLink(document, id, ({ from, to, label }) => ({ from, to, label, ...(isLater && { isLater }) }))
}

/** A link is one value. One deleted meanwhile is passed over. */
function changeLink(
  document: CanvasDocument,
  id: LinkId,
  change: (link: Omit<Link, 'id'>) => Omit<Link, 'id'>,
): void {
  act(document, () => {
    const link = readLink(id, document.links.get(id))
    if (link) writePart(document.links, id, makeLinkValue(change(link)))
  })
}
