import type { StoryOrder, StoryStepKey } from '../../domain/workshop/presentation'
import { readWorkshop, STORY, speakerNoteKey } from '../read-workshop'
import { act, type CanvasDocument } from '../schema'
import { writeLateText, writePart } from '../write-details'

/** Chooses the order in which the canvas is told (R96). */
export function setStoryOrder(document: CanvasDocument, order: StoryOrder): void {
  act(document, () => writePart(document.workshop, STORY, order.type === 'blocks' ? undefined : order))
}

/** Adds a step at the end of one's own order; one that is in it stays where it is. */
export function addStoryStep(document: CanvasDocument, step: StoryStepKey): void {
  changeSteps(document, (steps) => (steps.includes(step) ? steps : [...steps, step]))
}

/** Moves a step of one's own order to a place counted from 0; a step removed meanwhile is passed over. */
export function moveStoryStep(document: CanvasDocument, step: string, place: number): void {
  changeSteps(document, (steps) => {
    const index = steps.indexOf(step)
    return index < 0 ? steps : steps.toSpliced(index, 1).toSpliced(place, 0, step)
  })
}

export function removeStorySteps(document: CanvasDocument, removed: readonly string[]): void {
  changeSteps(document, (steps) => steps.filter((step) => !removed.includes(step)))
}

/** What the speaker wants to say at a step. It stays when the step is taken out of the order. */
export function writeSpeakerNote(document: CanvasDocument, step: StoryStepKey, text: string): void {
  act(document, () => writeLateText(document.workshop, speakerNoteKey(step), text))
}

/** Where somebody chose another order meanwhile, there are no steps of one's own to change. */
function changeSteps(
  document: CanvasDocument,
  change: (steps: readonly string[]) => readonly string[],
): void {
  act(document, () => {
    const order = readWorkshop(document.workshop)?.presentation?.order
    if (order?.type === 'own') writePart(document.workshop, STORY, { ...order, steps: change(order.steps) })
  })
}
