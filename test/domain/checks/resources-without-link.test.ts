import { describe, expect, test } from 'vitest'
import { makeCheckedModel } from '../../../src/domain/checks/checked-model'
import { resourcesWithoutLink } from '../../../src/domain/checks/resources-without-link'
import { noSegmentDetails, type ResourceAnswer } from '../../../src/domain/segments/segment-details'
import { drawCanvas } from '../../support/canvas-text'

function find(lines: string, resources: ResourceAnswer | undefined) {
  const canvas = drawCanvas(lines)
  const notesById = new Map(
    [...canvas.notesById].map(([id, note]) => [
      id,
      id === 'clinics' ? { ...note, segment: { ...noSegmentDetails, resources } } : note,
    ]),
  )
  return resourcesWithoutLink.find(makeCheckedModel({ ...canvas, notesById }, '2026-01-01'))
}

describe('the check "resources are enough"', () => {
  const lines = 'Customer Segments: clinics, homes\nKey Resources: van\nChannels: shop\nclinics -> shop'

  test.each(['enough', 'short'] as const)('R73: %s without a linked resource gives a hint', (answer) => {
    const [hint, ...others] = find(lines, answer)
    expect(others).toEqual([])
    expect(hint).toMatchObject({ noteIds: ['clinics'], block: 'customerSegments', blocks: ['keyResources'] })
    expect(hint?.mends[0]).toEqual({ type: 'link', end: 'clinics', blocks: ['keyResources'] })
    expect(find(`${lines}\nvan -> clinics`, answer)).toEqual([])
  })

  test('R73: asks for a resource first where there is none', () => {
    expect(find('Customer Segments: clinics', 'short')[0]?.mends[0]).toEqual({
      type: 'openBlock',
      block: 'keyResources',
    })
  })

  test('is silent where nobody has judged them', () => expect(find(lines, undefined)).toEqual([]))
})
