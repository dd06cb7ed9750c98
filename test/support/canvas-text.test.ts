import { describe, expect, test } from 'vitest'
import { readCanvas } from '../../src/document/read-canvas'
import { openSchema } from '../../src/document/schema'
import { writeCanvas } from '../../src/document/write-canvas'
import { alignLines, drawCanvas, printCanvas } from './canvas-text'

const picture = `
  Customer Segments: students, teachers
  Channels: web shop [channel.webShop channel.platform], shop
  Parking place: later
  shop -> students
`

describe('a canvas drawn as text', () => {
  test('comes back as the same text after a stay in a document', () => {
    const canvas = readCanvas(openSchema(writeCanvas(drawCanvas(picture))))
    expect(printCanvas(canvas)).toBe(
      alignLines(picture).replace('channel.webShop channel.platform', 'channel.platform channel.webShop'),
    )
  })

  test('refuses a block that does not exist', () => {
    expect(() => drawCanvas('Costs: rent')).toThrow('no block is called "Costs"')
  })
})
