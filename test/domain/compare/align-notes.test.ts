import { describe, expect, test } from 'vitest'
import type { Canvas, PlaceId } from '../../../src/domain/canvas'
import { alignNotes, listOtherDifferences } from '../../../src/domain/compare/align-notes'
import { compareCanvases } from '../../../src/domain/compare/compare-canvases'
import { countDifferences } from '../../../src/domain/compare/count-differences'
import { foldText } from '../../../src/i18n/fold-text'
import { drawCanvas, drawMotivation } from '../../support/canvas-text'

const align = (before: Canvas, after: Canvas, place: PlaceId) =>
  alignNotes(compareCanvases(before, after, foldText), place).map(
    ({ sign, before: one, after: other, differences }) =>
      `${one?.text ?? '–'} | ${other?.text ?? '–'} ${sign} ${differences.length}`,
  )

describe('notes side by side', () => {
  const before = drawCanvas('Channels: gone, shop, fair, web\nKey Partners: printer, baker')
  const after = drawCanvas('Channels: new, shop, web, printer\nKey Partners: baker')

  test('stand in the later order, and what went stands below what it stood under', () => {
    expect(align(before, after, 'channels')).toEqual([
      'gone | – removed 1',
      '– | new added 1',
      'shop | shop same 0',
      'fair | – removed 1',
      'web | web same 0',
      '– | printer moved 1',
    ])
    expect(align(before, after, 'keyPartners')).toEqual(['printer | – moved 0', 'baker | baker same 0'])
  })

  test('leave what concerns no note of the block to a list of its own', () => {
    const motivated = { ...after, motivationsById: new Map([['win', drawMotivation('win')]]) }
    const comparison = compareCanvases(after, motivated, foldText)
    expect(listOtherDifferences(comparison, 'customerRelationships').map(({ type }) => type)).toEqual([
      'motivationAdded',
    ])
    expect(listOtherDifferences(comparison, 'channels')).toEqual([])
  })
})

describe('counting differences', () => {
  test('counts a note with several changes once, and leaves out what there is none of', () => {
    const before = drawCanvas('Channels: shop, fair')
    const shop = before.notesById.get('shop')
    if (!shop) throw new Error('no note')
    const changed = { ...shop, colour: 'blue' as const, description: 'big' }
    const after = { ...before, notesById: new Map(before.notesById).set('shop', changed), title: 'Snack' }
    expect([...countDifferences(compareCanvases(before, after, foldText))]).toEqual([
      ['notesChanged', 1],
      ['canvas', 1],
    ])
  })
})
