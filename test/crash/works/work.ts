import type { Page } from '@playwright/test'
import type { Disk } from '../disk.ts'
import type { SeededRandom } from '../random.ts'
import type { Sight } from '../witness.ts'

/** Where a work is done. The canvases of a profile are made beforehand, one per work, named as the work. */
export interface Stage {
  /** One or two tabs, watched by a witness; their app is open. */
  readonly tabs: readonly [Page, ...Page[]]
  /** Address of the app, with a slash at its end. */
  readonly address: string
  readonly random: SeededRandom
  /** The number of the kill; no two in a profile are alike. */
  readonly step: number
  readonly before: Disk
}

export interface Evidence {
  readonly before: Disk
  readonly after: Disk
  readonly sights: readonly Sight[]
}

/** What a browser was killed in. */
export interface Work {
  readonly name: string
  readonly begin: (stage: Stage) => WorkUnderWay
}

export interface WorkUnderWay {
  /** Acts until the browser is gone. */
  readonly run: () => Promise<void>
  /** Whether the work may have changed this canvas. */
  readonly mayTouch: (canvasId: string) => boolean
  /** Whether the disk holds what was seen then, or what came later. */
  readonly isKept: (sight: Sight, evidence: Evidence) => boolean
  /** When the acts began that show on no screen and are not on the disk; milliseconds since 1970 UTC. */
  readonly listLostActs: (evidence: Evidence) => readonly number[]
  /** What is wrong on the disk, in sentences. */
  readonly judge: (evidence: Evidence) => readonly string[]
}
