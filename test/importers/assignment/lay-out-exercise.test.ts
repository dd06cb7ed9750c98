import { describe, expect, test } from 'vitest'
import { noAssignment } from '../../../src/domain/assignment/assignment'
import type { ExerciseType } from '../../../src/domain/assignment/exercise'
import { makeExercise } from '../../../src/domain/assignment/make-exercise'
import { makeEmptyCanvas } from '../../../src/domain/new-canvas'
import { makeAssignmentFile } from '../../../src/exporters/assignment/make-assignment-file'
import { packAssignment } from '../../../src/exporters/assignment/pack-assignment'
import { layOutExercise } from '../../../src/importers/assignment/lay-out-exercise'
import { readAssignmentFile } from '../../../src/importers/assignment/read-assignment-file'
import { unpackAssignment } from '../../../src/importers/assignment/unpack-assignment'
import { buildAssignment } from '../../../src/importers/json/build-assignment'
import { drawCanvas, printCanvas } from '../../support/canvas-text'

const drawn = drawCanvas('Channels: web shop\nKey Partners: bank')
const empty = makeEmptyCanvas('new', 'businessModel', 'en')
const make = (type: ExerciseType) => makeExercise(drawn, type, { seed: 3, gaps: new Set(['bank']) })
const give = (type: ExerciseType) =>
  makeAssignmentFile({ ...noAssignment, exercise: { ...make(type), step: 4 } }, 'en', 'businessModel')

describe('beginning an exercise', () => {
  test('R96: lays all notes into the parking place, in the order of the exercise', () => {
    const exercise = make('match')
    const texts = exercise.notes.map(({ text }) => text).join(', ')
    expect(printCanvas(layOutExercise(empty, exercise))).toBe(`Parking place: ${texts}`)
  })

  test('R96: leaves the notes in their blocks, those to be written without their words', () => {
    const { notesById } = layOutExercise(empty, make('gaps'))
    expect([...notesById.values()].map(({ id, text, place }) => [id, text, place.block])).toEqual([
      ['web shop', 'web shop', 'channels'],
      ['bank', '', 'keyPartners'],
    ])
  })

  test('R93: parks what stands in a block that the canvas does not have', () => {
    const exercise = { ...make('gaps'), notes: [{ id: 'a', text: 'a', block: 'own.x' as const }] }
    expect(printCanvas(layOutExercise(empty, exercise))).toBe('Parking place: a')
  })

  test('R96: begins an empty canvas for one block at a time', () => {
    expect(layOutExercise(empty, make('skinny'))).toBe(empty)
  })
})

describe('giving an exercise away', () => {
  test.each(['match', 'gaps', 'skinny'] as const)(
    'R96: arrives whole as “%s”, from the beginning',
    (type) => {
      const file = give(type)
      expect(file).toMatchObject({ version: 2, kind: 'businessModel' })
      const read = unpackAssignment(packAssignment(file))
      if (!read.ok) throw new Error(read.failure.type)
      expect(buildAssignment(read.value.assignment).assignment?.exercise).toEqual(make(type))
    },
  )

  test('R93: is refused with a second note of the same id', () => {
    const file = give('match')
    const notes = [
      ...(file.assignment.exercise?.notes ?? []),
      { id: 'bank', text: 'other', block: 'channels' },
    ]
    const spoilt = { ...file, assignment: { exercise: { type: 'match', notes } } }
    expect(readAssignmentFile(spoilt)).toEqual({ ok: false, failure: { type: 'duplicateId', id: 'bank' } })
  })

  test('is an assignment of version 1 without one, so that an older Harreman opens it', () => {
    expect(makeAssignmentFile(noAssignment, 'en', 'businessModel')).not.toHaveProperty('kind')
    expect(makeAssignmentFile(noAssignment, 'en').version).toBe(1)
  })
})
