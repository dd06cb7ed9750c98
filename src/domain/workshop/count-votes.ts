import { type Canvas, listNotes, type Note, type NoteId, PARKING } from '../canvas'
import type { BlockId } from '../kinds/block-ids'
import { findCanvasKind } from '../kinds/index'
import { listCountedDots, type NotePresence } from './count-dots'
import type { VoteRound, Voter, VoterId } from './vote-round'

export interface RankedNote {
  readonly note: Note
  readonly dots: number
  /** How many people gave it any. */
  readonly people: number
  /** From 1; as many dots, the same rank: 1, 2, 2, 4. */
  readonly rank: number
}

export interface VoteResult {
  /** Notes with dots, those with most first; equal ones in the order of the sheet. */
  readonly ranking: readonly RankedNote[]
  /** Notes that nobody gave a dot. */
  readonly withoutDots: readonly Note[]
  readonly given: number
  /** Dots on notes that have been deleted since. */
  readonly lost: number
}

type Board = Pick<Canvas, 'kind' | 'noteIdsByPlace' | 'notesById'>

/** The notes that are voted on: those of the block, or all in the order of the sheet and then those without a block. */
export function listVotedNotes(canvas: Board, block: BlockId | undefined): readonly Note[] {
  if (block !== undefined) return listNotes(canvas, block)
  const places = [...findCanvasKind(canvas).blocks.map(({ id }) => id), PARKING] as const
  return places.flatMap((place) => listNotes(canvas, place))
}

/** A note that left the block, or whose block is gone, stays where somebody gave it dots. */
export function countVotes(canvas: Board, round: VoteRound): VoteResult {
  const counted = listCountedDots(round, canvas.notesById)
  const votes = new Map<NoteId, { dots: number; people: number }>()
  for (const { noteId, count } of counted) {
    const before = votes.get(noteId) ?? { dots: 0, people: 0 }
    votes.set(noteId, { dots: before.dots + count, people: before.people + 1 })
  }
  const voted = listVotedNotes(canvas, round.block)
  const notes = new Map([...voted, ...findNotes(canvas, votes.keys())].map((note) => [note.id, note]))
  const withDots = [...notes.values()].flatMap((note) => {
    const found = votes.get(note.id)
    return found ? [{ note, ...found }] : []
  })
  const sorted = withDots.toSorted((a, b) => b.dots - a.dots)
  return {
    ranking: sorted.map((each) => ({
      ...each,
      rank: sorted.findIndex(({ dots }) => dots === each.dots) + 1,
    })),
    withoutDots: voted.filter(({ id }) => !votes.has(id)),
    given: counted.reduce((sum, { count }) => sum + count, 0),
    lost: round.dots.reduce((sum, { noteId, count }) => sum + (canvas.notesById.has(noteId) ? 0 : count), 0),
  }
}

function findNotes({ notesById }: Board, ids: Iterable<NoteId>): Note[] {
  return [...ids].flatMap((id) => notesById.get(id) ?? [])
}

/** The dots of one person by note; none of anybody else's. Notes deleted since give their dots back. */
export function findOwnDots(
  round: VoteRound,
  voterId: VoterId,
  notes: NotePresence,
): ReadonlyMap<NoteId, number> {
  const own = round.dots.filter((dots) => dots.voterId === voterId && notes.has(dots.noteId))
  return new Map(own.map(({ noteId, count }) => [noteId, count]))
}

/** How many dots a person has left; below zero where two tabs gave more than there are. */
export function countLeft(round: VoteRound, voterId: VoterId, notes: NotePresence): number {
  const own = findOwnDots(round, voterId, notes)
  return round.dotsPerPerson - [...own.values()].reduce((sum, count) => sum + count, 0)
}

/** Who has not passed the device on yet, in the order in which they vote. */
export function listWaiting({ voters }: VoteRound): readonly Voter[] {
  return voters.filter(({ hasVoted }) => !hasVoted)
}

/** Rounds that are open, the one that was started first before the others: two tabs can start one each. */
export function listOpenRounds(rounds: readonly VoteRound[]): readonly VoteRound[] {
  return rounds.filter(({ closedAt }) => closedAt === undefined)
}

/** Rounds that are closed, the last one first. */
export function listHistory(rounds: readonly VoteRound[]): readonly VoteRound[] {
  return rounds
    .filter(({ closedAt }) => closedAt !== undefined)
    .toSorted((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0))
}
