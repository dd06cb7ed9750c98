import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCanvas } from '../../../src/document/read-canvas'
import { openSchema } from '../../../src/document/schema'
import { writeCanvas } from '../../../src/document/write-canvas'
import { makeEmptyCanvas } from '../../../src/domain/new-canvas'
import { withoutConfidential } from '../../../src/domain/without-confidential'
import { arbitraryCanvas, withoutOrderKeys } from '../../support/arbitrary-canvas'
import { arbitrarySecrets } from '../../support/arbitrary-secrets'
import { takeAwayAndBringBack } from '../../support/take-away'

describe('taking a canvas away as JSON and bringing it back', () => {
  test('R94: gives an equal canvas, whatever is on it', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCanvas, async (canvas) => {
        expect(withoutOrderKeys(await takeAwayAndBringBack(canvas))).toEqual(withoutOrderKeys(canvas))
      }),
      { numRuns: 200 },
    )
  })

  test('R54, R84, R94: gives an equal canvas without the confidential parts when it was made for others', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(arbitraryCanvas, arbitrarySecrets), async (canvas) => {
        const forOthers = withoutConfidential(canvas)
        const back = await takeAwayAndBringBack(forOthers)
        expect(withoutOrderKeys(back)).toEqual(withoutOrderKeys(forOthers))
      }),
      { numRuns: 60 },
    )
  })

  test('R94: gives an equal canvas when it has been kept in between', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCanvas, async (canvas) => {
        const kept = readCanvas(openSchema(writeCanvas(await takeAwayAndBringBack(canvas))))
        expect(withoutOrderKeys(await takeAwayAndBringBack(kept))).toEqual(withoutOrderKeys(canvas))
      }),
    )
  })

  test('R18: gives every text back as it was typed, slips and all, once it is in NFC', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme-composite' }), async (title) => {
        const canvas = { ...makeEmptyCanvas('c1', 'businessModel', 'eu'), title }
        expect((await takeAwayAndBringBack(canvas)).title).toBe(title.normalize('NFC'))
      }),
    )
  })
})
