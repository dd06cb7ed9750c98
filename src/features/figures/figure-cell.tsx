import type { KeyboardEvent } from 'react'
import type { Measure } from '../../domain/customers/figures'
import { currentLanguage } from '../../i18n/texts'
import { TextInput } from '../../ui/field'
import styles from './figure-table.module.css'
import type { useTypedRow } from './use-typed-row'

interface FigureCellProps {
  readonly place: { readonly row: number; readonly column: number }
  /** The accessible name: measure and period. */
  readonly name: string
  readonly measure: Measure
  readonly row: ReturnType<typeof useTypedRow>
  /** Where it is said why the text is no figure; undefined where it is one. */
  readonly troubleId: string | undefined
}

/** One figure: a field to type in, or only the number where the canvas can only be read. */
export function FigureCell({ place, name, measure, row, troubleId }: FigureCellProps) {
  const text = row.textOf(measure)
  if (row.readOnly) return <span className={styles.value}>{text}</span>
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') row.settle(measure)
    if (event.key !== 'Escape') return
    event.preventDefault()
    row.restore(measure)
  }
  return (
    <TextInput
      className={styles.cell}
      aria-label={name}
      aria-describedby={troubleId}
      aria-invalid={troubleId ? true : undefined}
      data-row={place.row}
      data-column={place.column}
      lang={currentLanguage()}
      inputMode="decimal"
      spellCheck={false}
      value={text}
      onValueChange={(typed) => row.type(measure, typed)}
      onFocus={() => row.begin(measure)}
      onBlur={() => {
        row.settle(measure)
        row.end(measure)
      }}
      onKeyDown={onKeyDown}
    />
  )
}
