import { describe, expect, test } from 'vitest'
import {
  markAssumptions,
  placeAssumption,
  setAssumptionState,
  unmarkAssumptions,
} from '../../../src/document/commands/assumptions'
import {
  addExperiment,
  putEvidence,
  removeEvidence,
  removeExperiment,
  setExperimentCost,
  setExperimentDue,
  setExperimentState,
  writeExperimentText,
} from '../../../src/document/commands/experiments'
import { readCanvas } from '../../../src/document/read-canvas'
import { openSchema } from '../../../src/document/schema'
import { makeUndoHistory } from '../../../src/document/undo'
import { writeCanvas } from '../../../src/document/write-canvas'
import { newAssumption } from '../../../src/domain/workshop/assumption'
import { drawCanvas } from '../../support/canvas-text'
import { drawEvidence } from '../../support/workshops'

function open() {
  const document = openSchema(writeCanvas(drawCanvas('Customer Segments: students, teachers')))
  const history = makeUndoHistory(document)
  const read = () => readCanvas(document)
  const readMark = (id = 'students') => read().notesById.get(id)?.assumption
  const readTests = () => read().workshop ?? { experiments: [], evidence: [] }
  return { document, history, readMark, readTests }
}

describe('marking notes as assumptions', () => {
  test('R96: is one step of undo for all of them, and leaves alone what is marked already', () => {
    const { document, history, readMark } = open()
    markAssumptions(document, ['students'])
    placeAssumption(document, 'students', { importance: 10, confidence: 90 })
    markAssumptions(document, ['students', 'teachers', 'gone'])
    expect(readMark('teachers')).toEqual(newAssumption)
    expect(readMark()).toEqual({ importance: 10, confidence: 90, state: 'untested' })
    history.undo()
    expect([readMark()?.importance, readMark('teachers')]).toEqual([10, undefined])
  })

  test('R96: keeps the experiments of a note whose mark is taken away, for when it is marked again', () => {
    const { document, readMark, readTests } = open()
    markAssumptions(document, ['students'])
    addExperiment(document, 'students', 5)
    unmarkAssumptions(document, ['students'])
    expect(readMark()).toBeUndefined()
    expect(readTests().experiments).toHaveLength(1)
  })
})

describe('placing an assumption', () => {
  test('R96: sets importance and confidence in one step, on the scale and whole, and keeps the state', () => {
    const { document, history, readMark } = open()
    markAssumptions(document, ['students'])
    setAssumptionState(document, 'students', 'running')
    placeAssumption(document, 'students', { importance: 120, confidence: 33.4 })
    expect(readMark()).toEqual({ importance: 100, confidence: 33, state: 'running' })
    history.undo()
    expect(readMark()).toEqual({ ...newAssumption, state: 'running' })
  })

  test('R96: marks no note, and makes no step of undo where nothing changes', () => {
    const { document, history, readMark } = open()
    placeAssumption(document, 'students', { importance: 1, confidence: 1 })
    setAssumptionState(document, 'students', 'refuted')
    expect([readMark(), history.canUndo()]).toEqual([undefined, false])
  })
})

describe('an experiment', () => {
  test('R96: keeps what is written of it, each change a step of undo', () => {
    const { document, history, readTests } = open()
    const id = addExperiment(document, 'students', 5)
    writeExperimentText(document, id, 'method', 'Ask ten people')
    setExperimentState(document, id, 'running')
    setExperimentDue(document, id, '2026-03-01')
    setExperimentCost(document, id, 40.5)
    const [experiment] = readTests().experiments
    expect(experiment).toMatchObject({
      id,
      noteId: 'students',
      createdAt: 5,
      method: 'Ask ten people',
      state: 'running',
      dueOn: '2026-03-01',
      cost: 40.5,
    })
    setExperimentCost(document, id, -1)
    expect(readTests().experiments[0]?.cost).toBe(40.5)
    history.undo()
    expect(readTests().experiments[0]?.cost).toBeUndefined()
    setExperimentDue(document, id, '')
    expect(readTests().experiments[0]?.dueOn).toBe('')
  })

  test('R96: goes with all that is in it, comes back whole, and takes nothing of another along', () => {
    const { document, history, readTests } = open()
    const id = addExperiment(document, 'students', 5)
    const other = addExperiment(document, 'students', 6)
    writeExperimentText(document, id, 'belief', 'They pay')
    removeExperiment(document, id)
    expect(readTests().experiments.map((each) => each.id)).toEqual([other])
    expect([...document.workshop.keys()].filter((key) => key.includes(id))).toEqual([])
    writeExperimentText(document, id, 'belief', 'too late')
    history.undo()
    expect(readTests().experiments.find((each) => each.id === id)?.belief).toBe('They pay')
  })
})

describe('evidence', () => {
  test('R96: is added, changed and removed as one value, and stays when its experiment goes', () => {
    const { document, history, readTests } = open()
    const experimentId = addExperiment(document, 'students', 5)
    const { id: _, ...piece } = drawEvidence('', 'students', { text: 'eight of ten', experimentId })
    const id = putEvidence(document, piece)
    putEvidence(document, { ...piece, direction: 'refutes' }, id)
    removeExperiment(document, experimentId)
    expect(readTests().evidence).toEqual([{ ...piece, id, direction: 'refutes' }])
    removeEvidence(document, id)
    expect(readTests().evidence).toEqual([])
    history.undo()
    expect(readTests().evidence).toHaveLength(1)
  })
})
