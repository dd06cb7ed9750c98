import type { ComponentProps } from 'react'
import styles from './scrolling-page.module.css'

interface ScrollingPageProps extends Omit<ComponentProps<'main'>, 'className' | 'tabIndex'> {
  /** The style of what is in it: how wide it gets, and what else is its own. */
  readonly className: string | undefined
}

/** The main part of a view whose header stays: it scrolls by itself, and its end comes out from under the messages. */
export function ScrollingPage({ className = '', children, ...main }: ScrollingPageProps) {
  return (
    <main {...main} className={styles.view} tabIndex={-1}>
      <div className={`${styles.page} ${className}`}>{children}</div>
    </main>
  )
}
