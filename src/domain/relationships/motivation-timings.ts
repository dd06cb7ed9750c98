import type { Canvas, Link, MotivationId, NoteId } from '../canvas'

export const motivationTimings = ['never', 'now', 'later'] as const

/** Whether a relationship has a motivation, and if so already now or only in time to come (R11, R46). */
export type MotivationTiming = (typeof motivationTimings)[number]

/** What a relationship says of each motivation it is linked with; of those it is not linked with: absent. */
export function listTimings(
  { linksById, motivationsById }: Pick<Canvas, 'linksById' | 'motivationsById'>,
  relationship: NoteId,
): ReadonlyMap<MotivationId, MotivationTiming> {
  const timings = new Map<MotivationId, MotivationTiming>()
  for (const link of linksById.values()) {
    const other = findOtherEnd(link, relationship)
    if (other === undefined || !motivationsById.has(other)) continue
    // Of two links that say different things the one counts that says more.
    if (timings.get(other) !== 'now') timings.set(other, link.isLater ? 'later' : 'now')
  }
  return timings
}

/** Where a link leads from one of its ends; undefined where it has nothing to do with it. */
export function findOtherEnd({ from, to }: Pick<Link, 'from' | 'to'>, end: string): string | undefined {
  if (from === end) return to
  return to === end ? from : undefined
}
