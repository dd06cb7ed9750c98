import type { NoteId } from '../canvas'
import type { Measure } from './figures'
import type { FigurePlace, PasteProblem } from './paste-problem'
import type { PasteSetting } from './paste-setting'
import type { PeriodId } from './periods'
import { isOfPeriod, type PastedLabel, readPastedLabel } from './read-pasted-label'
import type { PastedCell } from './split-pasted-table'

/** A cell with text that stands where a figure belongs. */
export interface PlacedCell {
  readonly cell: PastedCell
  readonly place: FigurePlace
}

export interface PastedLayout {
  readonly placed: readonly PlacedCell[]
  readonly problems: readonly PasteProblem[]
}

type PastedRow = readonly PastedCell[]

/** Says for each cell of a pasted table where its figure belongs: by its headings, or by its place where there are none. */
export function placePastedCells(rows: readonly PastedRow[], setting: PasteSetting): PastedLayout {
  const [head = [], ...body] = rows
  const headings = head.map((cell) => readPastedLabel(cell, setting))
  const isAcross = headings.some(isOfPeriod)
  const firstColumn = headings.find((label) => (isAcross ? isOfPeriod(label) : label.measure))?.cell.column
  if (firstColumn === undefined) return placeByPosition(rows, setting)
  return placeByHeadings(headings, body, firstColumn, setting)
}

function placeByPosition(rows: readonly PastedRow[], { findPlace }: PasteSetting): PastedLayout {
  const placed: PlacedCell[] = []
  const problems: PasteProblem[] = []
  for (const cell of rows.flat().filter(({ text }) => text !== '')) {
    const place = findPlace(cell.row - 1, cell.column - 1)
    if (place) placed.push({ cell, place })
    else problems.push({ ...cell, type: 'outside' })
  }
  return { placed, problems }
}

/** What the headings beside a row say together. */
interface RowHeading {
  readonly period?: PastedLabel | undefined
  readonly measure?: Measure | undefined
  readonly segmentId?: NoteId | undefined
  readonly problems: readonly PasteProblem[]
}

function placeByHeadings(
  headings: readonly PastedLabel[],
  body: readonly PastedRow[],
  firstColumn: number,
  setting: PasteSetting,
): PastedLayout {
  const placed: PlacedCell[] = []
  const problems = new Set<PasteProblem>()
  const columns = new Map(markPeriodsTwice(headings).map((label) => [label.cell.column, label]))
  const rowOfPeriod = new Map<string, PastedRow>()
  let currentSegment = setting.segmentId
  for (const row of body) {
    const heading = readRowHeading(row, firstColumn, setting)
    const segmentId = heading.segmentId ?? currentSegment
    const cells = row.filter(({ column, text }) => column >= firstColumn && text !== '')
    // A segment's name alone in its row stands above its rows.
    if (cells.length === 0) currentSegment = segmentId
    const wrong = [...heading.problems, ...markRowTwice(heading.period, segmentId, row, rowOfPeriod)]
    for (const cell of cells) {
      const column = columns.get(cell.column)
      const found = [...wrong, ...(column?.problem ? [column.problem] : [])]
      const place = joinHeadings(column, heading, segmentId)
      if (found.length > 0) for (const problem of found) problems.add(problem)
      else if (place) placed.push({ cell, place })
      else problems.add({ ...cell, type: 'noLabel' })
    }
  }
  return { placed, problems: [...problems] }
}

/** The same period over two columns is named once too often. */
function markPeriodsTwice(headings: readonly PastedLabel[]): PastedLabel[] {
  const seen = new Set<PeriodId>()
  return headings.map((label) => {
    const { cell, period } = label
    if (period === undefined || !seen.has(period)) {
      if (period !== undefined) seen.add(period)
      return label
    }
    return { cell, period, problem: { ...cell, type: 'periodTwice' } }
  })
}

function markRowTwice(
  label: PastedLabel | undefined,
  segmentId: NoteId,
  row: PastedRow,
  rowOfPeriod: Map<string, PastedRow>,
): PasteProblem[] {
  if (label?.period === undefined) return []
  const name = `${label.period} ${segmentId}`
  const former = rowOfPeriod.get(name) ?? row
  rowOfPeriod.set(name, former)
  return former === row ? [] : [{ ...label.cell, type: 'periodTwice' }]
}

/** Reads from the figures outwards: the nearest heading that names a measure is the measure. */
function readRowHeading(row: PastedRow, firstColumn: number, setting: PasteSetting): RowHeading {
  const labels = row
    .filter(({ column, text }) => column < firstColumn && text !== '')
    .map((cell) => readPastedLabel(cell, setting))
    .reverse()
  const ofMeasure = labels.find(({ measure }) => measure)
  return {
    period: labels.find(({ period }) => period),
    measure: ofMeasure?.measure,
    segmentId: labels.find((label) => label !== ofMeasure && label.segmentId)?.segmentId,
    problems: labels.flatMap(({ problem }) => problem ?? []),
  }
}

function joinHeadings(
  column: PastedLabel | undefined,
  row: RowHeading,
  segmentId: NoteId,
): FigurePlace | undefined {
  const period = row.period?.period ?? column?.period
  const measure = row.measure ?? column?.measure
  return period && measure ? { segmentId: row.segmentId ?? segmentId, period, measure } : undefined
}
