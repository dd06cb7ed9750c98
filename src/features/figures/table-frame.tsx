import type { ReactNode } from 'react'
import styles from './outcome-table.module.css'

interface TableFrameProps {
  readonly name: string
  readonly children: ReactNode
}

/** Lets a table to read scroll sideways, by keyboard too: nothing in it takes the focus. */
export function TableFrame({ name, children }: TableFrameProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody could scroll by keyboard
    <section className={styles.frame} aria-label={name} tabIndex={0} data-scrolls-sideways="">
      {children}
    </section>
  )
}
