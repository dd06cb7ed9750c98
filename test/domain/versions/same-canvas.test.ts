import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Canvas } from '../../../src/domain/canvas'
import { makeEmptyCanvas } from '../../../src/domain/new-canvas'
import { isBlankCanvas, isSameCanvas } from '../../../src/domain/versions/same-canvas'
import { arbitraryCanvas } from '../../support/arbitrary-canvas'
import { drawCanvas } from '../../support/canvas-text'

const reverse = <Value>(map: ReadonlyMap<string, Value>) => new Map([...map].reverse())

describe('two canvases', () => {
  test('are the same whatever the order in which their parts were made', () => {
    fc.assert(
      fc.property(arbitraryCanvas, (canvas) => {
        const notesById = reverse(canvas.notesById)
        const answersById = reverse(canvas.answersById)
        expect(isSameCanvas(canvas, { ...canvas, notesById, answersById })).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  const canvas = drawCanvas('Channels: shop, fair')
  const shop = canvas.notesById.get('shop')
  const withNote = (change: object): Canvas => ({
    ...canvas,
    notesById: new Map([...canvas.notesById, ['shop', Object.assign({}, shop, change)]]),
  })
  const differing: readonly (readonly [string, Canvas])[] = [
    ['title', { ...canvas, title: 'Meatchine' }],
    ['language', { ...canvas, contentLanguage: 'ka' }],
    ['author', { ...canvas, author: 'Nino' }],
    ['text', withNote({ text: 'store' })],
    ['description', withNote({ description: 'by the sea' })],
    ['place', withNote({ place: { block: 'channels', order: 'b' } })],
    ['colour', withNote({ colour: 'rose' })],
    ['kind', withNote({ kinds: ['channel.shop'] })],
    ['link', { ...canvas, linksById: new Map([['l', { id: 'l', from: 'shop', to: 'fair', label: '' }]]) }],
    ['answer', { ...canvas, answersById: new Map([['channels.q1', 'yes']]) }],
  ]

  test.each(differing)('differ by one %s', (_part, other) => {
    expect(isSameCanvas(canvas, other)).toBe(false)
  })
})

describe('a canvas', () => {
  test('is blank until there is something in it to lose', () => {
    const empty = makeEmptyCanvas('canvas', 'businessModel', 'eu')
    expect(isBlankCanvas(empty)).toBe(true)
    expect(isBlankCanvas({ ...empty, title: 'Meatchine' })).toBe(false)
    expect(isBlankCanvas({ ...empty, answersById: new Map([['channels.q1', 'yes']]) })).toBe(false)
    expect(isBlankCanvas(drawCanvas('Channels: shop'))).toBe(false)
  })
})
