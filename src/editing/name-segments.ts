import type { PlaceId } from '../domain/canvas'
import type { CanvasKind } from '../domain/kinds/kind'

/**
 * What the segments of a note are called: not all kinds of canvas have customers, a mission has beneficiaries (R92).
 * `ofCustomers` is the name within a sentence or menu, which is not written as the block's heading is.
 */
export function nameSegments(
  { segmentBlock }: Pick<CanvasKind, 'segmentBlock'>,
  ofCustomers: string,
  nameBlock: (place: PlaceId) => string,
): string {
  return segmentBlock === 'customerSegments' ? ofCustomers : nameBlock(segmentBlock)
}
