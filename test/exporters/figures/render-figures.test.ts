import { beforeAll, describe, expect, test } from 'vitest'
import type { Canvas } from '../../../src/domain/canvas'
import { withoutConfidential } from '../../../src/domain/without-confidential'
import { figuresExporter } from '../../../src/exporters/figures/figures-exporter'
import { makeExportRequest, startTextsInNode } from '../../support/export-pdf'
import { drawFullFounder } from '../../support/founder'
import { writeCanvasDown } from '../../support/pdf-canvases'

beforeAll(startTextsInNode)

async function exportFigures(canvas: Canvas): Promise<readonly string[]> {
  const render = await figuresExporter.load()
  const result = await render(makeExportRequest(canvas))
  if (!result.ok) throw new Error(result.failure.type)
  return (await result.value.text()).trimEnd().split('\r\n')
}

describe('the figures as CSV', () => {
  test('R66, R74, R94: have a row per segment and period, with every number as it was entered', async () => {
    const canvas = withoutConfidential(drawFullFounder())
    const [heading, ...rows] = await exportFigures(canvas)
    expect(heading).toBe(
      '"Segment","Period","Potential","Potential (target)","New","New (target)","Regular","Regular (target)","Lost","Lost (target)","Profit (EUR)","Acquisition (EUR)","Cost to serve (EUR)","Offers (EUR)","Why customers were lost"',
    )
    const figures = canvas.customers?.figures ?? []
    expect(figures.length).toBeGreaterThan(3)
    expect(rows).toHaveLength(figures.length)
    for (const { segmentId, period, values, lossReason } of figures) {
      const row = rows.find((each) => each.startsWith(`"${segmentId}","${period}",`))
      const columns = [
        'potential',
        'potential.target',
        'new',
        'new.target',
        'regular',
        'regular.target',
      ] as const
      const rest = ['lost', 'lost.target', 'profit', 'acquisitionCost', 'costToServe', 'offersCost'] as const
      const numbers = [...columns, ...rest].map((measure) => `"${values[measure] ?? ''}"`)
      expect(row).toBe(`"${segmentId}","${period}",${numbers.join(',')},"${lossReason ?? ''}"`)
    }
  })

  test('are numbers for a spreadsheet of the language', async () => {
    const founder = drawFullFounder({ contentLanguage: 'ka' })
    const figure = { segmentId: 'restaurants', period: '2026-Q1', values: { profit: -12.5 } }
    const customers = founder.customers && {
      ...founder.customers,
      unit: 'quarter' as const,
      figures: [figure],
    }
    const [, row] = await exportFigures({ ...founder, customers })
    expect(row).toBe('"restaurants";"2026-Q1";"";"";"";"";"";"";"";"";"-12,5";"";"";"";""')
  })

  test('say that there are none where nobody entered any', async () => {
    const [, ...rows] = await exportFigures(
      writeCanvasDown({ language: 'eu', notes: { customerSegments: ['x'] } }),
    )
    expect(rows).toEqual(['"Oraindik ez da zifrarik idatzi."'])
  })
})
