import type { Canvas, Link, LinkEnd } from '../canvas'
import type { Difference, Partners } from './difference'
import { groupByKey, pairUp } from './pair-up'

interface Links {
  readonly before: Canvas
  readonly after: Canvas
  readonly partners: Partners
}

/**
 * The links that came, went or say something else. Those of a note or motivation that is on one side only go with it.
 * Links belong together when they tie the same two; of several such, first those with one id, then those with one label.
 */
export function compareLinks({ before, after, partners }: Links): Difference[] {
  const translate = (end: LinkEnd) => partners.afterByBefore.get(end) ?? end
  const former = [...before.linksById.values()].filter(
    (link) => !isOfOneSide(link, before, partners.afterByBefore),
  )
  const present = [...after.linksById.values()].filter(
    (link) => !isOfOneSide(link, after, partners.beforeByAfter),
  )
  const known = former.map((link) => ({ link, ends: `${translate(link.from)} ${translate(link.to)}` }))
  const other = present.map((link) => ({ link, ends: `${link.from} ${link.to}` }))
  const { pairs, ...left } = pairLinks(known, other)
  const changed = pairs.flatMap(([one, two]) => listChanges(one.link, two.link))
  const leftBefore = left.leftBefore.map(({ link }) => link)
  const leftAfter = left.leftAfter.map(({ link }) => link)
  const redirected = pairRedirected({ before, after, partners }, leftBefore, leftAfter)
  const isRedirected = new Set(redirected.flat())
  return [
    ...leftBefore
      .filter((link) => !isRedirected.has(link))
      .map((link): Difference => ({ type: 'linkRemoved', before: link })),
    ...redirected.map(([one, two]): Difference => ({ type: 'linkRedirected', before: one, after: two })),
    ...leftAfter
      .filter((link) => !isRedirected.has(link))
      .map((link): Difference => ({ type: 'linkAdded', after: link })),
    ...changed,
  ]
}

/** A link to something that is on no side any more belongs to nobody and is compared by itself. */
function isOfOneSide({ from, to }: Link, canvas: Canvas, partners: ReadonlyMap<LinkEnd, LinkEnd>): boolean {
  const isOnCanvas = (end: LinkEnd) => canvas.notesById.has(end) || canvas.motivationsById.has(end)
  return [from, to].some((end) => isOnCanvas(end) && !partners.has(end))
}

interface Tie {
  readonly link: Link
  /** Both ends by the ids of the later canvas. */
  readonly ends: string
}

function pairLinks(before: readonly Tie[], after: readonly Tie[]) {
  return pairUp(before, after, [
    ({ link, ends }) => `${ends} ${link.id}`,
    ({ link, ends }) => `${ends} ${link.isLater === true} ${link.label}`,
    ({ ends }) => ends,
  ])
}

function listChanges(before: Link, after: Link): Difference[] {
  const parts: ('label' | 'isLater')[] = []
  if (before.label !== after.label) parts.push('label')
  if ((before.isLater === true) !== (after.isLater === true)) parts.push('isLater')
  return parts.map((part) => ({ type: 'linkChanged', before, after, part }))
}

/** Where a note gave up one motivation and took one other, that is one change (R46). */
function pairRedirected({ before, after, partners }: Links, gone: readonly Link[], come: readonly Link[]) {
  const goneByNote = groupByKey(gone, (link) => {
    const note = findMotivated(link, before)
    return note && (partners.afterByBefore.get(note) ?? note)
  })
  const comeByNote = groupByKey(come, (link) => findMotivated(link, after))
  return [...goneByNote].flatMap(([note, [one, ...more]]): (readonly [Link, Link])[] => {
    const [other, ...others] = (note && comeByNote.get(note)) || []
    return one && other && more.length + others.length === 0 ? [[one, other]] : []
  })
}

/** The note that the link ties to a motivation. */
function findMotivated({ from, to }: Link, { notesById, motivationsById }: Canvas): LinkEnd | undefined {
  if (notesById.has(from) && motivationsById.has(to)) return from
  return notesById.has(to) && motivationsById.has(from) ? to : undefined
}
