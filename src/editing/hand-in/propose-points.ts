import type { PlaceId } from '../../domain/canvas'
import { PARKING } from '../../domain/canvas'
import { listItems, type OutlineItem, type OutlinePart } from '../../domain/hand-in/read-outline'
import { findBlock } from '../../domain/kinds/index'
import type { CanvasKind, NoteKindId } from '../../domain/kinds/kind'
import type { Language } from '../../domain/language'
import { OWN_AIM, relationshipStyles } from '../../domain/relationships/relationship-kinds'
import { recogniseBestKind, recogniseKinds } from '../../i18n/recognise-kinds'

/** What a point of a pasted text would become (R15). The heading stays as it was written. */
export interface ProposedPoint {
  readonly becomes: 'note' | 'motivation' | 'nothing'
  readonly heading: string
  readonly body: string
  /** Kinds of the note. */
  readonly kinds: readonly NoteKindId[]
  /** The kind of the motivation; undefined where the place knows none. */
  readonly motivation: string | undefined
}

/**
 * Proposes a note or, where the block has motivations and the words say one, a motivation for each point. A starred point
 * among points that are motivations is an aim of one's own (R45). Kinds are recognised by their names in the language of
 * these in which most are found: what is pasted need not be in the language of the canvas.
 */
export function proposePoints(
  parts: readonly OutlinePart[],
  place: PlaceId,
  canvasKind: CanvasKind,
  languages: readonly Language[],
): ProposedPoint[] {
  const known = listKinds(place, canvasKind)
  const readings = languages.map((language) =>
    listItems(parts).map((item) => readKinds(item, language, known)),
  )
  const best = readings.toSorted((one, other) => countFound(other) - countFound(one))[0] ?? []
  const isStarOfMotivations = best.some(({ item, motivation }) => item.isStarred && motivation)
  return best.map(({ item, kinds, motivation }) => {
    const isOwnAim = item.isStarred && isStarOfMotivations && kinds.length === 0
    return {
      heading: item.heading,
      body: item.body,
      kinds,
      becomes: motivation || isOwnAim ? 'motivation' : 'note',
      motivation: known.motivationKinds.length > 0 ? (motivation ?? OWN_AIM) : undefined,
    }
  })
}

/** Whether a text has more to it than lines: points that say something about themselves, or that are marked. */
export function hasPoints(parts: readonly OutlinePart[]): boolean {
  const items = listItems(parts)
  return items.length > 1 && items.some((item) => item.body !== '' || item.isStarred)
}

function listKinds(place: PlaceId, canvasKind: CanvasKind) {
  if (place === PARKING) return { noteKinds: [], motivationKinds: [] }
  const { noteKinds, motivationKinds } = findBlock(canvasKind, place)
  const styles = place === canvasKind.relationshipBlock ? relationshipStyles : []
  return { noteKinds: [...styles, ...noteKinds], motivationKinds }
}

interface Reading {
  readonly item: OutlineItem
  readonly kinds: readonly NoteKindId[]
  readonly motivation: string | undefined
}

function readKinds(
  item: OutlineItem,
  language: Language,
  { noteKinds, motivationKinds }: ReturnType<typeof listKinds>,
): Reading {
  const kinds = recogniseKinds(item.heading, language, noteKinds)
  const motivation = recogniseBestKind(item.heading, language, motivationKinds)
  return { item, kinds, motivation: kinds.length === 0 || item.isStarred ? motivation : undefined }
}

function countFound(readings: readonly Reading[]): number {
  return readings.reduce((sum, { kinds, motivation }) => sum + kinds.length + (motivation ? 1 : 0), 0)
}
