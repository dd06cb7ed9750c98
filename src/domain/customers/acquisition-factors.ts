import { type Canvas, listMotivations, listNotes, type MotivationId, type Note } from '../canvas'
import type { BlockId } from '../kinds/block-ids'
import { findCanvasKind } from '../kinds/index'
import type { MotivationKindId, NoteKindId } from '../kinds/kind'
import { listLinksByEnd } from '../links-by-end'

/** What wins customers, in the order of the guide: `base.af1` to `base.af4`. */
export const acquisitionFactors = ['advertising', 'cooperation', 'person', 'service'] as const

export type AcquisitionFactor = (typeof acquisitionFactors)[number]

/** What a factor becomes on the canvas: a note, and with what it is linked. */
interface FactorPlan {
  readonly block: BlockId
  readonly kinds: readonly NoteKindId[]
  /** Whether the note is linked with the segment that is to be won. */
  readonly isForSegment: boolean
  /** The kind of motivation the note is linked with. */
  readonly motivation?: MotivationKindId
  /** Whether somebody is named who knows the customer: confidential. */
  readonly namesPerson: boolean
}

/** R75 to R78, in this order. */
export const factorPlans: Readonly<Record<AcquisitionFactor, FactorPlan>> = {
  advertising: {
    block: 'channels',
    kinds: ['channelPhase.awareness'],
    isForSegment: true,
    namesPerson: false,
  },
  cooperation: {
    block: 'keyPartners',
    kinds: ['partnership.allianceNonCompetitors'],
    isForSegment: false,
    motivation: 'motivation.acquisition',
    namesPerson: false,
  },
  person: {
    block: 'customerRelationships',
    kinds: ['relationship.personal'],
    isForSegment: true,
    namesPerson: true,
  },
  service: {
    block: 'customerRelationships',
    kinds: [],
    isForSegment: true,
    motivation: 'motivation.retention',
    namesPerson: false,
  },
}

/** The motivation of a kind that a factor is linked with: the first there is. */
export function findMotivation(
  canvas: Pick<Canvas, 'motivationsById'>,
  wanted: MotivationKindId,
): MotivationId | undefined {
  return listMotivations(canvas).find(({ kind }) => kind === wanted)?.id
}

/** The notes by which each factor is on the canvas already, whoever made them. */
export function listFactorNotes(canvas: Canvas): Readonly<Record<AcquisitionFactor, readonly Note[]>> {
  const { segmentBlock } = findCanvasKind(canvas)
  const linksByEnd = listLinksByEnd(canvas)
  const isTied = ({ id }: Note, isOther: (end: string) => boolean) =>
    linksByEnd.get(id)?.some(({ from, to }) => isOther(from === id ? to : from)) ?? false
  const isSegment = (end: string) => canvas.notesById.get(end)?.place.block === segmentBlock
  const find = (factor: AcquisitionFactor) => {
    const { block, kinds, motivation, isForSegment, namesPerson } = factorPlans[factor]
    const hasMotivation = (end: string) => canvas.motivationsById.get(end)?.kind === motivation
    return listNotes(canvas, block).filter(
      (note) =>
        kinds.every((kind) => note.kinds.includes(kind)) &&
        (!namesPerson || Boolean(note.relationship?.representative)) &&
        (motivation ? isTied(note, hasMotivation) : !isForSegment || isTied(note, isSegment)),
    )
  }
  return {
    advertising: find('advertising'),
    cooperation: find('cooperation'),
    person: find('person'),
    service: find('service'),
  }
}
