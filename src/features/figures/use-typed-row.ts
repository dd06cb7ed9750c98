import { useState } from 'react'
import { enterFigures } from '../../document/commands/customers'
import type { NoteId } from '../../domain/canvas'
import type { FigureBook } from '../../domain/customers/figure-book'
import type { Measure, PeriodFigures } from '../../domain/customers/figures'
import { type ExcessLoss, findExcessLosses, nameFigurePlace } from '../../domain/customers/find-excess-losses'
import type { FigurePlace, PastedFigure } from '../../domain/customers/paste-problem'
import type { PeriodId } from '../../domain/customers/periods'
import { fail, type Result } from '../../domain/result'
import { currentLanguage } from '../../i18n/texts'
import { useContentField } from '../../state/content-field'
import { useCanvasSession } from '../../state/open-canvas'
import { type FigureFailure, readFigure, writeFigure } from './read-figure'

/** Why what was typed into a cell was not taken: it is no figure, or more would be lost than were there. */
export type CellFailure = { readonly type: FigureFailure } | ExcessLoss<PastedFigure>

interface TypedRowOptions {
  readonly book: FigureBook
  readonly segmentId: NoteId
  readonly period: PeriodId
  readonly values: PeriodFigures['values']
  readonly onRefuse: (measure: Measure, failure: CellFailure) => void
}

interface TypedFigure {
  readonly text: string
  /** What counted when it was typed: it lasts while that does, and goes when it changes otherwise, as by undo. */
  readonly value: number | undefined
  /** Said when the cell is left, not at each letter. */
  readonly failure?: CellFailure | undefined
}

type Typed = Readonly<Partial<Record<Measure, TypedFigure>>>

/**
 * What is typed into the cells of a row. It is written while it is typed; what is no figure stays in its cell, and what
 * counted before counts on. The typing in a cell is one step of undo, or none where nothing came of it.
 */
export function useTypedRow({ book, segmentId, period, values, onRefuse }: TypedRowOptions) {
  const { document, history } = useCanvasSession()
  const { readOnly, onFocus, onBlur } = useContentField()
  const [typed, setTyped] = useState<Typed>({})
  const [before, setBefore] = useState<{ value: number | undefined; hasWritten: boolean }>()
  const language = currentLanguage()
  const findTyped = (measure: Measure) => {
    const found = typed[measure]
    return found?.value === values[measure] ? found : undefined
  }
  const read = (measure: Measure, text: string) => readEntry(book, { segmentId, period, measure }, text)
  const write = (measure: Measure, value: number | undefined) => {
    if (value === values[measure]) return
    enterFigures(document, [{ segmentId, period, measure, value }])
    setBefore((former) => former && { ...former, hasWritten: true })
  }
  const type = (measure: Measure, text: string, isSettled = false) => {
    const result = read(measure, text)
    const value = result.ok ? result.value : before?.value
    const failure = result.ok || !isSettled ? undefined : result.failure
    write(measure, value)
    setTyped((others) => ({ ...others, [measure]: { text, value, failure } }))
  }
  const forget = (measure: Measure) => setTyped(({ [measure]: _, ...others }) => others)
  return {
    readOnly,
    textOf: (measure: Measure) => findTyped(measure)?.text ?? writeFigure(values[measure], language),
    failureOf: (measure: Measure) => findTyped(measure)?.failure,
    begin: (measure: Measure) => {
      onFocus()
      setBefore({ value: values[measure], hasWritten: false })
    },
    type: (measure: Measure, text: string) => type(measure, text),
    /** Takes what stands in the cell as it is now: its reason to be refused may have gone since. */
    settle: (measure: Measure) => {
      const found = findTyped(measure)
      if (!found) return
      const result = read(measure, found.text)
      type(measure, found.text, true)
      if (result.ok) forget(measure)
      else if (!found.failure) onRefuse(measure, result.failure)
    },
    /** Gives back what stood in the cell before. */
    restore: (measure: Measure) => {
      write(measure, before?.value)
      forget(measure)
    },
    end: (measure: Measure) => {
      onBlur()
      if (before?.hasWritten && values[measure] === before.value) history.discardLast()
      setBefore(undefined)
    },
  }
}

function readEntry(
  book: FigureBook,
  place: FigurePlace,
  text: string,
): Result<number | undefined, CellFailure> {
  const result = readFigure(text, place.measure, currentLanguage())
  if (!result.ok) return fail({ type: result.failure })
  if (result.value === undefined) return result
  const figure = { ...place, value: result.value }
  const [excess] = findExcessLosses(book, new Map([[nameFigurePlace(figure), figure]]))
  return excess ? fail(excess) : result
}
