import { type ReactNode, useId } from 'react'
import styles from './plots.module.css'

/** The figures of a plot as text, the first cell of each row its name. */
export interface PlotTable {
  readonly caption: string
  readonly columns: readonly ReactNode[]
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[]
}

export function PlotTableView({ table: { caption, columns, rows } }: { readonly table: PlotTable }) {
  const id = useId()
  return (
    // Whoever has no mouse scrolls it sideways by the arrow keys, so it takes the focus.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className={styles.frame} aria-labelledby={id} tabIndex={0} data-scrolls-sideways="">
      <table>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns are told apart by their place.
              <th key={index} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id: row, cells: [name, ...cells] }) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns are told apart by their place.
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
