import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Canvas, PlaceId } from '../../../src/domain/canvas'
import { alignSeveral, type Cell, isSameRow } from '../../../src/domain/compare/align-several'
import { compareCanvases } from '../../../src/domain/compare/compare-canvases'
import { listNoteOffers } from '../../../src/domain/compare/note-offers'
import { foldText } from '../../../src/i18n/fold-text'
import { arbitraryCanvas } from '../../support/arbitrary-canvas'
import { drawCanvas } from '../../support/canvas-text'

const align = (open: Canvas, ...others: readonly Canvas[]) =>
  alignSeveral(
    open,
    others.map((other) => compareCanvases(other, open, foldText)),
    foldText,
  )

const printCell = (cell: Cell): string => {
  if (cell.type === 'missing') return '–'
  if (cell.type === 'elsewhere') return `in ${cell.note.place.block}`
  const { note, isOnlyHere, isMoved, changes } = cell
  const signs = [isOnlyHere && 'only', isMoved && 'moved', ...changes.map(({ part }) => part)].filter(Boolean)
  return [note.text, ...signs].join(' ')
}

const print = (place: PlaceId, open: Canvas, ...others: readonly Canvas[]) =>
  align(open, ...others)
    .find((each) => each.place === place)
    ?.rows.map(({ isEqual, cells }) => `${isEqual ? '= ' : ''}${cells.map(printCell).join(' | ')}`)

const change = (canvas: Canvas, id: string, text: string): Canvas => {
  const note = canvas.notesById.get(id)
  if (!note) throw new Error(`no note ${id}`)
  return { ...canvas, notesById: new Map(canvas.notesById).set(id, { ...note, text }) }
}

describe('several alternatives side by side', () => {
  const open = drawCanvas('Channels: shop, fair, web\nKey Partners: printer')

  test('R96: align three by id, in the order of the open one, what it lacks below its neighbour', () => {
    const second = change(
      drawCanvas('Channels: shop, van, fair, web\nKey Partners: printer'),
      'web',
      'internet',
    )
    const third = drawCanvas('Channels: shop, web\nKey Partners: printer, baker')
    expect(print('channels', open, second, third)).toEqual([
      '= shop | shop | shop',
      '– | van only | –',
      'fair | fair | –',
      'web | internet text | web',
    ])
    expect(print('keyPartners', open, second, third)).toEqual([
      '= printer | printer | printer',
      '– | – | baker only',
    ])
  })

  test('R96: what only the two others have stands in one row, found by its words where ids do not help', () => {
    const written = (id: string) => ({ ...change(drawCanvas(`Channels: ${id}`), id, 'Van'), id })
    expect(print('channels', drawCanvas(''), written('one'), written('two'))).toEqual(['– | Van | Van'])
  })

  test('R96: a note that was moved stands where it is, and says so where it is not', () => {
    const moved = drawCanvas('Channels: shop, fair\nKey Partners: web, printer')
    expect(print('channels', open, moved)?.at(-1)).toBe('web | in keyPartners')
    expect(print('keyPartners', open, moved)).toEqual(['in channels | web moved', '= printer | printer'])
  })

  test('R96: alternatives that say the same have equal rows only, in whatever order', () => {
    const other = drawCanvas('Channels: web, shop, fair\nKey Partners: printer')
    expect(align(open, other, open).every(({ rows }) => rows.every(({ isEqual }) => isEqual))).toBe(true)
  })

  test('R96: every note of every canvas stands in its block exactly once', () => {
    fc.assert(
      fc.property(arbitraryCanvas, arbitraryCanvas, arbitraryCanvas, (one, two, three) => {
        const canvases = [one, two, three]
        const places = align(one, two, three)
        for (const [column, canvas] of canvases.entries()) {
          const shown = places.flatMap(({ place, rows }) =>
            rows.flatMap(({ cells }) => {
              const cell = cells[column]
              return cell?.type === 'note' ? [`${place} ${cell.note.id}`] : []
            }),
          )
          const expected = [...canvas.notesById.values()].map(({ id, place }) => `${place.block} ${id}`)
          expect(shown.sort()).toEqual(expected.sort())
        }
      }),
      { numRuns: 60 },
    )
  })

  test('a row stays the same while nobody touches its notes', () => {
    const other = change(open, 'web', 'internet')
    const rowsOf = (canvas: Canvas) => align(canvas, other).flatMap(({ rows }) => rows)
    const [former, later] = [rowsOf(open), rowsOf(change(open, 'web', 'webshop'))]
    const same = later.map((row, index) => former[index] !== undefined && isSameRow(row, former[index]))
    expect(same.filter((isSame) => !isSame)).toHaveLength(1)
  })
})

describe('what can be taken over from an alternative', () => {
  test('R96: stands by its notes, and notes that only the open canvas has offer nothing', () => {
    const open = drawCanvas('Channels: shop, web')
    const other = change(drawCanvas('Channels: web, van'), 'web', 'internet')
    const offers = listNoteOffers(compareCanvases(other, open, foldText))
    expect([...offers].map(([id, found]) => `${id} ${found.map(({ type }) => type)}`)).toEqual([
      'van noteRemoved',
      'web noteChanged',
    ])
  })
})
