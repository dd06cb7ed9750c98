// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import { withoutConfidential } from '../../../src/domain/without-confidential'
import { exportPdf, startTextsInNode } from '../../support/export-pdf'
import { writeCanvasDown } from '../../support/pdf-canvases'
import { readPdf, squeeze } from '../../support/read-pdf'
import { addRepresentative } from '../../support/representative'

beforeAll(startTextsInNode)

const named = addRepresentative(writeCanvasDown({ notes: { customerRelationships: ['key account'] } }))

const readText = async (canvas: typeof named) => {
  const { pages, info } = await readPdf(await exportPdf(canvas))
  return squeeze(pages.join('') + JSON.stringify(info))
}

describe('a PDF with a representative', () => {
  test('R54: names nobody when it is made for others', async () => {
    const text = await readText(withoutConfidential(named))
    expect(text).toContain(squeeze('Who helps: bankari'))
    for (const secret of ['Ainhoa', 'Zubeldia', '2019', 'confidential']) expect(text).not.toContain(secret)
  })

  test('R54: names them, and since when, when that was asked for', async () => {
    const text = await readText(named)
    expect(text).toContain(squeeze('Representative (confidential): Ainhoa Zubeldia'))
    expect(text).toContain(squeeze('Representative since (confidential): 1 April 2019'))
  })
})
