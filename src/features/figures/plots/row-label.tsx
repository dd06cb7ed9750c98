import { usePlotArea, type YAxisTickContentProps } from 'recharts'
import { type Phrase, writePhrase } from '../../../editing/phrase'

export interface RowLabelWords {
  readonly name: Phrase
  readonly result: string
  readonly isBad: boolean
}

/** Above the bars of a segment: its name, and at the other end how it comes out. */
export function RowLabel({
  y,
  payload,
  words,
}: YAxisTickContentProps & { readonly words: ReadonlyMap<string, RowLabelWords> }) {
  const area = usePlotArea()
  const row = words.get(String(payload.value))
  if (!area || !row) return null
  const baseline = Number(y) - 26
  const [name] = row.name
  return (
    <>
      <text
        x={area.x}
        y={baseline}
        fontWeight={650}
        fill="var(--ink)"
        lang={typeof name === 'object' ? name.lang : undefined}
      >
        {writePhrase(row.name)}
      </text>
      <text
        x={area.x + area.width}
        y={baseline}
        textAnchor="end"
        fontWeight={row.isBad ? 650 : 400}
        fill={row.isBad ? 'var(--danger)' : 'var(--ink-2)'}
      >
        {row.result}
      </text>
    </>
  )
}
