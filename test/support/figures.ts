import type { Canvas } from '../../src/domain/canvas'
import { completeCustomers } from '../../src/domain/customers/customer-records'
import type { Measure, PeriodFigures } from '../../src/domain/customers/figures'
import { completeSegment, type SegmentMark } from '../../src/domain/segments/segment-details'
import { drawCanvas } from './canvas-text'

/** Six quarters, the oldest first. */
export const founderPeriods = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2'] as const

/** What stands in the columns below. */
const columns = [
  'potential',
  'new',
  'regular',
  'lost',
  'regular.target',
  'profit',
  'acquisitionCost',
  'costToServe',
  'offersCost',
  'new.target',
] as const satisfies readonly Measure[]

interface FounderSegment {
  readonly id: string
  readonly mark: SegmentMark
  readonly shortName: string
  /** A row per period. */
  readonly rows: readonly (readonly number[])[]
}

/**
 * A founder who cooks: restaurants bring more than half of the profit, shops and families carry themselves, and event
 * organisers cost more than they bring in the last three quarters. The numbers of customers add up from quarter to
 * quarter: regular = those of before − lost.
 */
const founderSegments: readonly FounderSegment[] = [
  {
    id: 'restaurants',
    mark: 'orange',
    shortName: 'Restaurants',
    rows: [
      [30, 1, 10, 0, 10, 9000, 1100, 2400, 300, 1],
      [30, 2, 11, 0, 12, 9600, 1800, 2450, 300, 1],
      [28, 1, 12, 1, 13, 10400, 1200, 2600, 320, 1],
      [28, 2, 13, 0, 14, 11200, 1700, 2650, 340, 2],
      [26, 1, 15, 0, 15, 12300, 1100, 2800, 340, 2],
      [26, 3, 15, 1, 17, 13100, 2400, 2900, 360, 2],
    ],
  },
  {
    id: 'corner shops',
    mark: 'blue',
    shortName: 'Shops',
    rows: [
      [90, 6, 36, 2, 36, 4200, 780, 2500, 380, 5],
      [88, 7, 40, 2, 40, 4500, 840, 2600, 380, 6],
      [84, 5, 45, 2, 45, 4900, 700, 2750, 400, 6],
      [80, 8, 48, 2, 50, 5300, 960, 2850, 420, 6],
      [78, 6, 53, 3, 55, 5700, 760, 3000, 430, 7],
      [75, 7, 57, 2, 60, 6200, 850, 3100, 450, 7],
    ],
  },
  {
    id: 'families at home',
    mark: 'green',
    shortName: 'Families',
    rows: [
      [400, 18, 104, 5, 100, 2400, 540, 1750, 420, 15],
      [420, 22, 116, 6, 115, 2700, 620, 1800, 450, 20],
      [450, 26, 129, 9, 130, 3050, 700, 1950, 480, 25],
      [450, 24, 146, 9, 150, 3400, 690, 2050, 500, 28],
      [480, 31, 158, 12, 165, 3900, 840, 2200, 540, 30],
      [500, 34, 175, 14, 185, 4400, 900, 2400, 580, 32],
    ],
  },
  {
    id: 'event organisers',
    mark: 'purple',
    shortName: 'Events',
    rows: [
      [25, 4, 8, 1, 8, 2100, 900, 1500, 350, 4],
      [25, 3, 10, 2, 11, 1900, 850, 1550, 380, 4],
      [24, 3, 10, 3, 13, 1800, 900, 1600, 400, 4],
      [24, 2, 11, 2, 14, 1600, 820, 1700, 450, 3],
      [22, 2, 10, 3, 15, 1500, 860, 1750, 480, 3],
      [22, 1, 9, 3, 15, 1300, 700, 1800, 520, 3],
    ],
  },
]

export const founderFigures: readonly PeriodFigures[] = founderSegments.flatMap(({ id, rows }) =>
  rows.map((row, index) => ({
    segmentId: id,
    period: founderPeriods[index] ?? '',
    values: Object.fromEntries(columns.map((measure, column) => [measure, row[column] ?? 0])),
  })),
)

/** A founder with four segments and six periods. The id of a segment is its text. */
export function drawFounder(rest: Partial<Canvas> = {}): Canvas {
  const canvas = drawCanvas(`Customer Segments: ${founderSegments.map(({ id }) => id).join(', ')}`)
  const notesById = new Map(canvas.notesById)
  for (const { id, mark, shortName } of founderSegments) {
    const note = notesById.get(id)
    if (note) notesById.set(id, { ...note, segment: completeSegment({ mark, shortName }) })
  }
  return {
    ...canvas,
    currency: 'EUR',
    notesById,
    customers: completeCustomers({ figures: founderFigures }),
    ...rest,
  }
}
