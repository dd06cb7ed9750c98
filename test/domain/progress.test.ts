import { describe, expect, test } from 'vitest'
import type { Canvas } from '../../src/domain/canvas'
import { businessModelBlocks } from '../../src/domain/kinds/block-ids'
import { findBlock, findCanvasKind } from '../../src/domain/kinds/index'
import { countAnswers, findNextBlock, isFilled, summariseCanvas } from '../../src/domain/progress'
import { drawCanvas } from '../support/canvas-text'

const kind = findCanvasKind({ kind: 'businessModel' })

describe('the progress of a block', () => {
  test('R69: counts the questions that have an answer, and no others', () => {
    const answersById = new Map([
      ['channels.q1', 'by mail'],
      ['channels.q5', 'in the shop'],
      ['channels.q99', 'unknown'],
      ['keyPartners.q1', 'a bank'],
    ])
    const canvas = drawCanvas('', { answersById })
    expect(countAnswers(canvas, findBlock(kind, 'channels'))).toEqual({ answered: 2, total: 6 })
    expect(countAnswers(canvas, findBlock(kind, 'costStructure'))).toEqual({ answered: 0, total: 3 })
  })

  test('R48: counts a question asked for each segment by the general answer, or by those of all segments', () => {
    const expected = 'customerRelationships.q1.expected'
    const lines = 'Customer Segments: students, teachers'
    const count = (canvas: Canvas) => countAnswers(canvas, findBlock(kind, 'customerRelationships')).answered
    const withAnswers = (...ids: string[]) => ({ answersById: new Map(ids.map((id) => [id, 'help'])) })
    expect(count(drawCanvas(lines, withAnswers(expected)))).toBe(1)
    expect(count(drawCanvas(lines, withAnswers(`${expected}/students`)))).toBe(0)
    expect(count(drawCanvas(lines, withAnswers(`${expected}/students`, `${expected}/teachers`)))).toBe(1)
    expect(count(drawCanvas('', withAnswers(`${expected}/students`)))).toBe(0)
  })

  test('is filled with the first note', () => {
    expect(isFilled(drawCanvas('Channels: shop'), 'channels')).toBe(true)
    expect(isFilled(drawCanvas('Parking place: shop'), 'channels')).toBe(false)
  })
})

describe('the block to fill in next', () => {
  test('R92: is the first empty one in the usual order', () => {
    expect(findNextBlock(drawCanvas(''))).toBe('customerSegments')
    expect(findNextBlock(drawCanvas('Customer Segments: a\nChannels: b'))).toBe('valuePropositions')
  })

  test('is none when every block has a note', () => {
    const notes = drawCanvas('Channels: a').notesById
    const full = drawCanvas('', {
      noteIdsByPlace: new Map(businessModelBlocks.map((block) => [block, [...notes.keys()]])),
    })
    expect(findNextBlock(full)).toBeUndefined()
  })
})

describe('the summary of a canvas', () => {
  test('holds what the library shows: counts, words, and the colours of the first five notes of each block', () => {
    const canvas = drawCanvas(
      `Channels: a, b, c, d, e, f
       Key Partners: g
       Parking place: h`,
      { title: 'Meatchine', pitch: 'sells meat', contentLanguage: 'eu' },
    )
    expect(summariseCanvas(canvas)).toEqual({
      kind: 'businessModel',
      title: 'Meatchine',
      pitch: 'sells meat',
      contentLanguage: 'eu',
      noteCount: 8,
      filledBlocks: 2,
      totalBlocks: 9,
      picture: { channels: Array(5).fill('yellow'), keyPartners: ['yellow'] },
    })
  })
})
