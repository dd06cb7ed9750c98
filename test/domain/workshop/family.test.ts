import { describe, expect, test } from 'vitest'
import type { Decision } from '../../../src/domain/workshop/alternative'
import { type FamilyRow, findFamily, timeDecision } from '../../../src/domain/workshop/family'

const origin: FamilyRow = { id: 'origin', title: 'Snack' }

const branched = (
  id: string,
  branchedAt: number,
  rest: Partial<FamilyRow> & { decision?: Decision } = {},
): FamilyRow => {
  const { decision, ...row } = rest
  const alternative = { familyId: 'origin', originId: 'origin', originTitle: 'Snack', branchedAt }
  return { id, title: id, ...row, workshop: { alternative, ...(decision && { decision }) } }
}

const print = (rows: readonly FamilyRow[], open: FamilyRow) => {
  const { members, lostOrigin, chosen } = findFamily(rows, open)
  return {
    members: members.map(
      ({ row, isOpen, isInBin }) => `${row.id}${isOpen ? ' open' : ''}${isInBin ? ' bin' : ''}`,
    ),
    lost: lostOrigin?.title,
    chosen: chosen?.row.id,
  }
}

describe('the alternatives of a canvas', () => {
  test('R96: are the origin and what was branched from it or its branches, in that order', () => {
    const rows = [branched('b', 20), { id: 'stranger', title: '' }, branched('a', 10), origin]
    const found = { members: ['origin open', 'a', 'b'], lost: undefined, chosen: undefined }
    expect(print(rows, origin)).toEqual(found)
    expect(print(rows, branched('b', 20)).members).toEqual(['origin', 'a', 'b open'])
    expect(print([], origin).members).toEqual(['origin open'])
  })

  test('R96: know an origin in the bin, and one that is gone by what it was called', () => {
    const [a, b] = [branched('a', 10), branched('b', 20)]
    expect(print([{ ...origin, deletedAt: 5 }, a, b], a).members).toEqual(['origin bin', 'a open', 'b'])
    expect(print([a, b], b)).toEqual({ members: ['a', 'b open'], lost: 'Snack', chosen: undefined })
    const grandchild: FamilyRow = {
      id: 'c',
      title: 'c',
      workshop: { alternative: { familyId: 'origin', originId: 'a', originTitle: 'a', branchedAt: 30 } },
    }
    expect(print([], grandchild)).toMatchObject({ members: ['c open'], lost: '' })
  })

  test('R96: the latest choice holds, made in one moment in two tabs the same one for both', () => {
    const a = branched('a', 10, { decision: { reason: '', at: 7 } })
    const b = branched('b', 20, { decision: { reason: '', at: 7 } })
    expect([print([origin, a, b], a).chosen, print([b, origin, a], b).chosen]).toEqual(['a', 'a'])
    const later = branched('b', 20, { decision: { reason: '', at: 8 } })
    expect(print([origin, a, later], a).chosen).toBe('b')
    expect(print([origin, a, { ...later, deletedAt: 9 }], a).chosen).toBe('a')
  })

  test('R96: what is open is fresher than its row', () => {
    const open = branched('a', 10, { decision: { reason: '', at: 7 } })
    expect(print([branched('a', 10), origin], open).chosen).toBe('a')
  })

  test('R96: a choice made now is the latest, also where the clock was set back', () => {
    const a = branched('a', 10, { decision: { reason: '', at: 700 } })
    expect(timeDecision(findFamily([a], origin), 50)).toBe(701)
    expect(timeDecision(findFamily([a], origin), 900)).toBe(900)
    expect(timeDecision(findFamily([], origin), 50)).toBe(50)
  })
})
