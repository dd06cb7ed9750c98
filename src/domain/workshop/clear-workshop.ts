import type { NoteId } from '../canvas'
import type { Presentation } from './presentation'
import type { VoteRound, Voter } from './vote-round'
import { completeWorkshop, type WorkshopRecords } from './workshop-records'

/**
 * What of the workshops may leave the device for others (R85): nothing that is about a hidden note, and nobody's name from
 * a vote. The same records where nothing has to go.
 */
export function clearWorkshop(
  workshop: WorkshopRecords,
  hidden: ReadonlySet<NoteId>,
): WorkshopRecords | undefined {
  const isTold = ({ noteId }: { readonly noteId: NoteId }) => !hidden.has(noteId)
  const cleared = {
    ...workshop,
    experiments: keep(workshop.experiments, isTold),
    evidence: keep(workshop.evidence, isTold),
    rounds: mapSame(workshop.rounds, (round) => clearRound(round, isTold)),
    presentation: workshop.presentation && clearPresentation(workshop.presentation, hidden),
  }
  const parts = ['experiments', 'evidence', 'rounds', 'presentation'] as const
  return parts.every((part) => cleared[part] === workshop[part]) ? workshop : completeWorkshop(cleared)
}

/** The people of a vote who gave their names. */
export function listNamedVoters({ rounds }: Pick<WorkshopRecords, 'rounds'>): readonly Voter[] {
  return rounds.flatMap(({ voters }) => voters.filter(({ name }) => name !== ''))
}

function clearRound(round: VoteRound, isTold: (dots: VoteRound['dots'][number]) => boolean): VoteRound {
  const dots = keep(round.dots, isTold)
  const voters = mapSame(round.voters, (voter) => (voter.name === '' ? voter : { ...voter, name: '' }))
  return dots === round.dots && voters === round.voters ? round : { ...round, dots, voters }
}

function clearPresentation(presentation: Presentation, hidden: ReadonlySet<NoteId>): Presentation {
  const { order, speakerNotes } = presentation
  const isShown = (step: string) => !hidden.has(step.slice('note/'.length)) || !step.startsWith('note/')
  const steps = order.type === 'own' ? keep(order.steps, isShown) : []
  const isSame = order.type === 'own' ? steps === order.steps : true
  const isThreadHidden = order.type === 'thread' && hidden.has(order.segmentId)
  const told = Object.entries(speakerNotes).filter(([step]) => isShown(step))
  if (isSame && !isThreadHidden && told.length === Object.keys(speakerNotes).length) return presentation
  const shown = order.type === 'own' ? { type: 'own' as const, steps } : order
  return {
    order: isThreadHidden ? { type: 'blocks' } : shown,
    speakerNotes: Object.fromEntries(told),
  }
}

function keep<Item>(items: readonly Item[], isKept: (item: Item) => boolean): readonly Item[] {
  return items.every(isKept) ? items : items.filter(isKept)
}

function mapSame<Item>(items: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  const changed = items.map(change)
  return changed.every((item, index) => item === items[index]) ? items : changed
}
