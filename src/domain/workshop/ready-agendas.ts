import { hasBlock } from '../kinds/index'
import type { CanvasKind } from '../kinds/kind'
import type { AgendaStep } from './agenda'

/** The steps that ready agendas are made of; title and prompt stand in `locales/…/agenda.json`. */
export type ReadyStepId =
  | 'welcome'
  | 'goal'
  | 'segments'
  | 'value'
  | 'relationships'
  | 'revenue'
  | 'inside'
  | 'rest'
  | 'break'
  | 'threads'
  | 'assumptions'
  | 'vote'
  | 'alternatives'
  | 'nextSteps'
  | 'present'
  | 'close'

export interface ReadyStep {
  readonly id: ReadyStepId
  readonly minutes: number
  readonly show?: AgendaStep['show']
}

const board = { view: 'board' } as const

/** Agendas to begin with, by their minutes (R96). Who has little time looks for the one thing that could be wrong. */
export const readyAgendas = {
  30: [
    { id: 'goal', minutes: 3, show: board },
    { id: 'segments', minutes: 6, show: { block: 'customerSegments' } },
    { id: 'value', minutes: 6, show: { block: 'valuePropositions' } },
    { id: 'rest', minutes: 6, show: board },
    { id: 'assumptions', minutes: 5, show: { view: 'tests' } },
    { id: 'close', minutes: 4, show: board },
  ],
  60: [
    { id: 'goal', minutes: 5, show: board },
    { id: 'segments', minutes: 7, show: { block: 'customerSegments' } },
    { id: 'value', minutes: 8, show: { block: 'valuePropositions' } },
    { id: 'rest', minutes: 10, show: board },
    { id: 'assumptions', minutes: 8, show: { view: 'tests' } },
    { id: 'vote', minutes: 5, show: { view: 'votes' } },
    { id: 'alternatives', minutes: 7, show: { view: 'alternatives' } },
    { id: 'nextSteps', minutes: 6, show: { view: 'tests' } },
    { id: 'close', minutes: 4, show: board },
  ],
  150: [
    { id: 'welcome', minutes: 5, show: board },
    { id: 'goal', minutes: 10, show: board },
    { id: 'segments', minutes: 15, show: { block: 'customerSegments' } },
    { id: 'value', minutes: 15, show: { block: 'valuePropositions' } },
    { id: 'relationships', minutes: 10, show: { block: 'customerRelationships' } },
    { id: 'revenue', minutes: 10, show: { block: 'revenueStreams' } },
    { id: 'inside', minutes: 15, show: board },
    { id: 'break', minutes: 10 },
    { id: 'threads', minutes: 8, show: { view: 'threads' } },
    { id: 'assumptions', minutes: 12, show: { view: 'tests' } },
    { id: 'vote', minutes: 6, show: { view: 'votes' } },
    { id: 'alternatives', minutes: 14, show: { view: 'alternatives' } },
    { id: 'nextSteps', minutes: 10, show: { view: 'tests' } },
    { id: 'present', minutes: 6, show: { view: 'present' } },
    { id: 'close', minutes: 4, show: board },
  ],
} as const satisfies Readonly<Record<number, readonly ReadyStep[]>>

export type ReadyAgendaId = keyof typeof readyAgendas

export const readyAgendaIds = [30, 60, 150] as const satisfies readonly ReadyAgendaId[]

/** What a step brings up on a canvas of this kind: the board where the kind lacks the block. */
export function fitShow(show: AgendaStep['show'], kind: CanvasKind): AgendaStep['show'] {
  if (!show || !('block' in show)) return show
  return hasBlock(kind, show.block) ? show : board
}
