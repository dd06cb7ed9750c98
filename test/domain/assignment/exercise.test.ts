import { describe, expect, test } from 'vitest'
import { noAssignment } from '../../../src/domain/assignment/assignment'
import { type Exercise, isBlockCovered } from '../../../src/domain/assignment/exercise'
import { judgeGaps, judgeMatch } from '../../../src/domain/assignment/judge-exercise'
import { listExerciseNotes, makeExercise, suggestGaps } from '../../../src/domain/assignment/make-exercise'
import type { Canvas } from '../../../src/domain/canvas'
import { drawCanvas } from '../../support/canvas-text'

const lines = `
  Customer Segments: students, teachers
  Channels: web shop, lectures
  Key Partners: bank, web shop 2
  Parking place: later
`
const noGaps = new Set<string>()
const options = { seed: 1, gaps: noGaps }

function hide(canvas: Canvas, id: string): Canvas {
  const note = canvas.notesById.get(id)
  if (!note) throw new Error(`no note ${id}`)
  return { ...canvas, notesById: new Map(canvas.notesById).set(id, { ...note, isConfidential: true }) }
}

const listTexts = ({ notes }: Exercise) => notes.map(({ text }) => text)

describe('making an exercise', () => {
  test('R96: shuffles all notes that stand in a block, in the same way for the same seed', () => {
    const canvas = drawCanvas(lines)
    const exercise = makeExercise(canvas, 'match', options)
    const usual = listExerciseNotes(canvas).map(({ text }) => text)
    expect(listTexts(exercise).toSorted()).toEqual(usual.toSorted())
    expect(usual).not.toContain('later')
    expect(makeExercise(canvas, 'match', options)).toEqual(exercise)
    const orders = new Set(
      [1, 2, 3, 4, 5].map((seed) => listTexts(makeExercise(canvas, 'match', { ...options, seed })).join()),
    )
    expect(orders.size).toBeGreaterThan(1)
  })

  test.each(['match', 'gaps', 'skinny'] as const)(
    'R85, R96: takes no confidential note into “%s”',
    (type) => {
      const canvas = hide(drawCanvas(lines), 'bank')
      const exercise = makeExercise(canvas, type, { seed: 1, gaps: new Set(['bank', 'teachers']) })
      expect(listTexts(exercise)).toContain('teachers')
      expect(JSON.stringify(exercise)).not.toContain('bank')
    },
  )

  test('R96: empties the chosen notes, every third where none was chosen yet', () => {
    const canvas = drawCanvas(lines)
    const notes = listExerciseNotes(canvas)
    expect([...suggestGaps(notes)]).toEqual(['students', 'lectures'])
    const { notes: made } = makeExercise(canvas, 'gaps', { seed: 1, gaps: new Set(['bank']) })
    expect(made.filter(({ isGap }) => isGap).map(({ text }) => text)).toEqual(['bank'])
  })
})

describe('checking a match', () => {
  const exercise = makeExercise(drawCanvas(lines), 'match', options)

  test('R96: counts what stands in its block, and names the rest with its right block', () => {
    const judgement = judgeMatch(
      drawCanvas(`
        Customer Segments: students, bank
        Channels: lectures
        Parking place: web shop, teachers
      `),
      exercise,
    )
    expect(judgement).toMatchObject({ right: 2, total: 6, missing: 1 })
    expect(judgement.wrong).toEqual([
      { noteId: 'bank', text: 'bank', place: 'customerSegments', rightBlock: 'keyPartners' },
    ])
    expect(judgement.parked.map(({ noteId, rightBlock }) => [noteId, rightBlock]).toSorted()).toEqual([
      ['teachers', 'customerSegments'],
      ['web shop', 'channels'],
    ])
  })

  test('R96: lets notes with the same words stand for one another', () => {
    const twins: Exercise = {
      type: 'match',
      step: 0,
      notes: [
        { id: 'a', text: 'web shop', block: 'channels' },
        { id: 'b', text: 'web shop ', block: 'keyPartners' },
      ],
    }
    expect(judgeMatch(drawCanvas('Channels: b\nKey Partners: a'), twins)).toMatchObject({
      right: 2,
      wrong: [],
    })
    expect(judgeMatch(drawCanvas('Channels: a, b'), twins)).toMatchObject({
      right: 1,
      wrong: [{ noteId: 'b', place: 'channels', rightBlock: 'keyPartners' }],
    })
  })
})

describe('checking gaps', () => {
  test('R96: tells what says the same, what says something else, and what is gone', () => {
    const exercise = makeExercise(drawCanvas(lines), 'gaps', {
      seed: 1,
      gaps: new Set(['bank', 'lectures', 'students']),
    })
    const written = drawCanvas('Channels: lectures\nKey Partners: bank')
    const bank = written.notesById.get('bank')
    if (!bank) throw new Error('no note')
    const notesById = new Map(written.notesById).set('bank', { ...bank, text: 'BANK' })
    const judged = judgeGaps({ notesById }, exercise, (text) => text.toLowerCase())
    expect(judged.map(({ note, written: text, isSame }) => [note.id, text, isSame])).toEqual([
      ['students', undefined, false],
      ['lectures', 'lectures', true],
      ['bank', 'BANK', true],
    ])
  })
})

describe('one block at a time', () => {
  test('R96: covers the blocks to which the student has not come yet', () => {
    const exercise = makeExercise(drawCanvas(lines), 'skinny', options)
    const at = (step: number) =>
      drawCanvas('', { assignment: { ...noAssignment, exercise: { ...exercise, step } } })
    expect(isBlockCovered(at(0), 'customerSegments')).toBe(false)
    expect(isBlockCovered(at(0), 'valuePropositions')).toBe(true)
    expect(isBlockCovered(at(2), 'channels')).toBe(false)
    expect(isBlockCovered(at(9), 'costStructure')).toBe(false)
    expect(isBlockCovered(drawCanvas(''), 'costStructure')).toBe(false)
  })
})
