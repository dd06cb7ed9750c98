import type { NoteId } from '../../domain/canvas'
import type { BlockId } from '../../domain/kinds/block-ids'
import { normaliseText } from '../../domain/normal-text'
import { countLeft } from '../../domain/workshop/count-votes'
import {
  MOST_DOTS,
  MOST_VOTERS,
  type RoundId,
  type VoteRound,
  type VoterId,
} from '../../domain/workshop/vote-round'
import { newId } from '../new-id'
import { readWorkshop, roundKey } from '../read-workshop'
import { act, actBesideUndo, type CanvasDocument } from '../schema'
import { writePart } from '../write-details'

/*
 * The undo of the canvas knows nothing of a round that is being voted in: else Ctrl+Z would take back the dots of
 * somebody who has passed the device on (docs/decisions/0027). Only deleting a round is an act as any other.
 */

export interface NewRound {
  readonly question: string
  /** Every note where absent. */
  readonly block?: BlockId | undefined
  readonly dotsPerPerson: number
  /** In the order in which they vote; empty for who is known by number only. */
  readonly names: readonly string[]
  /** Milliseconds since 1970 UTC. */
  readonly startedAt: number
}

/** Opens a round (R96); gives its id. */
export function startRound(document: CanvasDocument, round: NewRound): RoundId {
  const id = newId()
  const { question, block, startedAt } = round
  const dotsPerPerson = Math.min(Math.max(1, Math.floor(round.dotsPerPerson)), MOST_DOTS)
  actBesideUndo(document, () => {
    const value = { question: normaliseText(question), ...(block && { block }), dotsPerPerson, startedAt }
    document.workshop.set(roundKey(id), value)
    for (const [position, name] of round.names.slice(0, MOST_VOTERS).entries())
      document.workshop.set(roundKey(id, 'voter', newId()), { name: normaliseText(name), position })
  })
  return id
}

/** Adds somebody who comes late; undefined where the round is closed or full. */
export function addVoter(document: CanvasDocument, id: RoundId, name: string): VoterId | undefined {
  return changeOpenRound(document, id, ({ voters }) => {
    if (voters.length >= MOST_VOTERS) return undefined
    const voterId = newId()
    const value = { name: normaliseText(name.trim()), position: voters.length }
    document.workshop.set(roundKey(id, 'voter', voterId), value)
    return voterId
  })
}

interface DotChange {
  readonly voterId: VoterId
  readonly noteId: NoteId
  /** 1 gives a dot, -1 takes one back. */
  readonly by: 1 | -1
}

/**
 * Gives or takes a dot; says whether it did. It does not where the round is closed, the person has passed the device on or
 * has no dot left, the note is gone, or has none of the person's dots to take.
 */
export function changeDots(
  document: CanvasDocument,
  id: RoundId,
  { voterId, noteId, by }: DotChange,
): boolean {
  const changed = changeOpenRound(document, id, (round) => {
    const voter = round.voters.find((each) => each.id === voterId)
    if (!voter || voter.hasVoted || !document.notes.has(noteId)) return false
    if (by > 0 && countLeft(round, voterId, document.notes) <= 0) return false
    const before = round.dots.find((dots) => dots.voterId === voterId && dots.noteId === noteId)?.count ?? 0
    if (before + by < 0) return false
    writePart(document.workshop, roundKey(id, 'dots', voterId, noteId), before + by || undefined)
    return true
  })
  return changed ?? false
}

/** The person is done and passes the device on; `false` takes that back. */
export function setVoted(document: CanvasDocument, id: RoundId, voterId: VoterId, hasVoted: boolean): void {
  changeOpenRound(document, id, () =>
    writePart(document.workshop, roundKey(id, 'voted', voterId), hasVoted || undefined),
  )
}

/** Closes the round for good, whether or not everybody has voted. `closedAt` in milliseconds since 1970 UTC. */
export function closeRound(document: CanvasDocument, id: RoundId, closedAt: number): void {
  changeOpenRound(document, id, () => document.workshop.set(roundKey(id, 'closedAt'), closedAt))
}

/** Deletes a round with its dots; undo brings it back. */
export function deleteRound(document: CanvasDocument, id: RoundId): void {
  act(document, () => {
    for (const key of [...document.workshop.keys()])
      if (key === roundKey(id) || key.startsWith(`${roundKey(id)}/`)) document.workshop.delete(key)
  })
}

/** A round that was closed or deleted meanwhile is passed over. */
function changeOpenRound<Value>(
  document: CanvasDocument,
  id: RoundId,
  change: (round: VoteRound) => Value,
): Value | undefined {
  return actBesideUndo(document, () => {
    const round = readWorkshop(document.workshop)?.rounds.find((each) => each.id === id)
    return round && round.closedAt === undefined ? change(round) : undefined
  })
}
