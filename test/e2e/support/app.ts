import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'

/** A browser with a profile of its own on disk, for stories that close the browser and come back. */
export interface Profile {
  /** Starts the browser and gives an empty page; one browser at a time. */
  readonly open: () => Promise<Page>
  readonly close: () => Promise<void>
}

interface AppFixtures {
  /** Console and page errors that a test brings about on purpose; any other fails it. */
  expectedErrors: RegExp[]
  /** What the app must not do and did, in sentences; empty at the end of every test. */
  complaints: string[]
  profile: Profile
}

/** A test with a fresh profile that fails when the app logs an error or asks another server for anything (R59). */
export const test = base.extend<AppFixtures>({
  expectedErrors: [[], { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from this pattern.
  complaints: async ({}, use) => {
    const complaints: string[] = []
    await use(complaints)
    expect(complaints, 'nothing to complain about').toEqual([])
  },

  context: async ({ context, complaints, expectedErrors, baseURL }, use) => {
    watchContext(context, { complaints, expectedErrors, origin: originOf(baseURL) })
    await use(context)
  },

  profile: async (
    { playwright, launchOptions, complaints, expectedErrors, baseURL, viewport, locale, colorScheme },
    use,
  ) => {
    const folder = await mkdtemp(join(tmpdir(), 'harreman-profile-'))
    const options = Object.fromEntries(
      Object.entries({ baseURL, viewport, locale, colorScheme }).filter(([, value]) => value !== undefined),
    )
    let context: BrowserContext | undefined
    const close = async () => {
      await context?.close()
      context = undefined
    }
    await use({
      open: async () => {
        context = await playwright.chromium.launchPersistentContext(folder, { ...launchOptions, ...options })
        watchContext(context, { complaints, expectedErrors, origin: originOf(baseURL) })
        return context.pages()[0] ?? context.newPage()
      },
      close,
    })
    await close()
    await rm(folder, { recursive: true, force: true })
  },
})

export { expect }

interface Watch {
  readonly complaints: string[]
  readonly expectedErrors: readonly RegExp[]
  readonly origin: string
}

function watchContext(context: BrowserContext, { complaints, expectedErrors, origin }: Watch): void {
  const complain = (words: string) => {
    if (!expectedErrors.some((expected) => expected.test(words))) complaints.push(words)
  }
  const checkAddress = (address: string) => {
    const { protocol, origin: asked } = new URL(address)
    if (!['data:', 'blob:', 'about:'].includes(protocol) && asked !== origin) {
      complaints.push(`asked another server for ${address}`)
    }
  }
  context.on('request', (request) => checkAddress(request.url()))
  context.on('page', (page) => page.on('websocket', (socket) => checkAddress(socket.url())))
  context.on('console', (message) => {
    if (message.type() === 'error') complain(`wrote to the console: ${message.text()}`)
  })
  context.on('weberror', (error) => complain(`threw ${error.error().stack ?? error.error()}`))
}

function originOf(address: string | undefined): string {
  if (!address) throw new Error('playwright.config.ts names no baseURL')
  return new URL(address).origin
}
