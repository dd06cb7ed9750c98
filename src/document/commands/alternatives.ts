import { normaliseText } from '../../domain/normal-text'
import type { Decision } from '../../domain/workshop/alternative'
import { DECISION } from '../read-workshop'
import { act, type CanvasDocument } from '../schema'
import { writePart } from '../write-details'

/** Chooses this canvas among its alternatives, or says the reason anew (R96); undefined withdraws the choice. */
export function setDecision(document: CanvasDocument, decision: Decision | undefined): void {
  const value = decision && { reason: normaliseText(decision.reason), at: decision.at }
  act(document, () => writePart(document.workshop, DECISION, value))
}
