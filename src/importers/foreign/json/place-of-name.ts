import { recogniseBlock, recogniseLeanSection } from '../block-names'
import { leanParts } from '../foreign-canvas'
import { type FoundPlace, inBlock, inLean } from './gather-notes'

/** The place that a key or a name means, in whatever language; undefined where it means none. */
export function placeOfName(name: string): FoundPlace | undefined {
  const block = recogniseBlock(name)
  if (block) return inBlock(block)
  const lean = recogniseLeanSection(name)
  const part = leanParts.find((known) => known === lean?.section)
  if (part) return inLean(part)
  return lean && lean.place !== 'parking' ? inBlock(lean.place) : undefined
}
