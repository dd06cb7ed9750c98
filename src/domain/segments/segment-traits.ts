import { type Canvas, listNotes, type Note } from '../canvas'
import { findCanvasKind } from '../kinds/index'
import type { NoteKindId } from '../kinds/kind'
import { segmentMarkets, segmentWeights } from '../relationships/relationship-kinds'

/** What segments have in common; all of it holds for each. At least one part is set. */
export interface SegmentTraits {
  /** B2B or B2C (R24). */
  readonly market?: NoteKindId
  /** Main or secondary (R24). */
  readonly weight?: NoteKindId
  /** A country's code (R21). */
  readonly country?: string
}

/** The values of each trait that occur, kinds in the order of their lists, countries in that of the segments. */
export interface TraitChoices {
  readonly market: readonly NoteKindId[]
  readonly weight: readonly NoteKindId[]
  readonly country: readonly string[]
}

export function hasTraits({ kinds, segment }: Note, { market, weight, country }: SegmentTraits): boolean {
  return (
    (!market || kinds.includes(market)) &&
    (!weight || kinds.includes(weight)) &&
    (!country || segment?.countries.includes(country) === true)
  )
}

/** What there is to choose beside what is chosen: with each choice some segment is left. Undefined where there is nothing. */
export function listTraitChoices(
  canvas: Pick<Canvas, 'kind' | 'noteIdsByPlace' | 'notesById'>,
  chosen: SegmentTraits = {},
): TraitChoices | undefined {
  const all = listNotes(canvas, findCanvasKind(canvas).segmentBlock)
  const besides = (trait: keyof SegmentTraits) => {
    const { [trait]: _, ...others } = chosen
    return all.filter((note) => hasTraits(note, others))
  }
  const kindsOf = (trait: 'market' | 'weight', kinds: readonly NoteKindId[]) =>
    kinds.filter((kind) => besides(trait).some((note) => note.kinds.includes(kind)))
  const choices = {
    market: kindsOf('market', segmentMarkets),
    weight: kindsOf('weight', segmentWeights),
    country: [...new Set(besides('country').flatMap(({ segment }) => segment?.countries ?? []))],
  }
  return Object.values(choices).some((values) => values.length > 0) ? choices : undefined
}

/** Whether segments tell notes apart: by links to them, or by what they are. */
export function canFilterBySegments(
  canvas: Pick<Canvas, 'kind' | 'linksById' | 'noteIdsByPlace' | 'notesById'>,
): boolean {
  if (!canvas.noteIdsByPlace.has(findCanvasKind(canvas).segmentBlock)) return false
  return canvas.linksById.size > 0 || listTraitChoices(canvas) !== undefined
}
