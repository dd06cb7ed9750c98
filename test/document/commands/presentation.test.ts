import { describe, expect, test } from 'vitest'
import {
  addStoryStep,
  moveStoryStep,
  removeStorySteps,
  setStoryOrder,
  writeSpeakerNote,
} from '../../../src/document/commands/presentation'
import { readCanvas } from '../../../src/document/read-canvas'
import { type CanvasDocument, openSchema } from '../../../src/document/schema'
import { makeUndoHistory } from '../../../src/document/undo'
import { writeCanvas } from '../../../src/document/write-canvas'
import { drawCanvas } from '../../support/canvas-text'

const openDocument = () => openSchema(writeCanvas(drawCanvas('Channels: shop, fair')))
const read = (document: CanvasDocument) => readCanvas(document).workshop?.presentation

function openOwn() {
  const document = openDocument()
  setStoryOrder(document, { type: 'own', steps: ['pitch', 'block/channels', 'note/shop'] })
  return document
}

const listSteps = (document: CanvasDocument) => {
  const order = read(document)?.order
  return order?.type === 'own' ? order.steps : undefined
}

describe('an order of one’s own', () => {
  test('R96: takes a step at its end, once', () => {
    const document = openOwn()
    addStoryStep(document, 'note/fair')
    addStoryStep(document, 'pitch')
    expect(listSteps(document)).toEqual(['pitch', 'block/channels', 'note/shop', 'note/fair'])
  })

  test('moves a step forth and back', () => {
    const document = openOwn()
    moveStoryStep(document, 'note/shop', 0)
    expect(listSteps(document)).toEqual(['note/shop', 'pitch', 'block/channels'])
    moveStoryStep(document, 'note/shop', 2)
    expect(listSteps(document)).toEqual(['pitch', 'block/channels', 'note/shop'])
  })

  test('passes over a step that was removed meanwhile', () => {
    const document = openOwn()
    moveStoryStep(document, 'note/gone', 0)
    expect(listSteps(document)).toHaveLength(3)
  })

  test('loses the steps that are taken out, and undo brings them back in one step', () => {
    const document = openOwn()
    const history = makeUndoHistory(document)
    removeStorySteps(document, ['pitch', 'note/shop'])
    expect(listSteps(document)).toEqual(['block/channels'])
    history.undo()
    expect(listSteps(document)).toEqual(['pitch', 'block/channels', 'note/shop'])
  })

  test('is not changed where another order was chosen meanwhile', () => {
    const document = openOwn()
    setStoryOrder(document, { type: 'thread', segmentId: 'students' })
    addStoryStep(document, 'note/fair')
    expect(read(document)?.order).toEqual({ type: 'thread', segmentId: 'students' })
  })

  test('leaves nothing behind when the usual order is chosen', () => {
    const document = openOwn()
    setStoryOrder(document, { type: 'blocks' })
    expect(read(document)).toBeUndefined()
  })
})

describe('a speaker’s note', () => {
  test('is kept for its step, and stays when the step is taken out', () => {
    const document = openOwn()
    writeSpeakerNote(document, 'note/shop', 'Show the photo')
    removeStorySteps(document, ['note/shop'])
    expect(read(document)?.speakerNotes).toEqual({ 'note/shop': 'Show the photo' })
  })

  test('is gone when it is emptied', () => {
    const document = openDocument()
    writeSpeakerNote(document, 'pitch', 'Slowly')
    writeSpeakerNote(document, 'pitch', '')
    expect(read(document)).toBeUndefined()
  })
})
