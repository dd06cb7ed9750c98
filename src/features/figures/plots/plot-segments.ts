import type { Canvas, NoteId } from '../../../domain/canvas'
import type { SegmentMark } from '../../../domain/segments/segment-details'
import { listSegmentSigns } from '../../../domain/segments/segment-signs'
import { type Phrase, quoteOr } from '../../../editing/phrase'

/** A segment as it is drawn. */
export interface PlotSegment {
  readonly id: NoteId
  /** Its short name, or what stands for a segment without text. */
  readonly name: Phrase
  readonly mark: SegmentMark
}

/** All segments in the order of their block. */
export function listPlotSegments(
  canvas: Pick<Canvas, 'kind' | 'noteIdsByPlace' | 'notesById' | 'contentLanguage'>,
  nameless: string,
): PlotSegment[] {
  return listSegmentSigns(canvas).map(({ segmentId, shortName, mark }) => ({
    id: segmentId,
    name: quoteOr(shortName, canvas.contentLanguage, nameless),
    mark,
  }))
}
