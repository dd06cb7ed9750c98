import { type Canvas, listMotivations, type Motivation } from '../canvas'
import { findCanvasKind } from '../kinds/index'
import type { MotivationKindId } from '../kinds/kind'

/** What a relationship can be kept for: a motivation of the canvas, or one of the guide that nobody has chosen yet. */
export interface Aim {
  readonly kind: MotivationKindId
  readonly motivation: Motivation | undefined
}

/** The motivations of the guide in its order, chosen or not, then the aims of one's own (R45) in theirs. */
export function listAims(canvas: Pick<Canvas, 'kind' | 'motivationsById'>): Aim[] {
  const canvasKind = findCanvasKind(canvas)
  const offered = canvasKind.blocks.flatMap(({ motivationKinds }) => motivationKinds)
  const motivations = listMotivations(canvas)
  const ofGuide = offered.flatMap((kind): Aim[] => {
    const chosen = motivations.filter((motivation) => motivation.kind === kind)
    return chosen.length > 0
      ? chosen.map((motivation) => ({ kind, motivation }))
      : [{ kind, motivation: undefined }]
  })
  const own = motivations.filter(({ kind }) => !offered.includes(kind))
  return [...ofGuide, ...own.map((motivation) => ({ kind: motivation.kind, motivation }))]
}
