import fc from 'fast-check'
import {
  addVoter,
  changeDots,
  closeRound,
  deleteRound,
  setVoted,
  startRound,
} from '../../src/document/commands/votes'
import { readCanvas } from '../../src/document/read-canvas'
import type { CanvasDocument } from '../../src/document/schema'

/** Something done in a dot vote; numbers choose among what is there then. */
export type VoteAct = typeof arbitraryVoteAct extends fc.Arbitrary<infer Value> ? Value : never

const pick = fc.nat(6)

export const arbitraryVoteAct = fc.oneof(
  fc.record({ type: fc.constant('start' as const), dots: fc.integer({ min: 1, max: 3 }), at: fc.nat(3) }),
  fc.record({ type: fc.constant('join' as const), round: pick, name: fc.constantFrom('', 'Ane') }),
  fc.record({
    type: fc.constant('dot' as const),
    round: pick,
    voter: pick,
    note: pick,
    by: fc.constantFrom(1 as const, 1 as const, -1 as const),
  }),
  fc.record({ type: fc.constant('pass' as const), round: pick, voter: pick, hasVoted: fc.boolean() }),
  fc.record({ type: fc.constant('close' as const), round: pick }),
  fc.record({ type: fc.constant('delete' as const), round: pick }),
)

export function performVoteAct(document: CanvasDocument, act: VoteAct): void {
  if (act.type === 'start') {
    const round = { question: '', dotsPerPerson: act.dots, names: ['Ane', 'Nino'], startedAt: act.at }
    startRound(document, round)
    return
  }
  const { workshop, notesById } = readCanvas(document)
  const round = choose(workshop?.rounds ?? [], act.round)
  if (!round) return
  const findVoter = (number: number) => choose(round.voters, number)?.id ?? ''
  switch (act.type) {
    case 'join':
      addVoter(document, round.id, act.name)
      return
    case 'dot': {
      const noteId = choose([...notesById.keys()].sort(), act.note) ?? ''
      changeDots(document, round.id, { voterId: findVoter(act.voter), noteId, by: act.by })
      return
    }
    case 'pass':
      setVoted(document, round.id, findVoter(act.voter), act.hasVoted)
      return
    case 'close':
      closeRound(document, round.id, 9)
      return
    case 'delete':
      deleteRound(document, round.id)
      return
  }
}

function choose<Item>(items: readonly Item[], number: number): Item | undefined {
  return items[number % Math.max(1, items.length)]
}
