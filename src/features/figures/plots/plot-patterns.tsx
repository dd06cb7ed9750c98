import type { SegmentMark } from '../../../domain/segments/segment-details'

/** How an area is filled: what is told apart by colour is told apart by its pattern too. */
export type PatternName = 'ahead' | 'lost' | 'service' | 'offers' | 'winning' | 'missing'

const size = 8

/** The colour of a segment, as the style sheets know it. */
export function colourOf(mark: SegmentMark): string {
  return `var(--segment-${mark})`
}

/** The fill of an area of a plot whose patterns have the given id. */
export function fillOf(id: string, name: PatternName, mark: SegmentMark | 'ink'): string {
  return `url(#${id}-${name}-${mark})`
}

interface PlotPatternsProps {
  readonly id: string
  readonly marks: readonly (SegmentMark | 'ink')[]
  readonly names: readonly PatternName[]
}

/** The patterns of a plot, for each of the marks. They stand inside the plot's own picture. */
export function PlotPatterns({ id, marks, names }: PlotPatternsProps) {
  return (
    <defs>
      {names.flatMap((name) =>
        marks.map((mark) => (
          <pattern
            key={`${name}-${mark}`}
            id={`${id}-${name}-${mark}`}
            patternUnits="userSpaceOnUse"
            width={size}
            height={size}
          >
            <rect width={size} height={size} fill="var(--surface)" />
            <PatternLines name={name} colour={colourOfMark(name, mark)} />
          </pattern>
        )),
      )}
    </defs>
  )
}

function colourOfMark(name: PatternName, mark: SegmentMark | 'ink'): string {
  if (name === 'missing') return 'var(--danger)'
  return mark === 'ink' ? 'var(--ink-2)' : colourOf(mark)
}

function PatternLines({ name, colour }: { readonly name: PatternName; readonly colour: string }) {
  switch (name) {
    case 'ahead':
      return <rect width={size} height={size} fill={colour} opacity={0.22} />
    case 'service':
    case 'lost':
      return <path d="M-2 10 10 -2M-2 2 2 -2M6 10 10 6" stroke={colour} strokeWidth={2} />
    case 'offers':
      return (
        <g fill={colour}>
          <circle cx={2} cy={2} r={1.4} />
          <circle cx={6} cy={6} r={1.4} />
        </g>
      )
    case 'winning':
      return <path d="M2 0V8M6 0V8" stroke={colour} strokeWidth={2} />
    case 'missing':
      return <path d="M0 0 8 8M8 0 0 8" stroke={colour} strokeWidth={1.5} />
  }
}
