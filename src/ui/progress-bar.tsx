import styles from './progress-bar.module.css'

interface ProgressBarProps {
  readonly value: number
  readonly max: number
  /** What the bar measures, for those who do not see it; absent when words beside it say the same. */
  readonly label?: string
}

export function ProgressBar({ value, max, label }: ProgressBarProps) {
  const share = max > 0 ? Math.min(1, value / max) : 0
  const meaning = label
    ? {
        role: 'progressbar',
        'aria-label': label,
        'aria-valuenow': value,
        'aria-valuemin': 0,
        'aria-valuemax': max,
      }
    : { 'aria-hidden': true }
  return (
    <span className={styles.track} {...meaning}>
      <span className={styles.bar} style={{ inlineSize: `${share * 100}%` }} />
    </span>
  )
}
