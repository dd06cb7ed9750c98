import { expect, test } from 'vitest'
import { listPhases } from '../../../src/domain/relationships/list-phases'
import { drawCanvas } from '../../support/canvas-text'

test('R08: with evaluation and purchase marked, the other three phases are not covered', () => {
  const canvas = drawCanvas(`
    Customer Relationships: steps [channelPhase.evaluation channelPhase.purchase]
    Channels: web shop [channel.webShop channelPhase.purchase]
    Key Activities: parcel [channelPhase.delivery]
  `)
  const covered = listPhases(canvas).map(
    ({ phase, channels, relationships }) =>
      `${phase}: ${[...channels, ...relationships].map((note) => note.id).join(', ')}`,
  )
  expect(covered).toEqual([
    'channelPhase.awareness: ',
    'channelPhase.evaluation: steps',
    'channelPhase.purchase: web shop, steps',
    'channelPhase.delivery: ',
    'channelPhase.afterSales: ',
  ])
})
