/** A day of the calendar as ISO 8601 writes it, `2024-02-21`, without a time zone. Empty where no day is known. */
export type CalendarDay = string

/** Where a relationship stands (R19). `open`: nobody has said. */
export type RelationshipStatus =
  | { readonly state: 'open' }
  | { readonly state: 'planned' }
  | { readonly state: 'established'; readonly since: CalendarDay }

export const costLevels = ['low', 'medium', 'high'] as const

export type CostLevel = (typeof costLevels)[number]

/** What an amount of money is counted for. */
export const costPeriods = ['month', 'quarter', 'year', 'once'] as const

export type CostPeriod = (typeof costPeriods)[number]

/** How costly a relationship is (R50): by estimate, or as an amount in the currency of the canvas per period. */
export type RelationshipCost =
  | { readonly type: 'open' }
  | { readonly type: 'level'; readonly level: CostLevel }
  | { readonly type: 'amount'; readonly amount: number; readonly period: CostPeriod }

/** What a note says beyond its text when it is a relationship. What is picked from lists stands in the note's kinds. */
export interface RelationshipDetails {
  /** Who helps the customer: a role, not a name (R07). */
  readonly helper: string
  readonly where: string
  readonly status: RelationshipStatus
  readonly cost: RelationshipCost
  /** What customers need to serve themselves, one per line (R55). */
  readonly serviceMeans: string
  /** Who looks after the customer, by name: confidential (R54). */
  readonly representative: string
  readonly representativeSince: CalendarDay
  /** Who else the customer knows here, by name: confidential (R88). */
  readonly secondContact: string
  /** When somebody last looked whether the relationship is as it should be (R80). */
  readonly reviewedOn: CalendarDay
}

export const noRelationshipDetails: RelationshipDetails = {
  helper: '',
  where: '',
  status: { state: 'open' },
  cost: { type: 'open' },
  serviceMeans: '',
  representative: '',
  representativeSince: '',
  secondContact: '',
  reviewedOn: '',
}

/** The parts of the details that are texts somebody types. */
export const relationshipTexts = [
  'helper',
  'where',
  'serviceMeans',
  'representative',
  'secondContact',
] as const

export type RelationshipText = (typeof relationshipTexts)[number]

/** The parts that are days. */
export const relationshipDays = ['representativeSince', 'reviewedOn'] as const

export type RelationshipDay = (typeof relationshipDays)[number]

/** Whole details of what is known of them; undefined where that is nothing. Equal details are alike as JSON. */
export function completeDetails(known: Partial<RelationshipDetails>): RelationshipDetails | undefined {
  const details: RelationshipDetails = {
    helper: known.helper ?? '',
    where: known.where ?? '',
    status: known.status ?? noRelationshipDetails.status,
    cost: known.cost ?? noRelationshipDetails.cost,
    serviceMeans: known.serviceMeans ?? '',
    representative: known.representative ?? '',
    representativeSince: known.representativeSince ?? '',
    secondContact: known.secondContact ?? '',
    reviewedOn: known.reviewedOn ?? '',
  }
  const days = relationshipDays.map((day) => details[day])
  const texts = relationshipTexts.map((text) => details[text])
  const isEmpty = [...days, ...texts].every((part) => part === '')
  return isEmpty && details.status.state === 'open' && details.cost.type === 'open' ? undefined : details
}

/** Whether they say no more than who looks after the customers, which a segment can say too (R88). */
export function isRepresentativeOnly(details: RelationshipDetails): boolean {
  const people = { representative: '', representativeSince: '', secondContact: '' }
  return completeDetails({ ...details, ...people }) === undefined
}

/** Whether a text names a day that there is: `2024-02-30` does not. */
export function isCalendarDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? []
  if (!year || !month || !day || month > 12) return false
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const lengths = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day <= (lengths[month - 1] ?? 0)
}
