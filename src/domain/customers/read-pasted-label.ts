import type { NoteId } from '../canvas'
import { type Measure, moneyMeasures } from './figures'
import type { PasteProblem } from './paste-problem'
import type { PasteSetting } from './paste-setting'
import type { PeriodId } from './periods'
import { listCurrencies } from './read-pasted-number'
import { readPeriodLabel } from './read-period-label'
import type { PastedCell } from './split-pasted-table'

/** What a heading of a pasted table may name. A segment may be called as a measure is: then it may be either. */
export interface PastedLabel {
  readonly cell: PastedCell
  readonly period?: PeriodId | undefined
  readonly measure?: Measure | undefined
  readonly segmentId?: NoteId | undefined
  /** Set where it names nothing, or what cannot be. */
  readonly problem?: PasteProblem | undefined
}

export function readPastedLabel(cell: PastedCell, setting: PasteSetting): PastedLabel {
  const { text } = cell
  if (text === '') return { cell }
  const period = readPeriodLabel(text, setting.book.unit, setting.findPeriod)
  if (period?.type === 'period') return { cell, period: period.period }
  if (period?.type === 'otherUnit') return { cell, problem: { ...cell, ...period } }
  if (period?.type === 'outOfRange') return { cell, problem: { ...cell, type: 'periodOutOfRange' } }
  const segmentId = setting.findSegment(text)
  const measure = setting.findMeasure(text)
  if (measure || segmentId) return { cell, measure, segmentId }
  return readMeasureInCurrency(cell, setting) ?? { cell, problem: { ...cell, type: 'unknownLabel' } }
}

/** Whether a heading stands for a period, though perhaps for one that cannot be. */
export function isOfPeriod({ period, problem }: PastedLabel): boolean {
  return period !== undefined || problem?.type === 'otherUnit' || problem?.type === 'periodOutOfRange'
}

const LONGEST_LABEL = 200

/** Such as `Profit (€)` or `Profit, EUR`. */
function readMeasureInCurrency(cell: PastedCell, setting: PasteSetting): PastedLabel | undefined {
  if (cell.text.length > LONGEST_LABEL) return undefined
  const [, name = '', sign = ''] = /^(.*?)[\s,([]+([^\s,()[\]]+)[\])]?$/s.exec(cell.text) ?? []
  const currencies = listCurrencies(sign)
  const measure = currencies && setting.findMeasure(name)
  if (!measure) return undefined
  if (!moneyMeasures.some((money) => money === measure))
    return { cell, measure, problem: { ...cell, type: 'moneyForCount' } }
  const { currency } = setting
  if (currencies.includes(currency)) return { cell, measure }
  return { cell, measure, problem: { ...cell, type: 'otherCurrency', currency } }
}
