import type { Need } from './assignment/assignment'
import type { ExerciseType } from './assignment/exercise'
import type { NoteColour } from './canvas'
import type { FileComment, FileCustomers } from './customers/customers-file'
import type { BlockId } from './kinds/block-ids'
import type { CanvasKindId } from './kinds/kind'
import type { OwnKind } from './kinds/own-kind'
import type { Language } from './language'
import type { CurrencyCode } from './money'
import type { CostLevel, CostPeriod } from './relationships/relationship-details'
import type { CustomerStage } from './relationships/relationship-kinds'
import type { ReportDepth, ReportPart } from './report/report-settings'
import type { Importance, ResourceAnswer, SegmentMark } from './segments/segment-details'
import type { Assumption } from './workshop/assumption'
import type { FileWorkshop } from './workshop/workshop-file'

/** The name by which a file says that it is Harreman's. */
export const FILE_FORMAT = 'harreman'

/** Version of the shape below; a file of a former version is migrated when it is read. */
export const FILE_VERSION = 2

/** The saved form of a canvas, `*.harreman.json`: what is written and what is read (docs/file-format.md). */
export interface CanvasFile {
  readonly $schema?: string | undefined
  readonly format: typeof FILE_FORMAT
  readonly version: typeof FILE_VERSION
  /** ISO 8601 in UTC; only for people. */
  readonly exportedAt?: string | undefined
  readonly canvas: FileCanvas
  /** Only in a file that was handed in (R16). */
  readonly handIn?: FileHandIn | undefined
}

/** What may be left out is empty. Order in a list is order on the sheet. */
export interface FileCanvas {
  readonly id: string
  readonly kind: CanvasKindId
  /** Only with the kind `own`; absent there where the kind was damaged. */
  readonly ownKind?: OwnKind | undefined
  readonly title?: string | undefined
  readonly pitch?: string | undefined
  readonly contentLanguage: Language
  readonly author?: string | undefined
  readonly blocks: { readonly [block in BlockId]?: readonly FileNote[] | undefined }
  /** Notes that stand in no block yet. */
  readonly parking?: readonly FileNote[] | undefined
  readonly motivations?: readonly FileMotivation[] | undefined
  readonly links?: readonly FileLink[] | undefined
  /** Answers by question id. */
  readonly answers?: Readonly<Record<string, string>> | undefined
  /** The ids of the answers that are confidential: only in files for oneself. */
  readonly confidentialAnswers?: readonly string[] | undefined
  readonly comments?: readonly FileComment[] | undefined
  readonly customers?: FileCustomers | undefined
  /** ISO 4217 code of every amount; the usual one of the content language when missing. */
  readonly currency?: CurrencyCode | undefined
  readonly assignment?: FileAssignment | undefined
  readonly report?: FileReport | undefined
  readonly workshop?: FileWorkshop | undefined
  /** Remarks by the id of the hint that does not matter here. */
  readonly dismissedHints?: Readonly<Record<string, string>> | undefined
}

export interface FileNote {
  readonly id: string
  readonly text: string
  readonly description?: string | undefined
  readonly colour?: NoteColour | undefined
  readonly kinds?: readonly string[] | undefined
  readonly addition?: boolean | undefined
  readonly relationship?: FileRelationship | undefined
  readonly segment?: FileSegment | undefined
  /** Only in files for oneself. */
  readonly confidential?: boolean | undefined
  /** True where somebody said that the representative is not confidential. */
  readonly representativeOpen?: boolean | undefined
  /** Until when an offer holds, `YYYY-MM-DD`. */
  readonly lastDay?: string | undefined
  /** Only where the note is a hypothesis. */
  readonly assumption?: Assumption | undefined
  /** The id of the canvas that looks into the note. */
  readonly detailCanvas?: string | undefined
}

export interface FileSegment {
  readonly shortName?: string | undefined
  readonly mark?: SegmentMark | undefined
  readonly importance?: Importance | undefined
  /** Codes of ISO 3166-1. */
  readonly countries?: readonly string[] | undefined
  /** One per line. */
  readonly sectors?: string | undefined
  readonly competitors?: string | undefined
  readonly resources?: ResourceAnswer | undefined
}

/** Days are `YYYY-MM-DD`. */
export interface FileRelationship {
  readonly helper?: string | undefined
  readonly where?: string | undefined
  readonly status?: 'planned' | 'established' | undefined
  /** Only with the status `established`. */
  readonly since?: string | undefined
  readonly cost?: FileCost | undefined
  readonly serviceMeans?: string | undefined
  /** Confidential: only in files for oneself. */
  readonly representative?: string | undefined
  readonly representativeSince?: string | undefined
  /** Confidential like the representative. */
  readonly secondContact?: string | undefined
  readonly reviewedOn?: string | undefined
}

export type FileCost =
  | { readonly level: CostLevel }
  | { readonly amount: number; readonly period: CostPeriod }

/** What was to be done, and the rubric in order. The day is `YYYY-MM-DD`. */
export interface FileAssignment {
  readonly title?: string | undefined
  readonly course?: string | undefined
  readonly instructions?: string | undefined
  readonly dueDate?: string | undefined
  readonly criteria?: readonly FileCriterion[] | undefined
  readonly feedback?: FileFeedback | undefined
  readonly exercise?: FileExercise | undefined
}

/** What the student does with the notes of another canvas, with its solution. */
export interface FileExercise {
  readonly type: ExerciseType
  /** In the order in which the student gets them, each with the block in which it stands in the original. */
  readonly notes: readonly FileExerciseNote[]
  /** How many blocks the student is done with. */
  readonly step?: number | undefined
}

export interface FileExerciseNote {
  readonly id: string
  readonly text: string
  readonly block: BlockId
  /** True where the student gets the note without its words. */
  readonly gap?: boolean | undefined
}

/** What a teacher said of a hand-in; moments in milliseconds since 1970 UTC, points by the id of the criterion. */
export interface FileFeedback {
  readonly reviewer?: string | undefined
  readonly givenAt: number
  readonly remark?: string | undefined
  readonly points?: Readonly<Record<string, number>> | undefined
  readonly fingerprint?: string | undefined
}

/** The order and depth of the report, see `domain/report/report-settings`. */
export interface FileReport {
  readonly order?: readonly ReportPart[] | undefined
  readonly leftOut?: readonly ReportPart[] | undefined
  readonly depth?: ReportDepth | undefined
}

/** That a canvas was handed in: when, and what was there. It says nothing that the canvas itself does not show. */
export interface FileHandIn {
  /** ISO 8601 in UTC. */
  readonly handedInAt: string
  /** SHA-256 of the content in 64 lower-case hexadecimal digits (`exporters/fingerprint`). */
  readonly fingerprint: string
  /** Points that the checklist counted, and of how many. */
  readonly points: number
  readonly total: number
  /** The ids of the criteria that were met. */
  readonly met: readonly string[]
}

export interface FileCriterion {
  readonly id: string
  readonly text?: string | undefined
  readonly points: number
  readonly need: Need
  readonly ticked?: boolean | undefined
}

export interface FileMotivation {
  readonly id: string
  readonly kind: string
  readonly text: string
  readonly why?: string | undefined
  readonly means?: string | undefined
  readonly stages?: readonly CustomerStage[] | undefined
  readonly promise?: string | undefined
  readonly promiseReviewedOn?: string | undefined
  readonly addition?: boolean | undefined
}

export interface FileLink {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly label?: string | undefined
  /** True where a relationship will have its motivation only later. */
  readonly later?: boolean | undefined
}
