/** The colours that tell segments apart. Never alone: a mark comes with the segment's short name. */
export const segmentMarks = [
  'orange',
  'blue',
  'green',
  'crimson',
  'purple',
  'teal',
  'brown',
  'slate',
] as const

export type SegmentMark = (typeof segmentMarks)[number]

/** What a note says beyond its text when it is a customer segment. */
export interface SegmentDetails {
  /** What stands on the marks of the notes tied to it; empty: the beginning of the segment's text. */
  readonly shortName: string
  /** Its colour on the board; undefined: the first that no other segment has. */
  readonly mark: SegmentMark | undefined
}

export const noSegmentDetails: SegmentDetails = { shortName: '', mark: undefined }

/** Undefined where nothing is known. Equal details are alike as JSON. */
export function completeSegment({
  shortName = '',
  mark,
}: Partial<SegmentDetails>): SegmentDetails | undefined {
  return shortName === '' && mark === undefined ? undefined : { shortName, mark }
}

export function isSegmentMark(value: unknown): value is SegmentMark {
  return segmentMarks.some((mark) => mark === value)
}
