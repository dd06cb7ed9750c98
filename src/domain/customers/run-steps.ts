import type { Run, RunItem } from './run'
import { isNotGenuine } from './verdict'

/** The four steps of the checklist, in the order of the source. */
export const runSteps = ['authenticity', 'marketing', 'reasons', 'contact'] as const

export type RunStep = (typeof runSteps)[number]

/** The points of each step that can be answered. */
const itemsByStep = {
  authenticity: ['a1', 'a2', 'a3', 'a4'],
  marketing: ['b1', 'b2', 'b3'],
  reasons: ['c1'],
  contact: ['d1', 'd2', 'd4'],
} as const satisfies Readonly<Record<RunStep, readonly RunItem[]>>

/** The points that ask something about the customer; the others are something to do. */
export const askingItems: readonly RunItem[] = ['a1', 'a2', 'a3', 'a4', 'd1']

/** How far a step has come. */
interface StepProgress {
  readonly done: number
  readonly total: number
}

/** Counts the points that somebody answered; of the reasons, that one is named counts as a point too (R32). */
export function readProgress(run: Run, step: RunStep): StepProgress {
  const items = itemsByStep[step]
  const answered = items.filter((item) => run.answers[item] !== undefined).length
  if (step !== 'reasons') return { done: answered, total: items.length }
  const hasReason = run.reasons.length > 0 || run.otherReason.trim() !== ''
  return { done: answered + (hasReason ? 1 : 0), total: items.length + 1 }
}

/** Whether a step waits because the customer is not genuine: everything after the first (R28). */
export function isSetAside(run: Run, step: RunStep): boolean {
  return step !== 'authenticity' && isNotGenuine(run)
}

/** The step to go on with; undefined where nothing is left to do, or nothing is to be done any more. */
export function findNextStep(run: Run): RunStep | undefined {
  if (run.closing || isNotGenuine(run)) return undefined
  return runSteps.find((step) => {
    const { done, total } = readProgress(run, step)
    return done < total
  })
}
