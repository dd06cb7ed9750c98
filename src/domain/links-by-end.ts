import type { Canvas, Link, LinkEnd, PlaceId } from './canvas'

/**
 * The links of every note and motivation, sorted once for a whole view: asking each note for its own would go through
 * all links each time. A link from a note to itself is listed once; an end without links is absent.
 */
export function listLinksByEnd({
  linksById,
}: Pick<Canvas, 'linksById'>): ReadonlyMap<LinkEnd, readonly Link[]> {
  const linksByEnd = new Map<LinkEnd, Link[]>()
  for (const link of linksById.values()) {
    for (const end of new Set([link.from, link.to])) {
      const links = linksByEnd.get(end)
      if (links) links.push(link)
      else linksByEnd.set(end, [link])
    }
  }
  return linksByEnd
}

/** Whether a note or motivation is linked with any note of a block. */
export function hasLinkWithBlock(
  { linksById, notesById }: Pick<Canvas, 'linksById' | 'notesById'>,
  end: LinkEnd,
  block: PlaceId,
): boolean {
  return [...linksById.values()].some(({ from, to }) => {
    const other = from === end ? to : to === end ? from : undefined
    return other !== undefined && other !== end && notesById.get(other)?.place.block === block
  })
}
