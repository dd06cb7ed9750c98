import type { Canvas, LinkEnd, NoteId } from '../canvas'
import { listLinksByEnd } from '../links-by-end'

/** How many links away a note can still hang on a refuted one: beyond that everything hangs on everything. */
const MOST_LINKS = 3

type TiedCanvas = Pick<Canvas, 'notesById' | 'motivationsById' | 'linksById'>

/** The assumptions that turned out wrong, in the order of the notes' ids. */
function listRefuted({ notesById }: Pick<Canvas, 'notesById'>): readonly NoteId[] {
  return [...notesById.values()]
    .flatMap(({ id, assumption }) => (assumption?.state === 'refuted' ? id : []))
    .sort()
}

/**
 * The notes that hang on refuted assumptions, each with those, the nearest first (R96).
 *
 * What is linked with a refuted note hangs on it, whichever way the link points: people draw links both ways. From there
 * it goes on along the direction of the links only, through notes and motivations, over `MOST_LINKS` links at most, and
 * never back into the block of the refuted note: with one customer segment not every other one falls that gets the same
 * value proposition. What is refuted itself is not named for hanging on another one.
 */
export function listRefutedTies(canvas: TiedCanvas): ReadonlyMap<NoteId, readonly NoteId[]> {
  const refuted = new Set(listRefuted(canvas))
  if (refuted.size === 0) return new Map()
  const linksByEnd = listLinksByEnd(canvas)
  const found: { readonly end: LinkEnd; readonly origin: NoteId; readonly distance: number }[] = []
  for (const origin of refuted)
    for (const [end, distance] of measureDistances(canvas, linksByEnd, origin))
      if (canvas.notesById.has(end) && !refuted.has(end)) found.push({ end, origin, distance })
  const nearest = found.toSorted((a, b) => a.distance - b.distance)
  return new Map(
    [...Map.groupBy(nearest, ({ end }) => end)].map(([end, origins]) => [
      end,
      origins.map(({ origin }) => origin),
    ]),
  )
}

/** How many links lie between the origin and all that hangs on it; the origin itself is not among it. */
function measureDistances(
  canvas: TiedCanvas,
  linksByEnd: ReturnType<typeof listLinksByEnd>,
  origin: NoteId,
): ReadonlyMap<LinkEnd, number> {
  const block = canvas.notesById.get(origin)?.place.block
  const distances = new Map<LinkEnd, number>()
  let front: readonly LinkEnd[] = [origin]
  for (let distance = 1; distance <= MOST_LINKS && front.length > 0; distance += 1) {
    front = front.flatMap((here) =>
      (linksByEnd.get(here) ?? []).flatMap((link) => {
        const end = link.from === here ? link.to : link.from
        const isBackwards = link.from !== here
        const isKnown = end === origin || distances.has(end)
        const isBarred = distance > 1 && (isBackwards || canvas.notesById.get(end)?.place.block === block)
        if (isKnown || isBarred || !isOnCanvas(canvas, end)) return []
        distances.set(end, distance)
        return end
      }),
    )
  }
  return distances
}

function isOnCanvas(canvas: TiedCanvas, end: LinkEnd): boolean {
  return canvas.notesById.has(end) || canvas.motivationsById.has(end)
}
