import { generateKeyBetween } from 'fractional-indexing'
import { listLinksOf, listMotivations, type MotivationId } from '../../domain/canvas'
import type { MotivationKindId } from '../../domain/kinds/kind'
import { newId } from '../new-id'
import { readCanvas } from '../read-canvas'
import { act, type CanvasDocument } from '../schema'
import { makeMotivationMap } from '../write-canvas'

/** Adds a motivation below the others; the text is the person's own, to begin with the kind's words (R11). */
export function addMotivation(document: CanvasDocument, kind: MotivationKindId, text: string): MotivationId {
  return act(document, () => {
    const last = listMotivations(readCanvas(document)).at(-1)
    const id = newId()
    const order = generateKeyBetween(last?.order ?? null, null)
    document.motivations.set(id, makeMotivationMap({ kind, text, order, isAddition: false }))
    return id
  })
}

/** Removes a motivation together with its links; undo brings both back. */
export function removeMotivation(document: CanvasDocument, id: MotivationId): void {
  act(document, () => {
    for (const link of listLinksOf(readCanvas(document), id)) document.links.delete(link.id)
    document.motivations.delete(id)
  })
}
