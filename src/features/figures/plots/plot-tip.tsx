import type { ReactNode } from 'react'
import styles from './plots.module.css'

interface PlotTipProps {
  readonly title: ReactNode
  readonly rows: readonly TipRow[]
}

export interface TipRow {
  readonly id: string
  readonly sign?: ReactNode
  readonly name: ReactNode
  readonly value: string
}

/** What stands at the place of a plot that is pointed at, or reached by the arrow keys. */
export function PlotTip({ title, rows }: PlotTipProps) {
  return (
    <div className={styles.tip}>
      <strong>{title}</strong>
      <dl>
        {rows.map(({ id, sign, name, value }) => (
          <div key={id}>
            <dt>
              {sign}
              {name}
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
