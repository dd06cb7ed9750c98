import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import { normaliseText } from '../../domain/normal-text'
import type { AgendaStep, AgendaStepId, WorkshopClock } from '../../domain/workshop/agenda'
import { noWorkshop } from '../../domain/workshop/workshop-records'
import { newId } from '../new-id'
import { agendaKey, CLOCK, readWorkshop } from '../read-workshop'
import { act, actBesideUndo, type CanvasDocument } from '../schema'
import { writePart } from '../write-details'

export type NewStep = Omit<AgendaStep, 'id' | 'order'>

/** Lays an agenda in the place of the one that is there (R96); no steps clear it. Gives the ids in order. */
export function layAgenda(document: CanvasDocument, steps: readonly NewStep[]): AgendaStepId[] {
  return act(document, () => {
    for (const { id } of readAgenda(document)) document.workshop.delete(agendaKey(id))
    const orders = generateNKeysBetween(null, null, steps.length)
    return steps.map((step, index) => putStep(document, { ...step, id: newId(), order: orders[index] ?? '' }))
  })
}

/** Adds a step behind the others; gives its id. */
export function addStep(document: CanvasDocument, step: NewStep): AgendaStepId {
  return act(document, () => {
    const order = generateKeyBetween(readAgenda(document).at(-1)?.order ?? null, null)
    return putStep(document, { ...step, id: newId(), order })
  })
}

/** Changes a step; it is one value. One removed meanwhile is passed over. */
export function changeStep(document: CanvasDocument, id: AgendaStepId, changes: Partial<NewStep>): void {
  act(document, () => {
    const found = readAgenda(document).find((step) => step.id === id)
    if (found) putStep(document, { ...found, ...changes })
  })
}

/** Moves a step so that `index` others stand before it. One removed meanwhile is passed over. */
export function moveStep(document: CanvasDocument, id: AgendaStepId, index: number): void {
  act(document, () => {
    const agenda = readAgenda(document)
    const moved = agenda.find((step) => step.id === id)
    if (!moved) return
    const others = agenda.filter((step) => step !== moved)
    const position = Math.max(0, Math.min(index, others.length))
    if (agenda.indexOf(moved) === position) return
    const [before, after] = [others[position - 1]?.order ?? null, others[position]?.order ?? null]
    if (before === null || after === null || before < after)
      return void putStep(document, { ...moved, order: generateKeyBetween(before, after) })
    // Two people who added at once gave equal keys, between which there is none.
    const orders = generateNKeysBetween(null, null, agenda.length)
    for (const [place, step] of others.toSpliced(position, 0, moved).entries())
      putStep(document, { ...step, order: orders[place] ?? step.order })
  })
}

export function removeStep(document: CanvasDocument, id: AgendaStepId): void {
  act(document, () => document.workshop.delete(agendaKey(id)))
}

/**
 * Starts, pauses or stops the timer: `change` is given the clock and the agenda as they are now and gives the clock that is
 * to be, undefined for none. Nobody takes time back, so undo does not know of it.
 */
export function changeClock(
  document: CanvasDocument,
  change: (clock: WorkshopClock | undefined, agenda: readonly AgendaStep[]) => WorkshopClock | undefined,
): void {
  actBesideUndo(document, () => {
    const { clock, agenda } = readWorkshop(document.workshop) ?? noWorkshop
    writePart(document.workshop, CLOCK, change(clock, agenda))
  })
}

function readAgenda(document: CanvasDocument): readonly AgendaStep[] {
  return readWorkshop(document.workshop)?.agenda ?? []
}

function putStep(
  document: CanvasDocument,
  { id, title, minutes, prompt, show, order }: AgendaStep,
): AgendaStepId {
  const value = {
    title: normaliseText(title),
    minutes,
    prompt: normaliseText(prompt),
    ...(show && { show }),
    order,
  }
  writePart(document.workshop, agendaKey(id), value)
  return id
}
