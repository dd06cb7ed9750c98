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

/** From least to most important (R71). */
export const importances = [1, 2, 3] as const

export type Importance = (typeof importances)[number]

/** Whether what the company has is enough to win and serve the segment (R73). */
export const resourceAnswers = ['enough', 'short'] as const

export type ResourceAnswer = (typeof resourceAnswers)[number]

/** What a note says beyond its text when it is a customer segment. What is picked from lists stands in the note's kinds. */
export interface SegmentDetails {
  /** What stands on the marks of the notes tied to it; empty: the beginning of the segment's text. */
  readonly shortName: string
  /** Its colour on the board; undefined: the first that no other segment has. */
  readonly mark: SegmentMark | undefined
  readonly importance: Importance | undefined
  /** Two letters of ISO 3166-1 each, in the order in which they were picked (R21). */
  readonly countries: readonly string[]
  /** Fields of use or target sectors, one per line (R25). */
  readonly sectors: string
  /** What competitors do about it (R81). */
  readonly competitors: string
  readonly resources: ResourceAnswer | undefined
}

export const noSegmentDetails: SegmentDetails = {
  shortName: '',
  mark: undefined,
  importance: undefined,
  countries: [],
  sectors: '',
  competitors: '',
  resources: undefined,
}

/** The parts of the details that are texts somebody types. */
export const segmentTexts = ['shortName', 'sectors', 'competitors'] as const

export type SegmentText = (typeof segmentTexts)[number]

/** Undefined where nothing is known. Equal details are alike as JSON. */
export function completeSegment(known: Partial<SegmentDetails>): SegmentDetails | undefined {
  const details: SegmentDetails = {
    shortName: known.shortName ?? '',
    mark: known.mark,
    importance: known.importance,
    countries: known.countries ?? [],
    sectors: known.sectors ?? '',
    competitors: known.competitors ?? '',
    resources: known.resources,
  }
  const { mark, importance, countries, resources } = details
  const isPicked = [mark, importance, resources].some((part) => part !== undefined)
  const isTyped = segmentTexts.some((text) => details[text] !== '')
  return isPicked || isTyped || countries.length > 0 ? details : undefined
}

/** Whether a text can be a country's code; what there is, the list of countries knows. */
export function isCountryCode(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Z]{2}$/.test(value)
}
