import { defineConfig } from '@playwright/test'
import { findFreePort } from './scripts/free-port.ts'
import { browserArguments, findTestBrowser } from './scripts/test-browser.ts'

// The workers read this file too: what is found here first reaches them by the environment.
process.env.HARREMAN_BROWSER ??= findTestBrowser()
process.env.HARREMAN_PORT ??= String(await findFreePort())

const port = Number(process.env.HARREMAN_PORT)
/** A folder below the root, as on a teacher's web space: every story shows that the app works there. */
const folder = '/some/folder/'

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  // A story that passes only at the second try is listed as flaky at the end: a race to be looked for, not a stop.
  retries: 1,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}${folder}`,
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
    // Five megabytes that only the stories without a server ask for.
    serviceWorkers: 'block',
    // Pictures of every step slow a busy machine down twofold.
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: { executablePath: process.env.HARREMAN_BROWSER, args: browserArguments },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: `node scripts/serve-for-tests.ts ${port} ${folder}`,
    url: `http://127.0.0.1:${port}${folder}`,
  },
})
