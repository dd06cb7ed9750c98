import { describe, expect, test } from 'vitest'
import { tellStory } from '../../../src/domain/workshop/tell-story'
import { formatSpan } from '../../../src/features/presentation/format-span'
import { findIndex, idleShow, readShowState, showScene } from '../../../src/features/presentation/show-state'
import { drawCanvas } from '../../support/canvas-text'

const { scenes } = tellStory(drawCanvas('Customer Segments: students\nChannels: shop', { pitch: 'Books' }))

describe('a show', () => {
  test('stays at its scene when scenes before it come or go', () => {
    const state = showScene(idleShow, scenes, 2)
    expect(findIndex(scenes.slice(1), state)).toBe(1)
  })

  test('goes to what stands there now when its scene is gone', () => {
    expect(findIndex(scenes.slice(0, 2), showScene(idleShow, scenes, 2))).toBe(1)
    expect(findIndex([], showScene(idleShow, scenes, 2))).toBe(0)
  })
})

describe('what comes from another window', () => {
  test('is read as it was sent', () => {
    const sent = { ...showScene(idleShow, scenes, 1), startedAt: 5, isBlack: true }
    expect(readShowState(structuredClone(sent))).toEqual(sent)
  })

  test.each([undefined, null, 'ask', 3, {}, { index: -1 }, { index: 1.5 }, { index: '1' }, { index: NaN }])(
    'is passed over where it is no state of a show: %j',
    (value) => expect(readShowState(value)).toBeUndefined(),
  )

  test('loses what is not of its type', () => {
    expect(readShowState({ index: 1, sceneId: 3, startedAt: 'now', isBlack: 'yes', text: 'secret' })).toEqual(
      {
        index: 1,
        isBlack: false,
      },
    )
  })
})

test.each([
  [0, '0:00'],
  [245_999, '4:05'],
  [3_723_000, '1:02:03'],
  [-61_000, '−1:01'],
])('%i milliseconds are told as %s', (span, told) => {
  expect(formatSpan(span)).toBe(told)
})
