import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './warning.module.css'

/** A sentence that something is missing or odd: with a sign, so that colour is not the only carrier of it. */
export function Warning({ children }: { readonly children: ReactNode }) {
  return (
    <p className={styles.warning}>
      <TriangleAlert size={16} aria-hidden />
      <span>{children}</span>
    </p>
  )
}
