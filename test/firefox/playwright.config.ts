import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findFirefox, firefoxAdvice } from '../../scripts/find-firefox.ts'
import { findFreePort } from '../../scripts/free-port.ts'

const firefox = findFirefox()
if (!firefox) throw new Error(firefoxAdvice)

// The workers read this file too: what is found here first reaches them by the environment.
process.env.HARREMAN_FIREFOX = firefox
process.env.HARREMAN_PORT ??= String(await findFreePort())

const port = Number(process.env.HARREMAN_PORT)
const folder = '/some/folder/'

/** The runner is Playwright's; the browser is driven by puppeteer, for Playwright knows only a Firefox of its own. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/firefox',
  forbidOnly: true,
  retries: 0,
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  use: { baseURL: `http://127.0.0.1:${port}${folder}` },
  webServer: {
    command: `node scripts/serve-for-tests.ts ${port} ${folder}`,
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    url: `http://127.0.0.1:${port}${folder}`,
  },
})
