import { generateKeyBetween } from 'fractional-indexing'
import { listLinksOf, listMotivations, type MotivationId } from '../../domain/canvas'
import type { MotivationKindId } from '../../domain/kinds/kind'
import { newId } from '../new-id'
import { readLinks, readMotivations } from '../read-canvas'
import { act, type CanvasDocument } from '../schema'
import { makeMotivationMap } from '../write-canvas'

/** Adds a motivation below the others; the text is the person's own, to begin with the kind's words (R11). */
export function addMotivation(document: CanvasDocument, kind: MotivationKindId, text: string): MotivationId {
  return act(document, () => {
    const last = listMotivations({ motivationsById: readMotivations(document) }).at(-1)
    const id = newId()
    const order = generateKeyBetween(last?.order ?? null, null)
    document.motivations.set(id, makeMotivationMap({ kind, text, order, isAddition: false }))
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
