import type { BrowserContext, CDPSession, Page } from '@playwright/test'

/** What a row has to work with: the built app, served, and a browser with a fresh profile. */
export interface Bench {
  readonly context: BrowserContext
  /** Address of the app, with a slash at its end. */
  readonly address: string
  /** The same app at another origin, and so with a database of its own. */
  readonly otherAddress: string
  /** Makes a page beside the app, in the same folder of the same server, and gives its address. */
  readonly addPage: (name: string, html: string) => Promise<string>
  /** Opens a page that is slowed down as the measurement under way asks for, from its first byte on. */
  readonly openPage: (address: string) => Promise<BenchPage>
}

export interface BenchPage {
  readonly page: Page
  readonly session: CDPSession
}

/** A figure of Harreman beside one that cannot be beaten by much, so that the machine's speed cancels out. */
export interface BenchRow {
  /** One word, as `--only` takes it. */
  readonly name: string
  readonly unit: 'ms' | 'kB'
  /** What is measured, in words for the table. */
  readonly work: string
  /** What the other figure is, in words for the table. */
  readonly against: string
  /** The ratio that must not be exceeded. */
  readonly goal: number
  /** Measured once, because nothing in it varies. */
  readonly isExact?: boolean
  /** Whether the figure is also taken with a processor slowed down fourfold. */
  readonly isAlsoThrottled: boolean
  /** The other rows do without: putting the app onto the device would go on beside them. */
  readonly hasServiceWorker?: boolean
  readonly prepare: (bench: Bench) => Promise<Measurements>
}

export interface Measurements {
  readonly harreman: () => Promise<Figure>
  readonly reference: () => Promise<Figure>
}

/** A figure, and where it is put together what it consists of, by name. */
export type Figure = number | { readonly total: number; readonly parts: Readonly<Record<string, number>> }
