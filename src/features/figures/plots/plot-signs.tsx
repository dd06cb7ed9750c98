import { useId } from 'react'
import type { SegmentMark } from '../../../domain/segments/segment-details'
import { colourOf, fillOf, type PatternName, PlotPatterns } from './plot-patterns'
import styles from './plots.module.css'
import { TargetSign } from './target-dot'

/** The colour of a segment, beside its name. */
export function Swatch({ mark }: { readonly mark: SegmentMark }) {
  return <span className={styles.swatch} style={{ background: colourOf(mark) }} aria-hidden />
}

/** A pattern, beside what it means. */
export function PatternSwatch({ name }: { readonly name: PatternName | 'solid' }) {
  const id = useId()
  const fill = name === 'solid' ? 'var(--ink-2)' : fillOf(id, name, 'ink')
  const stroke = name === 'missing' ? 'var(--danger)' : 'var(--ink-2)'
  return (
    <svg width="24" height="14" viewBox="0 0 24 14" aria-hidden>
      {name !== 'solid' && <PlotPatterns id={id} names={[name]} marks={['ink']} />}
      <rect
        x="1"
        y="1"
        width="22"
        height="12"
        fill={fill}
        stroke={stroke}
        strokeDasharray={name === 'ahead' ? '4 3' : undefined}
      />
    </svg>
  )
}

/** Target reached or missed, beside the words for it. */
export function TargetSwatch({ isBelow }: { readonly isBelow: boolean }) {
  return (
    <svg width="24" height="14" viewBox="-12 -7 24 14" aria-hidden>
      <path d="M-12 0H12" stroke="var(--ink)" strokeWidth={1.5} />
      <TargetSign isBelow={isBelow} />
    </svg>
  )
}

/** The line up to which the profit reaches. */
export function ReachSwatch() {
  return (
    <svg width="24" height="14" viewBox="0 0 24 14" aria-hidden>
      <path d="M12 0V14" stroke="var(--ink)" strokeWidth={2} />
    </svg>
  )
}
