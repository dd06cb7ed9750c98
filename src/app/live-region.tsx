import { useToasts } from '../state/services'
import styles from './live-region.module.css'

/** Says to a screen reader what is seen happening on the screen. */
export function LiveRegion() {
  const announcement = useToasts((state) => state.announcement)
  return (
    <div className={styles.hidden} aria-live="assertive" aria-atomic="true" data-testid="announcements">
      {announcement}
    </div>
  )
}
