import { memo, useId } from 'react'
import type { Hint } from '../../domain/checks/check'
import { useCanvasSession } from '../../state/open-canvas'
import styles from './checks-view.module.css'
import { DismissForm } from './dismiss-form'
import { HintMends } from './hint-mends'
import { HintNames } from './hint-names'

/** One hint: what it is about, a way to mend it, and a way to say that it does not matter. */
export const HintItem = memo(
  function HintItem({ hint }: { readonly hint: Hint }) {
    const { isReadOnly } = useCanvasSession()
    const names = useId()
    return (
      <li data-hint={hint.id} className={styles.item}>
        <HintNames hint={hint} id={names} />
        <div className={styles.ways}>
          <HintMends hint={hint} describedBy={names} />
          {!isReadOnly && <DismissForm hint={hint.id} describedBy={names} />}
        </div>
      </li>
    )
  },
  // Hints are made anew with every change of the canvas; most of them say what they said before.
  (one, other) => JSON.stringify(one.hint) === JSON.stringify(other.hint),
)
