import { type Canvas, comparePlaces, type Note } from '../canvas'
import type { CalendarDay } from '../relationships/relationship-details'
import { type Assumption, type AssumptionState, FULL_SCALE } from './assumption'
import type { Evidence, Experiment } from './experiment'

/** An assumption of a canvas with all that is known of it. */
export interface Risk {
  readonly note: Note
  readonly assumption: Assumption
  /** In the order in which they were made. */
  readonly experiments: readonly Experiment[]
  /** By day, the oldest first. */
  readonly evidence: readonly Evidence[]
}

/**
 * The assumptions of a canvas with their experiments and evidence, the riskiest first: those on which most hangs and of
 * which least is known are tested first (Bland and Osterwalder, Testing Business Ideas, 2019, "Assumptions Map"). The book
 * draws quadrants; so that there is an order within them, an assumption counts by `riskOf`. What is settled comes behind:
 * it is not to be tested next. Alike ones keep the order of the notes. Experiments and evidence of notes that are no assumptions (any more) are not told.
 */
export function listRisks({ notesById, workshop }: Pick<Canvas, 'notesById' | 'workshop'>): readonly Risk[] {
  const experiments = Map.groupBy(workshop?.experiments ?? [], ({ noteId }) => noteId)
  const evidence = Map.groupBy(workshop?.evidence ?? [], ({ noteId }) => noteId)
  return [...notesById.values()]
    .flatMap((note): Risk[] => {
      if (!note.assumption) return []
      return [
        {
          note,
          assumption: note.assumption,
          experiments: experiments.get(note.id) ?? [],
          evidence: (evidence.get(note.id) ?? []).toSorted(compareDays),
        },
      ]
    })
    .sort(
      (a, b) =>
        Number(isSettled(a.assumption)) - Number(isSettled(b.assumption)) ||
        riskOf(b.assumption) - riskOf(a.assumption) ||
        compareNotes(a.note, b.note),
    )
}

/** Whether evidence has decided on an assumption. */
function isSettled({ state }: Assumption): boolean {
  return state === 'supported' || state === 'refuted'
}

/** How urgently an assumption wants to be tested: 0 to 1, importance times what is not known. */
function riskOf({ importance, confidence }: Pick<Assumption, 'importance' | 'confidence'>): number {
  return (importance * (FULL_SCALE - confidence)) / FULL_SCALE ** 2
}

/** Whether an assumption lies in the quadrant that is tested first: important, and little evidence. */
export function isTestedFirst(assumption: Assumption): boolean {
  const { importance, confidence } = assumption
  return !isSettled(assumption) && importance >= FULL_SCALE / 2 && confidence < FULL_SCALE / 2
}

/** Whether an experiment should have been done by now; one without a day never. */
export function isOverdue(
  { state, dueOn }: Pick<Experiment, 'state' | 'dueOn'>,
  today: CalendarDay,
): boolean {
  return state !== 'done' && dueOn !== '' && dueOn < today
}

/** How much evidence of each strength says; our own rule, since the book ranks it without numbers. */
const weights = { weak: 1, medium: 2, strong: 3 } as const

/** From which difference on the evidence speaks clearly: one medium piece, or two weak ones. */
const CLEAR = 2

/**
 * The state that an assumption seems to be in by its evidence and experiments; undefined where that is what it says
 * already, or where nothing speaks clearly. It is only proposed: evidence is judged by people (R96).
 */
export function proposeState({
  assumption,
  experiments,
  evidence,
}: Pick<Risk, 'assumption' | 'experiments' | 'evidence'>): AssumptionState | undefined {
  const balance = evidence.reduce(
    (sum, { direction, strength }) => sum + (direction === 'supports' ? 1 : -1) * weights[strength],
    0,
  )
  const { state } = assumption
  if (Math.abs(balance) >= CLEAR) return differing(state, balance > 0 ? 'supported' : 'refuted')
  const isRunning = experiments.some((experiment) => experiment.state === 'running')
  return isRunning && state === 'untested' ? 'running' : undefined
}

function differing(state: AssumptionState, proposed: AssumptionState): AssumptionState | undefined {
  return state === proposed ? undefined : proposed
}

function compareDays(a: Evidence, b: Evidence): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  return a.id < b.id ? -1 : 1
}

function compareNotes(a: Note, b: Note): number {
  if (a.place.block !== b.place.block) return a.place.block < b.place.block ? -1 : 1
  return comparePlaces(a, b)
}
