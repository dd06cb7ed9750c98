import { type Canvas, listMotivations, listNotes, type Note, PARKING } from '../canvas'
import { findCanvasKind } from '../kinds/index'
import { OWN_AIM } from '../relationships/relationship-kinds'
import type { FoldText, Partners } from './difference'
import { type Pairing, pairUp } from './pair-up'

/**
 * Finds which note and motivation of one canvas is which of the other.
 *
 * Notes: first by id. What is left then (two canvases made apart, a note deleted and written anew) by block and text,
 * then by text alone: such a note was moved. Motivations: by id, by kind and text, by text, by kind; where one is left
 * on each side, the one has taken the other's place. Of several that are alike, the first belongs to the first.
 * Nothing depends on which canvas comes first.
 */
export function matchParts(before: Canvas, after: Canvas, foldText: FoldText): Partners {
  const notes = pairNotes(listAllNotes(before), listAllNotes(after), foldText)
  const motivations = pairUp(listMotivations(before), listMotivations(after), [
    (motivation) => motivation.id,
    ({ kind, text }) => `${kind} ${foldText(text)}`,
    ({ text }) => foldText(text) || undefined,
    ({ kind }) => (kind === OWN_AIM ? undefined : kind),
  ])
  const pairs = [...notes.pairs, ...motivations.pairs]
  const [gone, ...alsoGone] = motivations.leftBefore
  const [come, ...alsoCome] = motivations.leftAfter
  if (gone && come && alsoGone.length + alsoCome.length === 0) pairs.push([gone, come])
  return {
    afterByBefore: new Map(pairs.map(([one, other]) => [one.id, other.id])),
    beforeByAfter: new Map(pairs.map(([one, other]) => [other.id, one.id])),
  }
}

/** Pairs notes by id, then by block and text, then by text alone. */
export function pairNotes(
  before: readonly Note[],
  after: readonly Note[],
  foldText: FoldText,
): Pairing<Note> {
  return pairUp(before, after, [
    (note) => note.id,
    ({ place, text }) => `${place.block} ${foldText(text)}`,
    ({ text }) => foldText(text) || undefined,
  ])
}

function listAllNotes(canvas: Canvas): Note[] {
  const places = [...findCanvasKind(canvas).fillingOrder, PARKING] as const
  return places.flatMap((place) => listNotes(canvas, place))
}
