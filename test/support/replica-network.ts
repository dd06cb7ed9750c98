import fc from 'fast-check'
import * as Y from 'yjs'
import { observeCanvas } from '../../src/document/observe-canvas'
import { readCanvas } from '../../src/document/read-canvas'
import { type CanvasDocument, openSchema } from '../../src/document/schema'
import { makeUndoHistory } from '../../src/document/undo'
import { type Canvas, compareByOrder } from '../../src/domain/canvas'
import { type Act, arbitraryAct, performAct } from './replica-acts'
import { arbitraryVoteAct, performVoteAct, type VoteAct } from './vote-acts'

/** What happens at one of the replicas. Numbers choose among what has not arrived there yet. */
export type Step = { readonly at: number } & (
  | { readonly type: 'act'; readonly act: Act }
  /** What the undo of the canvas does not know. */
  | { readonly type: 'vote'; readonly vote: VoteAct }
  | { readonly type: 'undo' | 'redo' }
  | { readonly type: 'reopen' }
  /** `isKept`: it will come once more. `isMerged`: as one update, gaps and all, as the storage keeps them. */
  | {
      readonly type: 'deliver'
      readonly picks: readonly number[]
      readonly isKept: boolean
      readonly isMerged: boolean
    }
  /** As two tabs do that find each other again: all that the other lacks, in one piece. */
  | { readonly type: 'ask'; readonly other: number }
)

const at = fc.nat(2)

export const arbitraryStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ type: fc.constant('act' as const), at, act: arbitraryAct }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('vote' as const), at, vote: arbitraryVoteAct }) },
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('deliver' as const),
      at,
      picks: fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }),
      isKept: fc.boolean(),
      isMerged: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('undo' as const), at }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('redo' as const), at }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('reopen' as const), at }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('ask' as const), at, other: at }) },
)

/** What one's own acts made appear and vanish, by the ids of the notes. */
export interface Ledger {
  readonly appeared: Set<string>
  readonly vanished: Set<string>
}

const DELIVERY = 'another tab'

/** Three people at one canvas, whose updates travel late, twice and out of order. */
export class ReplicaNetwork {
  readonly ledgers: readonly Ledger[]
  #replicas: Replica[]

  constructor(start: CanvasDocument, clientIds: readonly number[]) {
    const bytes = Y.encodeStateAsUpdateV2(start.doc)
    this.#replicas = clientIds.map((clientId) => new Replica(bytes, clientId))
    this.ledgers = clientIds.map(() => ({ appeared: new Set(), vanished: new Set() }))
  }

  get documents(): CanvasDocument[] {
    return this.#replicas.map((replica) => replica.document)
  }

  take(step: Step): void {
    const replica = this.#at(step.at)
    switch (step.type) {
      case 'act':
        this.#edit(step.at, () => performAct(replica.document, step.act))
        return
      case 'vote':
        this.#edit(step.at, () => performVoteAct(replica.document, step.vote))
        return
      case 'undo':
      case 'redo':
        this.#edit(step.at, () => replica.history[step.type]())
        return
      case 'reopen':
        this.#replicas[step.at] = replica.reopen()
        return
      case 'deliver':
        replica.receive(step)
        return
      case 'ask':
        replica.ask(this.#at(step.other))
        return
    }
  }

  /** Everything that is still on its way arrives. */
  deliverAll(): void {
    for (const replica of this.#replicas) replica.receiveAll()
  }

  undoAll(): void {
    this.#replicas.forEach((replica, index) => {
      while (replica.history.canUndo()) this.#edit(index, () => replica.history.undo())
    })
  }

  /** What is wrong with the canvases as they are now, in sentences; empty when all is well. */
  findFaults(): string[] {
    return this.#replicas.flatMap((replica, index) =>
      replica.findFaults().map((fault) => `replica ${index}: ${fault}`),
    )
  }

  close(): void {
    for (const replica of this.#replicas) replica.close()
  }

  #at(index: number): Replica {
    const replica = this.#replicas[index]
    if (!replica) throw new Error(`there is no replica ${index}`)
    return replica
  }

  /** Keeps the books of what an edit does at its own replica, and sends it to the others. */
  #edit(index: number, edit: () => unknown): void {
    const replica = this.#at(index)
    const ledger = this.ledgers[index]
    const before = new Set(replica.document.notes.keys())
    edit()
    const after = new Set(replica.document.notes.keys())
    for (const id of after) if (!before.has(id)) ledger?.appeared.add(id)
    for (const id of before) if (!after.has(id)) ledger?.vanished.add(id)
    const updates = replica.takeSent()
    for (const other of this.#replicas) if (other !== replica) other.inbox.push(...updates)
  }
}

class Replica {
  readonly document: CanvasDocument
  readonly history: ReturnType<typeof makeUndoHistory>
  readonly inbox: Uint8Array[]
  readonly #observation: ReturnType<typeof observeCanvas>
  #sent: Uint8Array[] = []

  constructor(bytes: Uint8Array, clientId: number, inbox: Uint8Array[] = []) {
    this.document = openSchema(new Y.Doc())
    this.document.doc.clientID = clientId
    this.inbox = inbox
    Y.applyUpdateV2(this.document.doc, bytes, DELIVERY)
    this.#observation = observeCanvas(this.document, () => undefined)
    this.history = makeUndoHistory(this.document)
    this.document.doc.on('updateV2', (update: Uint8Array, origin: unknown) => {
      if (origin !== DELIVERY) this.#sent.push(update)
    })
  }

  takeSent(): Uint8Array[] {
    return this.#sent.splice(0)
  }

  receive({
    picks,
    isKept,
    isMerged,
  }: Pick<Extract<Step, { type: 'deliver' }>, 'picks' | 'isKept' | 'isMerged'>) {
    const updates = picks.flatMap((number) => {
      const index = number % Math.max(1, this.inbox.length)
      return isKept ? this.inbox.slice(index, index + 1) : this.inbox.splice(index, 1)
    })
    const arriving = isMerged && updates.length > 0 ? [Y.mergeUpdatesV2(updates)] : updates
    for (const update of arriving) Y.applyUpdateV2(this.document.doc, update, DELIVERY)
  }

  receiveAll(): void {
    for (const update of this.inbox.splice(0)) Y.applyUpdateV2(this.document.doc, update, DELIVERY)
  }

  ask({ document: { doc } }: Replica): void {
    const missing = Y.encodeStateAsUpdateV2(doc, Y.encodeStateVector(this.document.doc))
    Y.applyUpdateV2(this.document.doc, missing, DELIVERY)
  }

  /** As after a reload: the same content, what it waits for included, without the steps of undo. */
  reopen(): Replica {
    this.close()
    const { doc } = this.document
    return new Replica(Y.encodeStateAsUpdateV2(doc), doc.clientID + 10, this.inbox)
  }

  findFaults(): string[] {
    const canvas = readCanvas(this.document)
    const isFollowed = describeCanvas(this.#observation.read()) === describeCanvas(canvas)
    return [
      ...(isFollowed ? [] : ['the canvas under observation is not what a fresh look gives']),
      ...findIncoherence(canvas),
    ]
  }

  close(): void {
    this.#observation.stop()
    this.history.stop()
  }
}

/** The canvas as text that is equal for equal canvases, in whatever order their parts, maps and sets were filled. */
export function describeCanvas(canvas: Canvas): string {
  return JSON.stringify(canvas, (_key, value: unknown) => listParts(value), 1)
}

function listParts(value: unknown): unknown {
  if (value instanceof Set) return [...value].sort()
  if (value instanceof Map) return [...value].sort(([a], [b]) => (a < b ? -1 : 1))
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function findIncoherence(canvas: Canvas): string[] {
  const faults: string[] = []
  const listed = [...canvas.noteIdsByPlace].flatMap(([place, ids]) => ids.map((id) => ({ id, place })))
  if (listed.length !== canvas.notesById.size) faults.push('a note is in no place or in two')
  for (const { id, place } of listed) {
    if (canvas.notesById.get(id)?.place.block !== place)
      faults.push(`note ${id} is listed in the wrong place`)
  }
  for (const [place, ids] of canvas.noteIdsByPlace) {
    const keys = ids.map((id) => ({ id, order: canvas.notesById.get(id)?.place.order ?? '' }))
    if (keys.some((key, index) => index > 0 && compareByOrder(keys[index - 1] ?? key, key) >= 0)) {
      faults.push(`the notes of ${place} are out of order`)
    }
  }
  for (const { id, from, to } of canvas.linksById.values()) {
    for (const end of [from, to]) {
      if (!canvas.notesById.has(end) && !canvas.motivationsById.has(end)) {
        faults.push(`link ${id} leads to nothing`)
      }
    }
  }
  return faults
}
