import {
  type Canvas,
  type Link,
  type LinkEnd,
  listLinksOf,
  listMotivations,
  listNotes,
  PARKING,
  type PlaceId,
} from './canvas'
import { findCanvasKind } from './kinds/index'

/** What a note or motivation can be linked with, or is. */
export interface LinkCandidate {
  readonly id: LinkEnd
  readonly text: string
  /** The links there are between the two, in either direction; two tabs can make the same link at once. */
  readonly links: readonly Link[]
}

export interface CandidateGroup {
  readonly group: PlaceId | 'motivations'
  readonly candidates: readonly LinkCandidate[]
}

/**
 * Everything that an end can be linked with, by place in the order of filling, motivations last. Never the end itself,
 * nor one motivation with another; an empty note only where it is linked already. Groups without candidates are absent.
 */
export function groupLinkCandidates(canvas: Canvas, end: LinkEnd): CandidateGroup[] {
  const links = listLinksOf(canvas, end)
  const makeCandidate = ({ id, text }: { readonly id: string; readonly text: string }): LinkCandidate => ({
    id,
    text,
    links: links.filter(({ from, to }) => id !== end && (from === id || to === id)),
  })
  const places = [...findCanvasKind(canvas).fillingOrder, PARKING] as const
  const notes = places.map((place) => ({
    group: place,
    candidates: listNotes(canvas, place)
      .filter(({ id }) => id !== end)
      .map(makeCandidate)
      .filter(({ text, links: between }) => text !== '' || between.length > 0),
  }))
  const motivations = canvas.motivationsById.has(end) ? [] : listMotivations(canvas).map(makeCandidate)
  return [...notes, { group: 'motivations' as const, candidates: motivations }].filter(
    ({ candidates }) => candidates.length > 0,
  )
}

/** What is to become of the links of an end: the ids of links that go, and the ends that a link is to lead to. */
export interface LinkChanges {
  readonly removed: readonly string[]
  readonly added: readonly LinkEnd[]
}

/** Compares what is chosen with what is linked now; who is chosen and linked already keeps the links there are. */
export function planLinkChanges(
  groups: readonly CandidateGroup[],
  choices: ReadonlyMap<LinkEnd, boolean>,
): LinkChanges {
  const candidates = groups.flatMap((group) => group.candidates)
  const removed = candidates.filter(({ id }) => choices.get(id) === false)
  const added = candidates.filter(({ id, links }) => choices.get(id) === true && links.length === 0)
  return {
    removed: removed.flatMap(({ links }) => links.map((link) => link.id)),
    added: added.map(({ id }) => id),
  }
}
