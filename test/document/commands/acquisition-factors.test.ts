import { describe, expect, test } from 'vitest'
import { makeFactorNote } from '../../../src/document/commands/acquisition-factors'
import { readCanvas } from '../../../src/document/read-canvas'
import { openSchema } from '../../../src/document/schema'
import { makeUndoHistory } from '../../../src/document/undo'
import { writeCanvas } from '../../../src/document/write-canvas'
import { type AcquisitionFactor, listFactorNotes } from '../../../src/domain/customers/acquisition-factors'
import { alignLines, drawCanvas, drawMotivation, printCanvas } from '../../support/canvas-text'

const segment = 'Customer Segments: schools'

function make(factor: AcquisitionFactor, motivations = new Map<string, ReturnType<typeof drawMotivation>>()) {
  const document = openSchema(writeCanvas(drawCanvas(segment, { motivationsById: motivations })))
  const history = makeUndoHistory(document)
  const made = makeFactorNote(document, {
    factor,
    text: factor,
    segmentId: 'schools',
    person: ' Ana ',
    motivation: { text: 'our aim', why: 'to sell' },
  })
  const canvas = readCanvas(document)
  return { made, canvas, note: canvas.notesById.get(made.noteId), history, read: () => readCanvas(document) }
}

describe('making a note of what wins customers', () => {
  test('R75: advertising is a channel for awareness, linked to the segment', () => {
    const { canvas, note, history, read } = make('advertising')
    expect(printCanvas(canvas)).toBe(
      alignLines(`${segment}\nChannels: advertising [channelPhase.awareness]\nadvertising -> schools`),
    )
    expect(listFactorNotes(canvas).advertising).toEqual([note])
    history.undo()
    expect(printCanvas(read())).toBe(segment)
    expect(history.canUndo()).toBe(false)
  })

  test('R76: cooperation is a partner of the kind alliance between non-competitors, linked to acquisition', () => {
    const acquisition = drawMotivation('win', { kind: 'motivation.acquisition' })
    const { canvas, note, made } = make('cooperation', new Map([['win', acquisition]]))
    expect(printCanvas(canvas)).toBe(
      alignLines(
        `${segment}\nKey Partners: cooperation [partnership.allianceNonCompetitors]\ncooperation -> win`,
      ),
    )
    expect(made.newMotivationId).toBeUndefined()
    expect(listFactorNotes(canvas).cooperation).toEqual([note])
  })

  test('R76: makes the motivation with it where there is none, in the same step of undo', () => {
    const { canvas, made, history, read } = make('cooperation', new Map([['keep', drawMotivation('keep')]]))
    expect(canvas.motivationsById.get(made.newMotivationId ?? '')).toMatchObject({
      kind: 'motivation.acquisition',
      text: 'our aim',
      why: 'to sell',
    })
    expect(printCanvas(canvas)).toContain('cooperation -> our aim')
    history.undo()
    expect([...read().motivationsById.keys()]).toEqual(['keep'])
    expect(printCanvas(read())).toBe(segment)
  })

  test('R77: the personal factor is a personal relationship with who knows the customer, confidential', () => {
    const { canvas, note } = make('person')
    expect(note).toMatchObject({
      place: { block: 'customerRelationships' },
      kinds: ['relationship.personal'],
      relationship: { representative: 'Ana' },
    })
    expect(note?.isRepresentativeOpen).toBeUndefined()
    expect(printCanvas(canvas)).toContain('person -> schools')
    expect(listFactorNotes(canvas).person).toEqual([note])
  })

  test('R78: good service is linked to retention, which is made where there is none', () => {
    const { canvas, note, made } = make('service')
    expect(canvas.motivationsById.get(made.newMotivationId ?? '')?.kind).toBe('motivation.retention')
    expect(printCanvas(canvas)).toContain('service -> our aim')
    expect(note?.relationship).toBeUndefined()
    expect(listFactorNotes(canvas).service).toEqual([note])
    expect(
      listFactorNotes(make('service', new Map([['keep', drawMotivation('keep')]])).canvas).cooperation,
    ).toEqual([])
  })
})
