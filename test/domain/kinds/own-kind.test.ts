import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBlockId } from '../../../src/domain/kinds/block-ids'
import { findKindFault, MOST_BLOCKS } from '../../../src/domain/kinds/find-kind-fault'
import { findCanvasKind } from '../../../src/domain/kinds/index'
import { isOwnKind } from '../../../src/domain/kinds/is-own-kind'
import type { GridArea } from '../../../src/domain/kinds/kind'
import { type OwnKind, toCanvasKind } from '../../../src/domain/kinds/own-kind'
import { arbitraryKind, courseKind } from '../../support/own-kinds'

function listCells({ column, columnSpan, row, rowSpan }: GridArea): string[] {
  return Array.from(
    { length: columnSpan * rowSpan },
    (_, index) => `${column + (index % columnSpan)}/${row + Math.floor(index / columnSpan)}`,
  )
}

function isLaidOut({ grid, blocks }: OwnKind): boolean {
  const cells = blocks.flatMap(({ area }) => listCells(area))
  const isInside = ({ column, columnSpan, row, rowSpan }: GridArea) =>
    column + columnSpan - 1 <= grid.columns && row + rowSpan - 1 <= grid.rows
  return new Set(cells).size === cells.length && blocks.every(({ area }) => isInside(area))
}

describe('judging a kind of canvas of one’s own', () => {
  test('R92, R94: accepts exactly the kinds whose areas lie on the grid without covering each other', () => {
    fc.assert(
      fc.property(arbitraryKind, (kind) => {
        expect(findKindFault(kind) === undefined).toBe(isLaidOut(kind))
      }),
      { numRuns: 2000 },
    )
  })

  const [first, second, ...others] = courseKind.blocks
  if (!first || !second) throw new Error('too few blocks')
  const many = Array.from({ length: 200 }, (_, index) => ({
    id: `b${index}`,
    name: `B${index}`,
    area: { column: 1, columnSpan: 1, row: 1, rowSpan: 1 },
  }))

  test.each<[object, Partial<OwnKind>]>([
    [{ type: 'kindWithoutBlocks' }, { blocks: [] }],
    [{ type: 'kindTooManyBlocks', found: 200, limit: MOST_BLOCKS }, { blocks: many }],
    [{ type: 'kindNameless', path: 'kind.name' }, { name: ' ' }],
    [{ type: 'kindNameless', path: 'kind.blocks[1].name' }, { blocks: [first, { ...second, name: '' }] }],
    [{ type: 'duplicateId', id: 'icerik' }, { blocks: [first, second, second, ...others] }],
    [{ type: 'duplicateId', id: 'butce' }, { fillingOrder: ['butce', 'butce'] }],
    [
      { type: 'duplicateId', id: 'q1' },
      { blocks: [{ ...first, questions: [...(second.questions ?? []), ...(second.questions ?? [])] }] },
    ],
    [{ type: 'kindOutside', block: 'Bütçe' }, { grid: { columns: 4, rows: 2 } }],
    [
      { type: 'kindOverlap', block: second.name, other: first.name },
      { blocks: [first, { ...second, area: { ...second.area, column: 1 } }] },
    ],
    [{ type: 'kindUnknownBlock', id: 'nowhere' }, { fillingOrder: ['butce', 'nowhere'] }],
  ])('R94: says %j', (fault, change) => {
    const kind = { ...courseKind, ...change }
    expect(findKindFault(kind)).toEqual(fault)
    expect(isOwnKind(kind)).toBe(false)
  })

  test.each([
    null,
    3,
    [],
    {},
    { ...courseKind, id: 'has-hyphen' },
    { ...courseKind, version: 0 },
    { ...courseKind, language: 'xx' },
    { ...courseKind, grid: { columns: 4, rows: 1000 } },
    { ...courseKind, blocks: [{ ...first, area: { ...first.area, row: 1.5 } }] },
    { ...courseKind, blocks: [{ ...first, name: 'x'.repeat(121) }] },
    { ...courseKind, blocks: [{ ...first, questions: [{ id: 'q1' }] }] },
    { ...courseKind, fillingOrder: 'butce' },
  ])('R94: takes nothing else for a kind (%#)', (value) => {
    expect(isOwnKind(value)).toBe(false)
  })
})

describe('a kind of canvas of one’s own', () => {
  test('R92: is a kind like any other, with ids that no other kind has', () => {
    expect(isOwnKind(courseKind)).toBe(true)
    const kind = findCanvasKind({ kind: 'own', ownKind: courseKind })
    expect(kind.blocks.map(({ id }) => id)).toEqual([
      'own.kursTuvali-katilimcilar',
      'own.kursTuvali-icerik',
      'own.kursTuvali-yontem',
      'own.kursTuvali-olcme',
      'own.kursTuvali-butce',
    ])
    expect(kind.blocks.every(({ id }) => isBlockId(id))).toBe(true)
    expect(kind.fillingOrder[1]).toBe('own.kursTuvali-olcme')
    expect(kind.words?.questions).toMatchObject({
      'own.kursTuvali-katilimcilar-q2': 'Ne öğrenmek istiyorlar?',
    })
  })

  test('is the same object each time, so that views see no change', () => {
    expect(toCanvasKind(courseKind)).toBe(toCanvasKind(courseKind))
  })

  test('that is filled in a partial order has every block in it once', () => {
    const kind = toCanvasKind({ ...courseKind, fillingOrder: ['butce'] })
    expect(kind.fillingOrder[0]).toBe('own.kursTuvali-butce')
    expect([...kind.fillingOrder].sort()).toEqual(kind.blocks.map(({ id }) => id).sort())
  })

  test('that is lost leaves one block without a place for anybody’s note', () => {
    const kind = findCanvasKind({ kind: 'own' })
    expect(kind.blocks.map(({ id }) => id)).toEqual(['own.missing'])
  })
})
