import { describe, expect, test } from 'vitest'
import { addLink } from '../../../src/document/commands/links'
import { addMotivation, removeMotivations } from '../../../src/document/commands/motivations'
import { readCanvas } from '../../../src/document/read-canvas'
import { listMotivations } from '../../../src/domain/canvas'
import { openDrawn, printDocument } from '../../support/replicas'

const listTexts = (document: ReturnType<typeof openDrawn>) =>
  listMotivations(readCanvas(document)).map((motivation) => motivation.text)

describe('motivations', () => {
  test('R11: stand in the order in which they were added, with kind and words of their own', () => {
    const document = openDrawn('')
    const id = addMotivation(document, 'motivation.retention', 'keep them')
    addMotivation(document, 'motivation.acquisition', 'win them')
    addMotivation(document, 'motivation.boostSales', 'sell more')
    expect(listTexts(document)).toEqual(['keep them', 'win them', 'sell more'])
    expect(readCanvas(document).motivationsById.get(id)).toMatchObject({
      kind: 'motivation.retention',
      isAddition: false,
    })
  })

  test('take their links along when they are removed', () => {
    const document = openDrawn('Customer Relationships: seller')
    const retention = addMotivation(document, 'motivation.retention', 'keep them')
    const other = addMotivation(document, 'motivation.boostSales', 'sell more')
    addLink(document, { from: retention, to: 'seller', label: '' })
    addLink(document, { from: other, to: 'seller', label: '' })
    removeMotivations(document, [retention, 'gone'])
    expect(listTexts(document)).toEqual(['sell more'])
    expect(printDocument(document)).toBe('Customer Relationships: seller\nsell more -> seller')
  })
})
