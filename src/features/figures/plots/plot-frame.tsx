import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type Phrase, writePhrase } from '../../../editing/phrase'
import { PhraseText } from '../../../editing/phrase-text'
import type { PlotTable } from './plot-table'
import { PlotTableView } from './plot-table'
import styles from './plots.module.css'

interface PlotFrameProps {
  readonly title: string
  /** What is to be seen, in words: each a sentence, the first the most important. */
  readonly findings: readonly Phrase[]
  readonly controls: ReactNode
  readonly children: ReactNode
  /** Below the plot. */
  readonly notes?: ReactNode
  readonly table: PlotTable
}

export interface LegendEntry {
  readonly id: string
  readonly sign: ReactNode
  readonly words: ReactNode
}

/** A plot with what it shows in words, how to read it, and its figures as a table. */
export function PlotFrame({ title, findings, controls, children, notes, table }: PlotFrameProps) {
  const { t } = useTranslation('plots')
  const id = useId()
  const [main, ...more] = findings
  return (
    <figure className={styles.plot} aria-labelledby={id}>
      <figcaption className={styles.caption}>
        <h4 id={id}>{title}</h4>
        {main && (
          <p className={styles.finding}>
            <PhraseText phrase={main} />
          </p>
        )}
        {more.map((finding) => (
          <p key={writePhrase(finding)}>
            <PhraseText phrase={finding} />
          </p>
        ))}
      </figcaption>
      <div className={styles.controls}>{controls}</div>
      {children}
      {notes}
      <details className={styles.asTable}>
        <summary>{t('asTable')}</summary>
        <PlotTableView table={table} />
      </details>
    </figure>
  )
}

interface PlotPartProps {
  readonly title: string
  readonly legend: readonly LegendEntry[]
  readonly children: ReactNode
}

/** One picture of a plot, with what its signs mean in words. */
export function PlotPart({ title, legend, children }: PlotPartProps) {
  return (
    <div className={styles.part}>
      <h5>{title}</h5>
      <ul className={styles.legend}>
        {legend.map((entry) => (
          <li key={entry.id}>
            {entry.sign}
            {entry.words}
          </li>
        ))}
      </ul>
      {children}
    </div>
  )
}

/** What is missing before there is a plot, and what to do; without empty axes. */
export function EmptyPlot({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.empty} aria-labelledby={id}>
      <h4 id={id}>{title}</h4>
      {children}
    </section>
  )
}
