import { type Canvas, type LinkEnd, listMotivations, listNotes, type Motivation, type Note } from '../canvas'
import { findCanvasKind } from '../kinds/index'
import { listLinksByEnd } from '../links-by-end'
import { listMeans, OFFER_BLOCK } from './motivation-offers'
import { type CustomerStage, customerStages, offerKinds } from './relationship-kinds'

/** A motivation that is meant for a stage, and by what it is followed. */
export interface StageMotivation {
  readonly motivation: Motivation
  /** The lines of its means that are no notes yet. */
  readonly means: readonly string[]
  /** The offers and privileges it is linked with. */
  readonly offers: readonly Note[]
}

export interface StageOfBase {
  readonly stage: CustomerStage
  readonly segments: readonly Note[]
  readonly motivations: readonly StageMotivation[]
}

export interface CustomerBase {
  readonly stages: readonly StageOfBase[]
  /** Segments of which nobody has said at which stage they are. */
  readonly otherSegments: readonly Note[]
}

/**
 * The customer base by stages, with what is done for each (R13). A motivation is meant for a stage when it says so, when it
 * is linked with a segment of that stage, or, for regular customers, when it promises them something (R68).
 */
export function listCustomerBase(canvas: Canvas): CustomerBase {
  const segments = listNotes(canvas, findCanvasKind(canvas).segmentBlock)
  const linksByEnd = listLinksByEnd(canvas)
  const told = listMotivations(canvas).map((motivation) => {
    const links = linksByEnd.get(motivation.id) ?? []
    const ends = new Set(links.map(({ from, to }) => (from === motivation.id ? to : from)))
    return { ends, ...describe(canvas, motivation, ends) }
  })
  const stages = customerStages.map((stage) => {
    const own = segments.filter(({ kinds }) => kinds.includes(stage))
    const motivations = told
      .filter(
        ({ motivation, ends }) =>
          motivation.stages.includes(stage) ||
          (stage === 'stage.regular' && Boolean(motivation.promise)) ||
          own.some(({ id }) => ends.has(id)),
      )
      .map(({ motivation, means, offers }) => ({ motivation, means, offers }))
    return { stage, segments: own, motivations }
  })
  const isAtStage = ({ kinds }: Note) => customerStages.some((stage) => kinds.includes(stage))
  return { stages, otherSegments: segments.filter((segment) => !isAtStage(segment)) }
}

function describe(canvas: Canvas, motivation: Motivation, ends: ReadonlySet<LinkEnd>): StageMotivation {
  const means = listMeans(motivation)
  const isOffer = ({ kinds, place, text }: Note) =>
    offerKinds.some((kind) => kinds.includes(kind)) || (place.block === OFFER_BLOCK && means.includes(text))
  const offers = [...ends].flatMap((id) => canvas.notesById.get(id) ?? []).filter(isOffer)
  const told = new Set(offers.map(({ text }) => text))
  return { motivation, means: means.filter((text) => !told.has(text)), offers }
}
