import { describe, expect, test } from 'vitest'
import { addDecision, enterFigures, removeDecision, setLimit } from '../../../src/document/commands/customers'
import { readCanvas } from '../../../src/document/read-canvas'
import { readFigureBook } from '../../../src/domain/customers/figure-book'
import { listLetGoProposals } from '../../../src/domain/customers/judge-profit'
import { openDrawn } from '../../support/replicas'

const bad = ['2026-Q1', '2026-Q2'].flatMap((period) => [
  { segmentId: 'shops', period, measure: 'profit' as const, value: 10 },
  { segmentId: 'shops', period, measure: 'costToServe' as const, value: 11 },
])

function listProposals(document: ReturnType<typeof openDrawn>) {
  const canvas = readCanvas(document)
  const { customers } = canvas
  return customers ? listLetGoProposals(readFigureBook(canvas), customers) : []
}

describe('decisions about a segment', () => {
  const decision = {
    segmentId: 'shops',
    choice: 'keep',
    on: '2026-07-01',
    why: 'They bring others.',
  } as const

  test('R83: are kept with their reason and the last period they knew of, and silence the proposal', () => {
    const document = openDrawn('Customer Segments: shops')
    enterFigures(document, bad)
    expect(listProposals(document)).toEqual([])
    setLimit(document, 'periodsAtLoss', 2)
    expect(listProposals(document)).toEqual([{ segmentId: 'shops', periods: ['2026-Q1', '2026-Q2'] }])
    const id = addDecision(document, { ...decision, period: '2026-Q2' })
    expect(readCanvas(document).customers?.decisions).toEqual([{ id, ...decision, period: '2026-Q2' }])
    expect(listProposals(document)).toEqual([])
    removeDecision(document, id)
    expect(listProposals(document)).toHaveLength(1)
  })

  test('are read without a period that is none', () => {
    const document = openDrawn('Customer Segments: shops')
    const id = addDecision(document, { ...decision, period: 'spring' })
    expect(readCanvas(document).customers?.decisions).toEqual([{ id, ...decision }])
  })
})
