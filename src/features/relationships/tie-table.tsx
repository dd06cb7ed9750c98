import type { CSSProperties, MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { BlockId } from '../../domain/kinds/block-ids'
import type { TieTable } from '../../domain/relationships/make-tie-table'
import type { MarksBySegment } from '../../editing/note-name'
import { Missing } from '../../editing/section'
import { useNoteActions } from '../../editing/use-note-actions'
import { useNotesOf } from '../../editing/use-shown-notes'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import styles from './tie-table.module.css'
import { TieTableRow } from './tie-table-row'
import { readCell, useGridKeys } from './use-grid-keys'
import { useGrowingCount } from './use-growing-count'

interface TieTableGridProps {
  readonly table: TieTable
  readonly columnBlock: BlockId
  readonly words: TieTableWords
  readonly marks?: MarksBySegment
}

export interface TieTableWords {
  readonly title: string
  /** What stands above the names of the rows. */
  readonly rowTerm: string
  /** What is said of a row, and of a column, that is linked with nothing. */
  readonly emptyRow: string
  readonly emptyColumn: string
}

/** The links between the notes of two blocks as a table; a press on a cell makes the link or takes it away (R06, R43). */
export function TieTableGrid({ table, columnBlock, words, marks }: TieTableGridProps) {
  const { t } = useTranslation('board')
  const { isReadOnly } = useCanvasSession()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const columnNotes = useNotesOf(columnBlock)
  const { toggleLink } = useNoteActions()
  const { rows, columns } = table
  const count = useGrowingCount(rows.length)
  const { grid, stop, handlers } = useGridKeys({ rows: count, columns: columns.length })
  const press = (event: MouseEvent) => {
    const cell = readCell(event.target)
    const row = cell && rows[cell.row]
    const column = cell && columns[cell.column]
    if (row && column) toggleLink(row.note.id, column.note.id)
  }
  const columnCount: CSSProperties & Readonly<Record<'--columns', number>> = { '--columns': columns.length }
  return (
    <div className={styles.frame} data-scrolls-sideways="">
      {/* Rows that are laid out as grids would lose the roles of a table, so these stand here. */}
      {/* biome-ignore-start lint/a11y: see above */}
      <table
        ref={grid}
        role="grid"
        aria-label={words.title}
        aria-readonly={isReadOnly}
        aria-rowcount={rows.length + 1}
        className={styles.table}
        style={columnCount}
        onClick={press}
        {...handlers}
      >
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className={styles.corner}>
              {words.rowTerm}
            </th>
            {columns.map(({ note, isTied }) => (
              <th role="columnheader" scope="col" key={note.id}>
                <span className={styles.columnName} lang={note.text ? language : undefined}>
                  {note.text || t('emptyNote')}
                </span>
                {!isTied && <Missing>{words.emptyColumn}</Missing>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.slice(0, count).map(({ note, tied }, index) => (
            <TieTableRow
              key={note.id}
              index={index}
              note={note}
              mark={marks?.get(note.id)}
              columns={columnNotes}
              pattern={columnNotes.map((column) => (tied.has(column.id) ? '1' : '0')).join('')}
              stop={stop.row === index ? stop.column : -1}
              language={language}
              emptyRow={words.emptyRow}
              isReadOnly={isReadOnly}
            />
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y: see above */}
    </div>
  )
}
