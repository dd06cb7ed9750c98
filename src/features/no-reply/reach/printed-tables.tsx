import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import type { ToolTable } from '../../../domain/reach/tool-table'
import styles from './printed-tables.module.css'

interface PrintedTablesProps {
  readonly tables: readonly ToolTable[]
  readonly onDone: () => void
}

/** What the browser prints while it is there: the tables alone, with their date (R39). */
export function PrintedTables({ tables, onDone }: PrintedTablesProps) {
  useEffect(() => {
    addEventListener('afterprint', onDone)
    return () => removeEventListener('afterprint', onDone)
  }, [onDone])
  return createPortal(
    <article className={styles.sheet} data-print-sheet data-print-alone>
      {tables.map((table) => (
        <PrintedTable key={table.title} table={table} />
      ))}
    </article>,
    document.body,
  )
}

function PrintedTable({ table: { title, note, columns, rows } }: { readonly table: ToolTable }) {
  return (
    <section>
      <h1>{title}</h1>
      {note && <p>{note}</p>}
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells.join('\t')}>
              {columns.map((column, index) => (
                <td key={column}>{cells[index]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
