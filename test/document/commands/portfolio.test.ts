import { describe, expect, test } from 'vitest'
import { setProject, setRating } from '../../../src/document/commands/portfolio'
import { readCanvas } from '../../../src/document/read-canvas'
import { drawCanvas } from '../../support/canvas-text'
import { forkDocument, mergeDocuments, openDrawn } from '../../support/replicas'

const open = () => openDrawn(drawCanvas('Channels: shop'))

describe('rating a canvas', () => {
  test('R96: keeps whole numbers from 0 to 100, by criterion', () => {
    const document = open()
    setRating(document, 'criterion.risky', 80)
    setRating(document, ' e\u0301tat ', 1e9)
    setRating(document, 'half', 12.5)
    setRating(document, ' ', 5)
    expect(readCanvas(document).workshop?.ratings).toEqual({ 'criterion.risky': 80, état: 100, half: 13 })
  })

  test('R96: is taken back without leaving anything behind', () => {
    const document = open()
    setRating(document, 'joy', 5)
    setRating(document, 'joy', undefined)
    expect(readCanvas(document).workshop).toBeUndefined()
  })

  test('loses nothing when two tabs rate by two criteria', () => {
    const [one, other] = [open()].flatMap((document) => [document, forkDocument(document)])
    if (!one || !other) throw new Error('no documents')
    setRating(one, 'joy', 5)
    setRating(other, 'cost', 7)
    mergeDocuments(one, other)
    expect(readCanvas(one).workshop?.ratings).toEqual({ cost: 7, joy: 5 })
  })
})

describe('naming the project of a canvas', () => {
  test('R96: keeps the name without blanks around it, in NFC', () => {
    const document = open()
    setProject(document, '  Cafe\u0301 ')
    expect(readCanvas(document).workshop?.project).toBe('Café')
    setProject(document, ' ')
    expect(readCanvas(document).workshop).toBeUndefined()
  })
})
