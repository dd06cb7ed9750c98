import type { Canvas, Link, LinkEnd } from '../canvas'

/** The links of every note and motivation. */
export type LinksByEnd = ReadonlyMap<LinkEnd, readonly Link[]>

export function indexLinks({ linksById }: Pick<Canvas, 'linksById'>): LinksByEnd {
  const links = new Map<LinkEnd, Link[]>()
  for (const link of linksById.values()) {
    for (const end of new Set([link.from, link.to])) {
      const known = links.get(end)
      if (known) known.push(link)
      else links.set(end, [link])
    }
  }
  return links
}
