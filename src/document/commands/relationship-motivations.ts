import type { LinkEnd, LinkId, MotivationId, NoteId } from '../../domain/canvas'
import type { MotivationKindId } from '../../domain/kinds/kind'
import { listTimings, type MotivationTiming } from '../../domain/relationships/motivation-timings'
import { readLinks, readMotivations } from '../read-canvas'
import { act, type CanvasDocument } from '../schema'
import { addLink, removeLinks, setLinkLater } from './links'
import { addMotivation, type NewMotivation } from './motivations'

/** Says whether a relationship has a motivation, now or later (R11, R46). A link that is there already keeps its label. */
export function setMotivationTiming(
  document: CanvasDocument,
  relationship: NoteId,
  motivation: MotivationId,
  timing: MotivationTiming,
): void {
  act(document, () => writeTiming(document, readTies(document), { relationship, motivation, timing }))
}

/** A motivation that the canvas does not have yet, together with the first relationship that has it. */
export interface ChosenMotivation extends NewMotivation {
  readonly relationship: NoteId
  readonly kind: MotivationKindId
  readonly text: string
  readonly timing: MotivationTiming
}

export function addMotivationTo(document: CanvasDocument, chosen: ChosenMotivation): MotivationId {
  const { relationship, kind, text, timing, ...rest } = chosen
  return act(document, () => {
    const motivation = addMotivation(document, kind, text, rest)
    setMotivationTiming(document, relationship, motivation, timing)
    return motivation
  })
}

/** Gives relationships exactly the motivations of another one, now and later as it has them (R11), as one act. */
export function copyMotivations(document: CanvasDocument, source: NoteId, targets: readonly NoteId[]): void {
  act(document, () => {
    const motivationsById = readMotivations(document)
    const timings = listTimings({ linksById: readLinks(document), motivationsById }, source)
    const ties = readTies(document)
    for (const relationship of targets) {
      for (const motivation of motivationsById.keys()) {
        writeTiming(document, ties, {
          relationship,
          motivation,
          timing: timings.get(motivation) ?? 'never',
        })
      }
    }
  })
}

type Ties = ReadonlyMap<string, readonly LinkId[]>

interface Wish {
  readonly relationship: NoteId
  readonly motivation: MotivationId
  readonly timing: MotivationTiming
}

function writeTiming(document: CanvasDocument, ties: Ties, { relationship, motivation, timing }: Wish): void {
  const ids = ties.get(nameTie(relationship, motivation)) ?? []
  const isLater = timing === 'later'
  if (timing === 'never') removeLinks(document, ids)
  else if (ids.length > 0) for (const id of ids) setLinkLater(document, id, isLater)
  else addLink(document, { from: relationship, to: motivation, label: '', ...(isLater && { isLater }) })
}

function readTies(document: CanvasDocument): Ties {
  const ties = new Map<string, LinkId[]>()
  for (const { id, from, to } of readLinks(document).values()) {
    const name = nameTie(from, to)
    const ids = ties.get(name)
    if (ids) ids.push(id)
    else ties.set(name, [id])
  }
  return ties
}

/** The same in both directions; no id holds a line break. */
function nameTie(one: LinkEnd, other: LinkEnd): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`
}
