import { generateKeyBetween } from 'fractional-indexing'
import { listLinksOf, listMotivations, type Motivation, type MotivationId } from '../../domain/canvas'
import type { MotivationKindId } from '../../domain/kinds/kind'
import type { CalendarDay } from '../../domain/relationships/relationship-details'
import type { CustomerStage } from '../../domain/relationships/relationship-kinds'
import { newId } from '../new-id'
import { readLinks, readMotivations } from '../read-canvas'
import { act, type CanvasDocument } from '../schema'
import { makeMotivationMap } from '../write-canvas'
import { writeLateText, writePart, writeSet } from '../write-details'

/** What a new motivation may bring along. */
export type NewMotivation = Partial<Pick<Motivation, 'why' | 'means' | 'stages'>>

/** Adds a motivation below the others; the text is the person's own, to begin with the kind's words (R11). */
export function addMotivation(
  document: CanvasDocument,
  kind: MotivationKindId,
  text: string,
  { why = '', means = '', stages = [] }: NewMotivation = {},
): MotivationId {
  return act(document, () => {
    const last = listMotivations({ motivationsById: readMotivations(document) }).at(-1)
    const id = newId()
    const order = generateKeyBetween(last?.order ?? null, null)
    document.motivations.set(
      id,
      makeMotivationMap({ kind, text, why, means, stages, order, isAddition: false }),
    )
    return id
  })
}

/** Removes motivations together with their links; undo brings both back. */
export function removeMotivations(document: CanvasDocument, ids: readonly MotivationId[]): void {
  act(document, () => {
    const linksById = readLinks(document)
    for (const id of ids) {
      for (const link of listLinksOf({ linksById }, id)) document.links.delete(link.id)
      document.motivations.delete(id)
    }
  })
}

/** Writes a motivation's text, its reason, its means, one per line (R12), or what it promises (R68). */
export function writeMotivationPart(
  document: CanvasDocument,
  id: MotivationId,
  part: 'text' | 'why' | 'means' | 'promise',
  text: string,
): void {
  act(document, () => {
    const motivation = document.motivations.get(id)
    if (motivation) writeLateText(motivation, part, text)
  })
}

/** Sets when somebody last looked whether a promise is kept (R68); an empty day takes it away. */
export function setPromiseReviewed(document: CanvasDocument, id: MotivationId, day: CalendarDay): void {
  act(document, () => {
    const motivation = document.motivations.get(id)
    if (motivation) writePart(motivation, 'promiseReviewedOn', day || undefined)
  })
}

/** Says for which stages of the customer base a motivation is meant (R13). */
export function setMotivationStages(
  document: CanvasDocument,
  id: MotivationId,
  stages: readonly CustomerStage[],
): void {
  act(document, () => {
    const motivation = document.motivations.get(id)
    if (motivation) writeSet(motivation, 'stages', stages)
  })
}
