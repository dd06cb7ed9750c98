import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { observeCanvas } from '../../src/document/observe-canvas'
import { readCanvas } from '../../src/document/read-canvas'
import type { CanvasDocument } from '../../src/document/schema'
import { makeUndoHistory } from '../../src/document/undo'
import { type Upgrade, upgradeDocument } from '../../src/document/upgrades/index'
import { arbitraryCanvas, withoutOrderKeys } from '../support/arbitrary-canvas'
import { drawCanvas, drawMotivation } from '../support/canvas-text'
import { type Act, arbitraryAct, performAct } from '../support/replica-acts'
import { arbitraryStep, describeCanvas, ReplicaNetwork, type Step } from '../support/replica-network'
import { forkDocument, mergeDocuments, openDrawn } from '../support/replicas'
import { takeAwayAndBringBack } from '../support/take-away'

// Ids in no order and yet the same in every run: what fast-check finds can be played again.
const ids = vi.hoisted(() => ({ count: 0 }))
vi.mock(import('../../src/document/new-id'), () => ({
  newId: () => {
    ids.count += 1
    return `${((ids.count * 7919) % 9973).toString(36)}-${ids.count}`
  },
}))

/** More runs of each property for a long night: MERGE_RUNS=5000. The seed of a failure is printed with its steps. */
const numRuns = Number(process.env.MERGE_RUNS ?? 0)

function assertProperty<Values extends [unknown, ...unknown[]]>(
  usualRuns: number,
  arbitraries: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
  check: (...values: Values) => void,
): void {
  const run = (...values: Values) => {
    ids.count = 0
    check(...values)
  }
  const property = fc.property<Values>(...(arbitraries as never), run as never)
  fc.assert(property, { numRuns: numRuns || usualRuns })
}

const picture = `
  Channels: shop, web shop
  Key Partners: bank
  Parking place: later
  shop -> bank
`
const start = drawCanvas(picture, {
  motivationsById: new Map([['keep', drawMotivation('keep', { text: 'keep them' })]]),
})

const arbitrarySteps = fc.array(arbitraryStep, { maxLength: 40, size: 'max' })
const arbitraryActs = fc.array(arbitraryAct, { maxLength: 15, size: 'max' })
// Whose edit counts when two meet is decided by these numbers: any order of them must do.
const arbitraryClientIds = fc.shuffledSubarray([1, 2, 3], { minLength: 3 })

function play(steps: readonly Step[], clientIds: readonly number[]): ReplicaNetwork {
  const network = new ReplicaNetwork(openDrawn(start), clientIds)
  for (const step of steps) {
    network.take(step)
    expect(network.findFaults()).toEqual([])
  }
  return network
}

function expectAgreement(network: ReplicaNetwork): void {
  const [one = '', ...others] = network.documents.map((document) => describeCanvas(readCanvas(document)))
  for (const other of others) expect(other).toBe(one)
  expect(network.findFaults()).toEqual([])
}

/** Ids that a step puts in whatever else happens: who replaces a canvas writes them anew. */
function listWrittenAnew(steps: readonly Step[]): Set<string> {
  const canvases = steps.flatMap((step) =>
    step.type === 'act' && step.act[0] === 'replaceCanvas' ? [step.act[1].canvas] : [],
  )
  return new Set(canvases.flatMap((canvas) => [...canvas.notesById.keys()]))
}

describe('three replicas whose updates come late, twice and out of order', { timeout: 240_000 }, () => {
  test('R93: have the same coherent canvas in the end, with no note lost and none doubled', () => {
    assertProperty(150, [arbitrarySteps, arbitraryClientIds], (steps, clientIds) => {
      const network = play(steps, clientIds)
      network.deliverAll()
      expectAgreement(network)
      const writtenAnew = listWrittenAnew(steps)
      const left = new Set(network.documents[0]?.notes.keys())
      const appeared = new Set(network.ledgers.flatMap((ledger) => [...ledger.appeared]))
      const vanished = new Set(network.ledgers.flatMap((ledger) => [...ledger.vanished]))
      const begun = new Set([...start.notesById.keys(), ...appeared])
      const lost = [...begun].filter((id) => !vanished.has(id) && !left.has(id))
      const risen = [...vanished].filter((id) => !appeared.has(id) && !writtenAnew.has(id) && left.has(id))
      const invented = [...left].filter((id) => !begun.has(id))
      expect({ lost, risen, invented }).toEqual({ lost: [], risen: [], invented: [] })
      network.close()
    })
  })

  test('R93: agree also after each has undone all of its own, and nobody’s undo takes another’s note away', () => {
    assertProperty(70, [arbitrarySteps, arbitraryClientIds], (steps, clientIds) => {
      const network = play(steps, clientIds)
      network.deliverAll()
      const [before] = network.documents.map((document) => new Set(document.notes.keys()))
      const vanishedBefore = network.ledgers.map((ledger) => new Set(ledger.vanished))
      network.undoAll()
      network.deliverAll()
      expectAgreement(network)
      const writtenAnew = listWrittenAnew(steps)
      const taken = network.ledgers.flatMap(({ appeared, vanished }, index) => {
        const byUndo = [...vanished].filter((id) => !vanishedBefore[index]?.has(id) && before?.has(id))
        return byUndo.filter((id) => !appeared.has(id) && !writtenAnew.has(id))
      })
      expect(taken).toEqual([])
      network.close()
    })
  })

  test('R94: give a file that every importer takes, and that gives the canvas back', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySteps, arbitraryClientIds, async (steps, clientIds) => {
        ids.count = 0
        const network = play(steps, clientIds)
        network.deliverAll()
        const [document] = network.documents
        if (!document) throw new Error('no replica')
        const canvas = readCanvas(document)
        const back = await takeAwayAndBringBack(canvas)
        expect(withoutOrderKeys(back)).toEqual(withoutOrderKeys(canvas))
        network.close()
      }),
      { numRuns: numRuns || 40 },
    )
  })
})

describe('undo', () => {
  test('R93: of everything gives the start, redo of everything the end', () => {
    const arbitraryWay = fc.oneof({ weight: 4, arbitrary: arbitraryAct }, fc.constantFrom('undo', 'redo'))
    const arbitraryWays = fc.array(arbitraryWay, { maxLength: 20, size: 'max' })
    assertProperty(100, [arbitraryCanvas, arbitraryWays], (canvas, ways) => {
      const document = openDrawn(canvas)
      const history = makeUndoHistory(document)
      const observation = observeCanvas(document, () => undefined)
      const look = () => describeCanvas(observation.read())
      const goAll = (step: () => unknown) => {
        while (step()) expect(look()).toBe(describeCanvas(readCanvas(document)))
      }
      const first = look()
      for (const way of ways) {
        if (way === 'undo' || way === 'redo') history[way]()
        else performAct(document, way)
      }
      goAll(history.redo)
      const last = look()
      goAll(history.undo)
      expect(look()).toBe(first)
      goAll(history.redo)
      expect(look()).toBe(last)
      history.stop()
      observation.stop()
    })
  })
})

/** Steps of a Harreman to come: a field gets another form, one moves elsewhere, one is worked out. */
const steps: readonly Upgrade[] = [
  {
    to: 2,
    apply: ({ notes }) => {
      for (const note of notes.values()) note.set('tint', `tint-${String(note.get('colour'))}`)
    },
  },
  {
    to: 3,
    apply: ({ meta }) => {
      meta.set('authors', [meta.get('author')])
      meta.delete('author')
    },
  },
  { to: 4, apply: ({ meta, links }) => meta.set('linkCount', links.size) },
]

describe('upgrading', () => {
  const upgrade = (document: CanvasDocument, target: number) => upgradeDocument(document, steps, target)
  const performAll = (document: CanvasDocument, acts: readonly Act[]) => {
    for (const act of acts) performAct(document, act)
  }

  test('two replicas of one canvas at once gives both the same document', () => {
    assertProperty(50, [arbitraryCanvas, arbitraryActs], (canvas, acts) => {
      const one = openDrawn(canvas)
      performAll(one, acts)
      const other = forkDocument(one)
      expect(upgrade(one, 4).state).toBe('upgraded')
      expect(upgrade(other, 4).state).toBe('upgraded')
      const alone = one.doc.toJSON()
      expect(other.doc.toJSON()).toEqual(alone)
      mergeDocuments(one, other)
      expect(one.doc.toJSON()).toEqual(alone)
      expect(other.doc.toJSON()).toEqual(alone)
    })
  })

  test('by different ways, with edits before and after, ends in one document of the new version', () => {
    assertProperty(
      80,
      [arbitraryActs, arbitraryActs, arbitraryActs, arbitraryClientIds],
      (mine, theirs, late, clientIds) => {
        const one = openDrawn(start)
        const other = forkDocument(one)
        const old = forkDocument(one)
        for (const [index, { doc }] of [one, other, old].entries()) doc.clientID = clientIds[index] ?? 0
        performAll(one, mine)
        upgrade(one, 2)
        upgrade(one, 4)
        performAll(other, theirs)
        upgrade(other, 4)
        // A tab that has not been reloaded yet goes on in the old version.
        performAll(old, late)
        mergeDocuments(one, other, old)
        expect(other.doc.toJSON()).toEqual(one.doc.toJSON())
        expect(old.doc.toJSON()).toEqual(one.doc.toJSON())
        const canvases = [one, other, old].map((document) => describeCanvas(readCanvas(document)))
        expect(new Set(canvases).size).toBe(1)
        expect(one.meta.get('version')).toBe(4)
        expect(upgrade(old, 4)).toEqual({ state: 'current' })
      },
    )
  })
})
