import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { type Browser, launch, type Page } from 'puppeteer-core'

export interface Firefox {
  /** Starts the browser with the profile of this test and gives an empty page; one browser at a time. */
  readonly open: () => Promise<Page>
  readonly close: () => Promise<void>
  /** A page in a profile of its own, in the browser that is open. */
  readonly openElsewhere: () => Promise<Page>
  /** The bytes of a file that the browser saves under this name. */
  readonly readSaved: (name: string) => Promise<Uint8Array>
}

interface FirefoxFixtures {
  /** What the app must not do and did, in sentences; empty at the end of every test. */
  complaints: string[]
  firefox: Firefox
}

/** A test in a Firefox with a fresh profile; it fails when the app logs an error or asks another server for anything (R59). */
export const test = base.extend<FirefoxFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from this pattern.
  complaints: async ({}, use) => {
    const complaints: string[] = []
    await use(complaints)
    expect(complaints, 'nothing to complain about').toEqual([])
  },

  firefox: async ({ complaints, baseURL }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'harreman-firefox-'))
    const downloads = await mkdtemp(join(tmpdir(), 'harreman-saved-'))
    let browser: Browser | undefined
    const close = async () => {
      await browser?.close()
      browser = undefined
    }
    const prepare = async (page: Page) => {
      watchPage(page, complaints, new URL(baseURL ?? '').origin)
      await page.setViewport({ width: 1440, height: 900 })
      return page
    }
    await use({
      open: async () => {
        browser = await startFirefox(folder, downloads)
        return prepare(await browser.newPage())
      },
      openElsewhere: async () => {
        const profile = await browser?.createBrowserContext()
        if (!profile) throw new Error('no browser is open')
        return prepare(await profile.newPage())
      },
      close,
      readSaved: (name) => readWhenWhole(join(downloads, name)),
    })
    await close()
    for (const made of [folder, downloads]) await rm(made, { recursive: true, force: true })
  },
})

export { expect }

function startFirefox(folder: string, downloads: string): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: process.env.HARREMAN_FIREFOX ?? '',
    headless: true,
    userDataDir: folder,
    extraPrefsFirefox: {
      'intl.accept_languages': 'en-GB',
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      // Else the PDF would open in the browser itself, in a tab beside the app.
      'pdfjs.disabled': true,
      'browser.download.always_ask_before_handling_new_types': false,
    },
  })
}

function watchPage(page: Page, complaints: string[], origin: string): void {
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`wrote to the console: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`threw ${error}`))
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (!['data:', 'blob:', 'about:'].includes(protocol) && asked !== origin) {
      complaints.push(`asked another server for ${request.url()}`)
    }
  })
}

/** The browser writes into `.part` beside the file, which stays empty until all is there. */
async function readWhenWhole(path: string): Promise<Uint8Array> {
  let bytes = new Uint8Array()
  const read = async () => {
    bytes = new Uint8Array(await readFile(path).catch(() => new Uint8Array()))
    const isUnderWay = (await readFile(`${path}.part`).catch(() => undefined)) !== undefined
    return isUnderWay ? 0 : bytes.length
  }
  await expect.poll(read, { message: `${path} is saved`, timeout: 30_000 }).toBeGreaterThan(0)
  return bytes
}
