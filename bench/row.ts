import type { BrowserContext } from '@playwright/test'

/** What a row has to work with: the built app, served, and a browser with a fresh profile. */
export interface Bench {
  readonly context: BrowserContext
  /** Address of the app, with a slash at its end. */
  readonly address: string
  /** Makes a page beside the app, in the same folder of the same server, and gives its address. */
  readonly addPage: (name: string, html: string) => Promise<string>
}

/** A figure of Harreman beside one that cannot be beaten by much, so that the machine's speed cancels out. */
export interface BenchRow {
  readonly name: string
  readonly unit: 'ms' | 'kB'
  /** What the other figure is, in words for the table. */
  readonly against: string
  /** How often both are measured, alternating. */
  readonly pairs: number
  readonly prepare: (bench: Bench) => Promise<Measurements>
}

export interface Measurements {
  readonly harreman: () => Promise<number>
  readonly reference: () => Promise<number>
}
