import {
  type Canvas,
  type Link,
  type LinkEnd,
  listMotivations,
  listNotes,
  PARKING,
  type PlaceId,
} from '../canvas'
import { findBlock, findCanvasKind } from '../kinds/index'
import { listLinksByEnd } from '../links-by-end'
import type { Thread } from './follow-thread'

/** The motivations have no block; in a story they stand behind the block whose relationships have them. */
export const MOTIVATIONS = 'motivations'

export type ChapterId = PlaceId | typeof MOTIVATIONS

/** One note or motivation of a thread. */
export interface StoryStep {
  readonly end: LinkEnd
  readonly text: string
  /**
   * How it hangs together with what is told before it: each link once, at the later of its ends. What hangs together
   * with nothing told before says already what is to come.
   */
  readonly ties: readonly StoryTie[]
}

export interface StoryTie {
  readonly link: Link
  /** The end at the other side, and its text. */
  readonly other: LinkEnd
  readonly text: string
}

export interface StoryChapter {
  readonly id: ChapterId
  readonly steps: readonly StoryStep[]
}

type ToldCanvas = Pick<Canvas, 'kind' | 'notesById' | 'noteIdsByPlace' | 'motivationsById'>

/** A thread as it is told: block by block in the order of filling, the notes in order. Blocks it does not touch are absent. */
export function tellThread(canvas: ToldCanvas, { distanceByEnd, links }: Thread): readonly StoryChapter[] {
  const linksByEnd = listLinksByEnd({ linksById: new Map(links.map((link) => [link.id, link])) })
  const toldEnds = new Set<LinkEnd>()
  const tell = ({ id: end, text }: Told): StoryStep => {
    toldEnds.add(end)
    const ties = (linksByEnd.get(end) ?? []).map((link): StoryTie => {
      const other = link.from === end ? link.to : link.from
      const { text = '' } = canvas.notesById.get(other) ?? canvas.motivationsById.get(other) ?? {}
      return { link, other, text }
    })
    const toldTies = ties.filter((tie) => toldEnds.has(tie.other))
    return { end, text, ties: toldTies.length > 0 ? toldTies : ties }
  }
  return listChapters(canvas)
    .map((id) => ({
      id,
      steps: listTold(canvas, id)
        .filter((told) => distanceByEnd.has(told.id))
        .map(tell),
    }))
    .filter(({ steps }) => steps.length > 0)
}

/** A note or a motivation. */
interface Told {
  readonly id: LinkEnd
  readonly text: string
}

/** The order in which a story is told, whether or not there is anything to tell. */
export function listChapters(canvas: Pick<Canvas, 'kind'>): readonly ChapterId[] {
  const kind = findCanvasKind(canvas)
  const chapters = kind.fillingOrder.flatMap((id): ChapterId[] =>
    findBlock(kind, id).motivationKinds.length > 0 ? [id, MOTIVATIONS] : [id],
  )
  return [...chapters, PARKING]
}

/** All that stands at one place, in order. */
export function listTold(
  canvas: Pick<ToldCanvas, 'notesById' | 'noteIdsByPlace' | 'motivationsById'>,
  id: ChapterId,
): readonly Told[] {
  return id === MOTIVATIONS ? listMotivations(canvas) : listNotes(canvas, id)
}
