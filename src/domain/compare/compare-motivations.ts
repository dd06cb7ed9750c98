import { type Canvas, listMotivations, type Motivation } from '../canvas'
import { type Difference, type MotivationPart, motivationParts, type Partners } from './difference'
import { findReordered } from './find-reordered'
import type { LinksByEnd } from './index-links'

interface Motivations {
  readonly before: Canvas
  readonly after: Canvas
  readonly partners: Partners
  readonly linksBefore: LinksByEnd
  readonly linksAfter: LinksByEnd
}

/** The motivations that came, went, changed their place or say something else. */
export function compareMotivations(motivations: Motivations): Difference[] {
  const { before, after, partners, linksBefore, linksAfter } = motivations
  const removed = listMotivations(before)
    .filter(({ id }) => !partners.afterByBefore.has(id))
    .map(
      (one): Difference => ({
        type: 'motivationRemoved',
        before: one,
        links: linksBefore.get(one.id) ?? [],
      }),
    )
  const reordered = findReorderedMotivations(motivations)
  const present = listMotivations(after).flatMap((one): Difference[] => {
    const former = before.motivationsById.get(partners.beforeByAfter.get(one.id) ?? '')
    if (!former) return [{ type: 'motivationAdded', after: one, links: linksAfter.get(one.id) ?? [] }]
    const both = { before: former, after: one }
    const order: Difference[] = reordered.has(one.id) ? [{ type: 'motivationReordered', ...both }] : []
    return [...order, ...listChanges(former, one)]
  })
  return [...removed, ...present]
}

function listChanges(before: Motivation, after: Motivation): Difference[] {
  if (before.kind !== after.kind && before.text !== after.text)
    return [{ type: 'motivationReplaced', before, after }]
  return motivationParts
    .filter((part) => !isSamePart(part, before, after))
    .map((part) => ({ type: 'motivationChanged', before, after, part }))
}

function isSamePart(part: MotivationPart, before: Motivation, after: Motivation): boolean {
  if (part !== 'stages') return (before[part] ?? '') === (after[part] ?? '')
  return [...before.stages].sort().join() === [...after.stages].sort().join()
}

function findReorderedMotivations({ before, after, partners }: Motivations): ReadonlySet<string> {
  const staying = listMotivations(after).filter(({ id }) => partners.beforeByAfter.has(id))
  const rankById = new Map(staying.map(({ id }, rank) => [id, rank]))
  const ranked = listMotivations(before).flatMap((one) => {
    const id = partners.afterByBefore.get(one.id)
    const rank = id === undefined ? undefined : rankById.get(id)
    return id === undefined || rank === undefined ? [] : [{ key: [one.id, id].sort().join(' '), rank, id }]
  })
  return new Set(findReordered(ranked).map(({ id }) => id))
}
