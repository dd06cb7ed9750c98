import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What every Chromium of the tests is started with: it asks nobody for anything, and runs as root too. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const installedBrowsers = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env.LOCALAPPDATA}\\Google\\Chrome\\Application\\chrome.exe`,
]

/**
 * The path of a Chromium: the one named by HARREMAN_BROWSER; on Linux x64 the one that comes as an npm package; else an
 * installed Chrome or Chromium, or Playwright's own. Throws a sentence when there is none.
 */
export function findTestBrowser(): string {
  const named = process.env.HARREMAN_BROWSER
  if (named) return named
  if (process.platform === 'linux' && process.arch === 'x64') return unpackBrowser()
  const found = [...installedBrowsers, chromium.executablePath()].find((path) => existsSync(path))
  if (found) return found
  throw new Error(
    'The tests need Chrome or Chromium. Install one, or name its program in the environment variable HARREMAN_BROWSER.',
  )
}

/** Unpacks the npm package's Chromium beside the packages, once per version, and gives the path of its starter. */
function unpackBrowser(): string {
  const packageFolder = join(root, 'node_modules', '@sparticuz', 'chromium')
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
  const folder = join(root, 'node_modules', '.cache', `chromium-${version}`)
  const starter = join(folder, 'start')
  if (existsSync(starter)) {
    // Whoever moved the project has a starter that names the former place.
    if (readFileSync(starter, 'utf8') !== starterScript(folder)) writeStarter(folder, folder)
    return starter
  }

  // Unpacked elsewhere and then renamed, so that whoever sees the folder sees it whole.
  const draft = mkdtempSync(join(root, 'node_modules', '.chromium-'))
  const { status, stderr } = spawnSync(process.execPath, ['scripts/unpack-browser.ts'], {
    cwd: root,
    encoding: 'utf8',
    // The package unpacks into the temporary folder, and brings its own libraries only where it believes to be in Lambda.
    env: { ...process.env, TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
  })
  if (status !== 0) throw new Error(`The test browser could not be unpacked: ${stderr}`)
  writeStarter(draft, folder)
  moveInto(draft, folder)
  return starter
}

/** Writes into a folder what starts the browser once it stands in `home`. */
function writeStarter(folder: string, home: string): void {
  writeFileSync(join(folder, 'fonts.conf'), fontSettings(home))
  writeFileSync(join(folder, 'start'), starterScript(home), { mode: 0o755 })
}

function fontSettings(folder: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`
}

function starterScript(folder: string): string {
  return `#!/bin/sh
export LD_LIBRARY_PATH="${folder}/al2023/lib" FONTCONFIG_FILE="${folder}/fonts.conf"
exec "${folder}/chromium" "$@"
`
}

function moveInto(draft: string, folder: string): void {
  mkdirSync(dirname(folder), { recursive: true })
  try {
    renameSync(draft, folder)
  } catch {
    // Another run was quicker; what it made is the same.
    rmSync(draft, { recursive: true, force: true })
  }
}
