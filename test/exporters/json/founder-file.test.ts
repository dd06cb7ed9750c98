import { describe, expect, test } from 'vitest'
import { makeCanvasFile } from '../../../src/exporters/json/make-canvas-file'
import { readJson } from '../../../src/importers/json/read-json'
import { drawFullFounder } from '../../support/founder'

describe('the file of the founder’s canvas', () => {
  test('R94: says all that is known of the customers, and is what the browser stories import', async () => {
    const text = `${JSON.stringify(makeCanvasFile(drawFullFounder(), new Date('2026-11-22T09:30:00Z')), null, 2)}\n`
    await expect(text).toMatchFileSnapshot('../../fixtures/json/founder.harreman.json')
  })

  test('R94: gives the figures, decisions, runs, people, comments and marks back', async () => {
    const founder = drawFullFounder()
    const text = JSON.stringify(makeCanvasFile(founder, new Date(0)))
    const read = await readJson(new Blob([text]))
    if (!read.ok) throw new Error(read.failure.type)
    expect(read.value.customers).toEqual(founder.customers)
    expect(read.value.commentsById).toEqual(founder.commentsById)
    expect(read.value.confidentialAnswerIds).toEqual(founder.confidentialAnswerIds)
    const [confidential] = [...read.value.notesById.values()].filter((note) => note.isConfidential)
    expect(confidential?.text).toBe('Pomegranatepact')
  })
})
