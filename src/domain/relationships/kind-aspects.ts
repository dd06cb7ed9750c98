import type { Note } from '../canvas'
import { businessModel } from '../kinds/business-model'
import type { NoteKindId } from '../kinds/kind'
import {
  automationOptions,
  channelOwners,
  channelPhases,
  channelWays,
  customerStages,
  helpTimes,
  helpWays,
  relationshipStyles,
  segmentMarkets,
  segmentRoles,
  segmentWeights,
} from './relationship-kinds'

/** The six ways of keeping a relationship, in the order of the guide: always six (R52, R58). */
export const relationshipCategories: readonly NoteKindId[] =
  businessModel.blocks.find(({ id }) => id === 'customerRelationships')?.noteKinds ?? []

/** The kinds that answer one question about a note, by question, in the order in which they are asked and told. */
const kindsByAspect = {
  style: relationshipStyles,
  category: relationshipCategories,
  helpTime: helpTimes,
  helpWay: helpWays,
  automation: automationOptions,
  phase: channelPhases,
  owner: channelOwners,
  way: channelWays,
  role: segmentRoles,
  market: segmentMarkets,
  weight: segmentWeights,
  stage: customerStages,
} as const satisfies Record<string, readonly NoteKindId[]>

/** What a kind tells about its note; `other`: what the note is, and kinds from a newer file. */
export type KindAspect = keyof typeof kindsByAspect | 'other'

type PlacedKinds = Pick<Note, 'kinds' | 'place'>

/** The kinds of a note that tell about one aspect, in the order of the lists they are picked from. */
export function listKindsOf(note: PlacedKinds, aspect: KindAspect): readonly NoteKindId[] {
  if (aspect === 'other') return note.kinds.filter((kind) => findAspect(note, kind) === 'other')
  return kindsByAspect[aspect].filter(
    (kind) => note.kinds.includes(kind) && findAspect(note, kind) === aspect,
  )
}

/** An e-mail or a call centre is a way to help where the note is a relationship, and the channel itself where it is one. */
export function findAspect({ place }: PlacedKinds, kind: NoteKindId): KindAspect {
  if (helpWays.some((way) => way === kind) && place.block === 'channels') return 'other'
  return aspectsByKind.get(kind) ?? 'other'
}

const aspectsByKind: ReadonlyMap<NoteKindId, KindAspect> = new Map(
  (
    [
      'style',
      'category',
      'helpTime',
      'helpWay',
      'automation',
      'phase',
      'owner',
      'way',
      'role',
      'market',
      'weight',
      'stage',
    ] as const
  ).flatMap(listPairs),
)

function listPairs(aspect: keyof typeof kindsByAspect): [NoteKindId, KindAspect][] {
  return kindsByAspect[aspect].map((kind) => [kind, aspect])
}
