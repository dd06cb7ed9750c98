import { describe, expect, test } from 'vitest'
import { listAskedParts } from '../../../src/domain/relationships/asked-parts'
import {
  noRelationshipDetails,
  type RelationshipDetails,
} from '../../../src/domain/relationships/relationship-details'
import { drawCanvas } from '../../support/canvas-text'

function listParts(kinds: string, details: Partial<RelationshipDetails> = {}): string[] {
  const [note] = drawCanvas(`Customer Relationships: it [${kinds}]`).notesById.values()
  if (!note) throw new Error('no note')
  return [...listAskedParts({ ...note, relationship: { ...noRelationshipDetails, ...details } })]
}

describe('the parts of a relationship that are asked', () => {
  test.each([
    ['', []],
    ['relationship.communities relationship.coCreation', []],
    ['relationship.personal', ['help']],
    ['relationship.personalAssistance', ['help']],
    ['relationship.dedicated', ['help', 'representative']],
    ['relationship.selfService', ['selfService']],
    ['relationship.automated relationship.selfService', ['selfService', 'automation']],
  ])('fit what is picked: "%s"', (kinds, parts) => expect(listParts(kinds)).toEqual(parts))

  test.each([
    [{ helper: 'seller' }, ['help']],
    [{ where: 'shop' }, ['help']],
    [{ representativeSince: '2020-01-01' }, ['representative']],
    [{ serviceMeans: 'FAQ' }, ['selfService']],
    [{ status: { state: 'established', since: '' } }, ['review']],
    [{ reviewedOn: '2020-01-01' }, ['review']],
    [{ status: { state: 'planned' } }, []],
  ] as const)('are never those that hide what is filled in: %j', (details, parts) => {
    expect(listParts('', details)).toEqual(parts)
  })

  test('are those of which a kind is picked', () => {
    expect(listParts('when.afterPurchase automation.imitation')).toEqual(['help', 'automation'])
  })
})
