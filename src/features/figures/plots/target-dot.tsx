import type { BasePoint } from './base-points'

interface TargetDotProps {
  readonly cx?: number
  readonly cy?: number
  readonly payload?: BasePoint
}

/** A target: a diamond where it is reached, a triangle that points down where it is not. */
export function TargetDot({ cx, cy, payload }: TargetDotProps) {
  if (cx === undefined || cy === undefined || payload?.total.target === undefined) return null
  return (
    <g transform={`translate(${cx} ${cy})`}>
      <TargetSign isBelow={payload.total.isBelowTarget} />
    </g>
  )
}

/** Around the origin. */
export function TargetSign({ isBelow }: { readonly isBelow: boolean }) {
  return isBelow ? (
    <path d="M-6 -5H6L0 6Z" fill="var(--warning)" stroke="var(--surface)" strokeWidth={1.5} />
  ) : (
    <path d="M0 -5 5 0 0 5 -5 0Z" fill="var(--ink)" stroke="var(--surface)" strokeWidth={1.5} />
  )
}
