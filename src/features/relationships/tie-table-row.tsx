import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Note } from '../../domain/canvas'
import type { Language } from '../../domain/language'
import type { SegmentMark } from '../../domain/segments/segment-details'
import { SegmentDot } from '../../editing/note-name'
import { Missing } from '../../editing/section'
import styles from './tie-table.module.css'

interface TieTableRowProps {
  readonly index: number
  readonly note: Note
  readonly mark: SegmentMark | undefined
  readonly columns: readonly Note[]
  /** One sign per column, `1` where there is a link: as a text it tells an unchanged row from a changed one. */
  readonly pattern: string
  /** The column of this row where Tab stops; -1 where that is in another row. */
  readonly stop: number
  readonly language: Language
  readonly emptyRow: string
  readonly isReadOnly: boolean
}

/** One of perhaps hundreds of rows: a press or a step in another one does not draw it again. */
export const TieTableRow = memo(function TieTableRow(row: TieTableRowProps) {
  const { index, note, mark, columns, pattern, stop, language, emptyRow, isReadOnly } = row
  const { t } = useTranslation(['tables', 'board'])
  const name = note.text || t('emptyNote', { ns: 'board' })
  return (
    // biome-ignore-start lint/a11y: a row that is laid out as a grid would lose its roles
    <tr role="row">
      <th role="rowheader" scope="row">
        <span className={styles.rowName}>
          <SegmentDot mark={mark} />
          <span lang={note.text ? language : undefined}>{name}</span>
        </span>
        {!pattern.includes('1') && <Missing>{emptyRow}</Missing>}
      </th>
      {columns.map((column, position) => (
        <td role="gridcell" key={column.id}>
          <button
            type="button"
            className={styles.cell}
            data-row={index}
            data-column={position}
            tabIndex={position === stop ? 0 : -1}
            aria-pressed={pattern[position] === '1'}
            aria-disabled={isReadOnly || undefined}
            aria-label={t('cell', { row: name, column: column.text || t('emptyNote', { ns: 'board' }) })}
          />
        </td>
      ))}
    </tr>
    // biome-ignore-end lint/a11y: see above
  )
})
