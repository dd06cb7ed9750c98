import type { NoteId } from '../canvas'
import type { BlockId } from '../kinds/block-ids'

export type RoundId = string
export type VoterId = string

/** Somebody who votes in a round: by name, or by number where the name is empty. */
export interface Voter {
  readonly id: VoterId
  readonly name: string
  /** Set once the person has passed the device on: from then on the dots stay as they are. */
  readonly hasVoted?: true | undefined
}

/** Dots that one person gave one note; at least one. */
export interface Dots {
  readonly voterId: VoterId
  readonly noteId: NoteId
  readonly count: number
}

/** One dot vote (R96): each person has so many dots and passes the device on. */
export interface VoteRound {
  readonly id: RoundId
  /** What is voted on, in words; may be empty. */
  readonly question: string
  /** The block whose notes are voted on; every note where absent. */
  readonly block?: BlockId | undefined
  readonly dotsPerPerson: number
  /** Milliseconds since 1970 UTC. */
  readonly startedAt: number
  /** Milliseconds since 1970 UTC; absent while the round is open. */
  readonly closedAt?: number | undefined
  /** In the order in which they vote. */
  readonly voters: readonly Voter[]
  readonly dots: readonly Dots[]
}

/** More dots than anybody wants to give, and more people than share one device. */
export const MOST_DOTS = 50
export const MOST_VOTERS = 60
