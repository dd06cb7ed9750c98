import type { CurrencyCode } from '../money'
import { fail, type Result, succeed } from '../result'
import { findExcessLosses, nameFigurePlace } from './find-excess-losses'
import type { PastedFigure, PasteProblem } from './paste-problem'
import type { PasteSetting } from './paste-setting'
import { placePastedCells } from './place-pasted-cells'
import { type PastedNumberFailure, readPastedNumber } from './read-pasted-number'
import { type PastedCell, splitPastedTable } from './split-pasted-table'

/**
 * Reads figures as a spreadsheet puts them on the clipboard (R66): periods in the first row or column, measures on the
 * other side, segments where they are named; or numbers only. Empty cells are passed over. All or nothing: if anything
 * is wrong, the failure is all that is wrong, in the order of the cells, and no figure is given. A text without figures
 * gives an empty list.
 */
export function readPastedFigures(
  text: string,
  setting: PasteSetting,
): Result<readonly PastedFigure[], readonly PasteProblem[]> {
  const { placed, problems } = placePastedCells(splitPastedTable(text), setting)
  const figures = new Map<string, PastedFigure & { readonly cell: PastedCell }>()
  const found = [...problems]
  for (const { cell, place } of placed) {
    const name = nameFigurePlace(place)
    const number = readPastedNumber(cell.text, place.measure, setting.currency, setting.parseNumber)
    if (figures.has(name)) found.push({ ...cell, type: 'figureTwice' })
    else if (number.ok) figures.set(name, { ...place, value: number.value, cell })
    else found.push({ ...cell, ...describeFailure(number.failure, setting.currency) })
  }
  const losses = findExcessLosses(setting.book, figures)
  found.push(...losses.map(({ entered, ...loss }) => ({ ...entered.cell, ...loss })))
  if (found.length > 0) return fail(found.sort(compareCells))
  return succeed([...figures.values()].map(({ cell: _, ...figure }) => figure))
}

function describeFailure(failure: PastedNumberFailure, currency: CurrencyCode) {
  return failure === 'otherCurrency' ? { type: failure, currency } : { type: failure }
}

function compareCells(one: PasteProblem, other: PasteProblem): number {
  return one.row - other.row || one.column - other.column
}
