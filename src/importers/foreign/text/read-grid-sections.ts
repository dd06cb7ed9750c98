import type { Grid, Line } from './line'
import { nameTarget } from './name-target'
import { readWords } from './read-words'
import { scanLines } from './scan-lines'
import { type Section, type Target, UNSIGNED } from './section'

export interface GridCanvas {
  readonly sections: readonly Section[]
  /** Names of the columns that hold further models. */
  readonly otherModels: readonly string[]
}

export interface Cell {
  /** Set where the cell names a part of a canvas. */
  readonly target?: Target
  readonly name: string
  /** What the cell says, without the name. */
  readonly lines: readonly Line[]
}

/**
 * Reads a table whose cells name blocks: one row per block (a column for each alternative, of which the first is taken), one
 * column per block, or the canvas itself, in which a name stands above its notes or in the same cell. Undefined where
 * fewer than two are named.
 */
export function readGridSections(
  grid: Grid,
  scanCell: (source: string) => Cell = readCell,
): GridCanvas | undefined {
  const cells = grid.map((row) => row.slice(0, MOST_COLUMNS).map(scanCell))
  const named = cells.map((row) => row.filter(({ target }) => target).length)
  const blocks = new Set(cells.flat().flatMap(({ target }) => (target ? [JSON.stringify(target)] : [])))
  if (blocks.size < 2) return undefined
  const isByRow = Math.max(...named) === 1 || findNameColumns(cells).length > 1
  return isByRow ? readRows(cells) : { sections: readColumns(cells), otherModels: [] }
}

/** No canvas is wider. */
export const MOST_COLUMNS = 100

/** The name of a part is the first line of its cell, or all of it. */
function readCell(source: string): Cell {
  const lines = scanLines(source).filter(({ type }, index) => type !== 'blank' || index > 0)
  const [first, ...rest] = lines
  if (!first || first.type === 'blank' || first.type === 'grid') return { name: '', lines }
  const name = readWords(first.words).text
  const target = name.length <= LONGEST_NAME ? nameTarget(name) : undefined
  return target ? { target, name, lines: listWords(rest) } : { name, lines: listWords(lines) }
}

/** In a cell, lines above a list are as much a point as those of the list. */
function listWords(lines: readonly Line[]): readonly Line[] {
  const firstPoint = lines.findIndex(({ type }) => type === 'item')
  return lines.map((line, index) =>
    line.type === 'words' && index < firstPoint ? { ...line, type: 'item', marker: '-' } : line,
  )
}

const LONGEST_NAME = 80

/** The columns in which most cells name a part: one, or several where the names are in several languages. */
function findNameColumns(cells: readonly (readonly Cell[])[]): number[] {
  const width = Math.max(...cells.map(({ length }) => length))
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const filled = cells.filter((row) => (row[column]?.name ?? '') !== '')
    const named = filled.filter((row) => row[column]?.target && row[column].lines.length === 0)
    return named.length > 1 && named.length * 2 > filled.length
  })
}

function readRows(cells: readonly (readonly Cell[])[]): GridCanvas {
  const nameColumns = findNameColumns(cells)
  const sections: Section[] = []
  let current: Cell | undefined
  const hasHeader = !cells[0]?.some(({ target }) => target)
  const columns = listContentColumns(hasHeader ? cells.slice(1) : cells, nameColumns)
  const [content = -1, ...others] = columns
  for (const row of hasHeader ? cells.slice(1) : cells) {
    const own = row.find(({ target }) => target)
    const isUnknown = !own && nameColumns.some((column) => (row[column]?.name ?? '') !== '')
    if (own) current = own
    else if (isUnknown) current = row[nameColumns[0] ?? 0]
    const lines = [...(own?.lines ?? []), ...(row[content]?.lines ?? [])]
    if (current) sections.push(makeSection(current, lines))
  }
  const names = others.map((column) => (hasHeader ? (cells[0]?.[column]?.name ?? '') : ''))
  return {
    sections,
    otherModels: names,
  }
}

/** The columns beside the names that say something in some row. */
function listContentColumns(cells: readonly (readonly Cell[])[], nameColumns: readonly number[]): number[] {
  const filled = new Set<number>()
  for (const row of cells) {
    for (const [column, cell] of row.entries()) if (!cell.target && cell.lines.length > 0) filled.add(column)
  }
  return [...filled].filter((column) => !nameColumns.includes(column)).sort((one, other) => one - other)
}

/** What stands below a name belongs to it, up to the next name in the same column. */
function readColumns(cells: readonly (readonly Cell[])[]): Section[] {
  const sections: Section[] = []
  const current = new Map<number, { cell: Cell; lines: Line[] }>()
  for (const row of cells) {
    for (const [column, cell] of row.entries()) {
      if (cell.target) {
        const lines = [...cell.lines]
        current.set(column, { cell, lines })
        sections.push(makeSection(cell, lines))
      } else if (cell.lines.length > 0) {
        const owner = current.get(column)
        if (owner) owner.lines.push({ type: 'blank' }, ...cell.lines)
        else sections.push(makeSection({ name: '', lines: [] }, cell.lines))
      }
    }
  }
  return sections
}

function makeSection({ target, name }: Cell, lines: readonly Line[]): Section {
  return { target: target ?? { type: 'unknown' }, name, level: UNSIGNED, lines }
}
