import type { NoteId } from '../canvas'
import type { CalendarDay } from '../relationships/relationship-details'

export type RunId = string

/** What was sent that nobody answered (R23). */
export const contactKinds = ['message', 'enquiry', 'email'] as const

export type ContactKind = (typeof contactKinds)[number]

/** The points of the checklist that can be answered, in the order of the guide (R26–R34). */
export const runItems = ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'b3', 'c1', 'd1', 'd2', 'd4'] as const

export type RunItem = (typeof runItems)[number]

/** Unknown is not "no": a point without an answer is absent. */
export type RunAnswer = 'yes' | 'no'

/** The usual reasons for silence (R32). */
export const silenceReasons = ['timeDifference', 'publicHoliday', 'onHoliday'] as const

export type SilenceReason = (typeof silenceReasons)[number]

/** How a platform groups customers (R31). */
export const customerGroups = ['current', 'favourite', 'existing'] as const

export type CustomerGroup = (typeof customerGroups)[number]

/** One contact with the customer; shown in order of days (R31). */
export interface HistoryEntry {
  readonly id: string
  readonly on: CalendarDay
  readonly way: string
  readonly remark: string
}

/** A way to reach the customer (R34), such as a telephone number. */
export interface Contact {
  readonly id: string
  /** What it is, such as WhatsApp: a name of the list or one's own. */
  readonly way: string
  readonly value: string
  /** Milliseconds since 1970: contacts stand in the order in which they were added. */
  readonly addedAt: number
  /** Set where somebody said that it is not confidential. */
  readonly isOpen?: true | undefined
}

/** How a run ended (R33). */
export interface Closing {
  readonly on: CalendarDay
  readonly reason: string
  readonly decision: string
}

/** One walk through the checklist "the customer does not reply" (R22). Empty texts and days: not said yet. */
export interface Run {
  readonly id: RunId
  /** Milliseconds since 1970. */
  readonly startedAt: number
  /** The segment or relationship it was started from. */
  readonly aboutId?: NoteId | undefined
  /** A name or a code. */
  readonly customer: string
  readonly contactKind?: ContactKind | undefined
  readonly sentOn: CalendarDay
  readonly platform: string
  readonly answers: Readonly<Partial<Record<RunItem, RunAnswer>>>
  readonly remarks: Readonly<Partial<Record<RunItem, string>>>
  readonly group?: CustomerGroup | undefined
  readonly reasons: readonly SilenceReason[]
  readonly otherReason: string
  /** A name of the IANA time zone database, such as `America/New_York`. */
  readonly timeZone: string
  /** Two letters of ISO 3166-1. */
  readonly country: string
  /** In the order of days. */
  readonly history: readonly HistoryEntry[]
  /** In the order in which they were added. */
  readonly contacts: readonly Contact[]
  /** The one for urgent matters: there can be only one (R34). */
  readonly urgentContactId?: string | undefined
  readonly closing?: Closing | undefined
  /** Set where somebody said that the run is not confidential. */
  readonly isOpen?: true | undefined
}

/** The parts of a run that are texts somebody types. */
export const runTexts = ['customer', 'platform', 'otherReason'] as const

export type RunText = (typeof runTexts)[number]

/** The parts of a run that are one value each. */
export const runValues = ['contactKind', 'sentOn', 'group', 'timeZone', 'country', 'isOpen'] as const

export type RunValue = (typeof runValues)[number]
