import type { NoteId } from '../canvas'
import type { Dots, VoteRound } from './vote-round'

/** Which notes are still there. */
export type NotePresence = Pick<ReadonlySet<NoteId>, 'has'>

/**
 * The dots that count: each person's on notes that are still there, and never more than a person has. More can be there
 * after one person voted in two tabs at once; what is over goes from the notes that come last by their id.
 */
export function listCountedDots(round: VoteRound, notes: NotePresence): readonly Dots[] {
  const left = new Map(round.voters.map(({ id }) => [id, round.dotsPerPerson]))
  return round.dots.flatMap((dots) => {
    const room = notes.has(dots.noteId) ? (left.get(dots.voterId) ?? 0) : 0
    const count = Math.min(dots.count, room)
    left.set(dots.voterId, (left.get(dots.voterId) ?? 0) - count)
    return count > 0 ? [{ ...dots, count }] : []
  })
}

/** How many dots each note got, of the round that was closed last; empty where none was. */
export function countLastVotes(
  rounds: readonly VoteRound[],
  notes: NotePresence,
): ReadonlyMap<NoteId, number> {
  const last = findLastClosed(rounds)
  const counts = new Map<NoteId, number>()
  if (!last) return counts
  for (const { noteId, count } of listCountedDots(last, notes))
    counts.set(noteId, (counts.get(noteId) ?? 0) + count)
  return counts
}

export function findLastClosed(rounds: readonly VoteRound[]): VoteRound | undefined {
  let last: VoteRound | undefined
  for (const round of rounds)
    if (round.closedAt !== undefined && round.closedAt >= (last?.closedAt ?? 0)) last = round
  return last
}
