import type { Canvas, NoteId } from '../../../domain/canvas'
import type { SegmentMark } from '../../../domain/segments/segment-details'
import { listSegmentSigns } from '../../../domain/segments/segment-signs'

/** A segment as it is drawn. */
export interface PlotSegment {
  readonly id: NoteId
  /** Its short name, or what stands for a segment without text. */
  readonly name: string
  readonly mark: SegmentMark
}

/** All segments in the order of their block. */
export function listPlotSegments(
  canvas: Pick<Canvas, 'kind' | 'noteIdsByPlace' | 'notesById'>,
  nameless: string,
): PlotSegment[] {
  return listSegmentSigns(canvas).map(({ segmentId, shortName, mark }) => ({
    id: segmentId,
    name: shortName || nameless,
    mark,
  }))
}
