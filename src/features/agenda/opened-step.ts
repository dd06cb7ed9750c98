import { createStore } from 'zustand'
import type { AgendaStepId } from '../../domain/workshop/agenda'

/** The step whose fields are open; ids are never the same on two canvases. */
export const openedStep = createStore<{ readonly id?: AgendaStepId | undefined }>(() => ({}))

export function openStep(id: AgendaStepId | undefined): void {
  openedStep.setState({ id })
}
