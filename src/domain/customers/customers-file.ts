import type { Comment } from '../comment'
import type { Decision, HandoverStep, LimitName, ToolRow } from './customer-records'
import type { Measure } from './figures'
import type { PeriodUnit } from './periods'
import type { Closing, ContactKind, CustomerGroup, RunAnswer, RunItem, SilenceReason } from './run'

/** The saved form of `CustomerRecords`: the same with segments and notes by their ids; what may be left out is empty. */
export interface FileCustomers {
  readonly unit?: PeriodUnit | undefined
  readonly limits?: { readonly [name in LimitName]?: number | undefined } | undefined
  readonly figures?: readonly FileFigures[] | undefined
  readonly decisions?: readonly FileDecision[] | undefined
  /** Confidential unless marked as open. */
  readonly runs?: readonly FileRun[] | undefined
  /** Confidential: only in files for oneself. */
  readonly people?: readonly FilePerson[] | undefined
  readonly toolRows?: readonly FileToolRow[] | undefined
}

export interface FileFigures {
  readonly segment: string
  /** `2026-03`, `2026-Q1` or `2026`. */
  readonly period: string
  readonly values?: { readonly [measure in Measure]?: number | undefined } | undefined
  readonly lossReason?: string | undefined
}

export interface FileDecision extends Pick<Decision, 'id' | 'choice' | 'period'> {
  readonly segment: string
  readonly on?: string | undefined
  readonly why?: string | undefined
}

export interface FileToolRow extends Pick<ToolRow, 'id' | 'country' | 'tools'> {
  readonly on?: string | undefined
}

export interface FilePerson {
  readonly name: string
  readonly leftOn?: string | undefined
  readonly handovers?:
    | readonly { readonly segment: string; readonly steps: readonly HandoverStep[] }[]
    | undefined
}

export interface FileRun {
  readonly id: string
  readonly startedAt: number
  readonly about?: string | undefined
  readonly customer?: string | undefined
  readonly contactKind?: ContactKind | undefined
  readonly sentOn?: string | undefined
  readonly platform?: string | undefined
  readonly answers?: { readonly [item in RunItem]?: RunAnswer | undefined } | undefined
  readonly remarks?: { readonly [item in RunItem]?: string | undefined } | undefined
  readonly group?: CustomerGroup | undefined
  readonly reasons?: readonly SilenceReason[] | undefined
  readonly otherReason?: string | undefined
  readonly timeZone?: string | undefined
  readonly country?: string | undefined
  readonly history?: readonly FileHistoryEntry[] | undefined
  readonly contacts?: readonly FileContact[] | undefined
  readonly urgentContact?: string | undefined
  readonly closing?: Closing | undefined
  /** True where somebody said that the run is not confidential. */
  readonly open?: boolean | undefined
}

export interface FileHistoryEntry {
  readonly id: string
  readonly on?: string | undefined
  readonly way?: string | undefined
  readonly remark?: string | undefined
}

export interface FileContact {
  readonly id: string
  readonly way?: string | undefined
  readonly value?: string | undefined
  readonly addedAt: number
  readonly open?: boolean | undefined
}

export interface FileComment extends Pick<Comment, 'id' | 'text' | 'writtenAt'> {
  readonly note: string
  readonly author?: string | undefined
  readonly answers?: string | undefined
  readonly resolved?: boolean | undefined
}
