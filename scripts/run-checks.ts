import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findFirefox, firefoxAdvice } from './find-firefox.ts'

interface Count {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

interface Check {
  readonly name: string
  readonly command: readonly string[]
  /** Names of checks without which this one would only repeat their failure. */
  readonly needs?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  /** Reads the tests of a runner from its report; a check without one counts as one test. */
  readonly report?: { readonly path: string; readonly read: (report: unknown) => Count }
  /** Why this machine cannot run it; such a check counts as nothing. */
  readonly obstacle?: string | undefined
}

const root = fileURLToPath(new URL('..', import.meta.url))
const vitestReport = join(root, '.cache', 'vitest.json')
const playwrightReport = join(root, '.cache', 'playwright.json')
const firefoxReport = join(root, '.cache', 'firefox.json')

const checks: readonly Check[] = [
  { name: 'types', command: ['tsc'] },
  { name: 'lint and format', command: ['biome', 'ci', '--colors=off', '--error-on-warnings'] },
  { name: 'unused code', command: ['knip'] },
  {
    name: 'unit tests',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    report: { path: vitestReport, read: readVitest },
  },
  { name: 'build', command: ['vite', 'build', '--logLevel=warn'] },
  { name: 'size', command: ['size-limit'], needs: ['build'] },
  {
    name: 'browser tests',
    command: ['playwright', 'test', '--reporter=list,json'],
    needs: ['build'],
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
    report: { path: playwrightReport, read: readPlaywright },
  },
  {
    name: 'Firefox',
    command: ['playwright', 'test', '--config=test/firefox', '--reporter=list,json'],
    needs: ['build'],
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: firefoxReport },
    report: { path: firefoxReport, read: readPlaywright },
    obstacle: findFirefox() ? undefined : `There is no Firefox on this machine. ${firefoxAdvice}`,
  },
]

function runCheck(check: Check, failedChecks: readonly string[]): Count {
  console.log(`\n── ${check.name} ${'─'.repeat(Math.max(0, 70 - check.name.length))}`)
  const missing = check.needs?.find((name) => failedChecks.includes(name))
  if (missing) {
    console.log(`Not run, because of: ${missing}.`)
    return { passed: 0, failed: 1, skipped: 0 }
  }
  if (check.report) rmSync(check.report.path, { force: true })
  const [program = '', ...words] = check.command
  const { status, error } = spawnSync(program, words, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...check.environment, PATH: findPrograms() },
  })
  if (error) console.log(`${program} could not be started: ${error.message}`)
  const isGood = status === 0
  if (!check.report) return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 }
  return readReport(check.report, isGood)
}

/** A runner that ended badly counts as a failure even where its report names none: a file that did not load, a crash. */
function readReport({ path, read }: NonNullable<Check['report']>, isGood: boolean): Count {
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0 }
  const count = read(JSON.parse(readFileSync(path, 'utf8')))
  const isSound = isGood && count.passed > 0
  return { ...count, failed: isSound ? count.failed : Math.max(1, count.failed) }
}

/** The project's own programs first, its Node among them. */
function findPrograms(): string {
  return [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter)
}

function readVitest(report: unknown): Count {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = readNumbers(report)
  return {
    passed: numPassedTests ?? 0,
    failed: numFailedTests ?? 0,
    skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0),
  }
}

/** A story that passed at its second try has passed; Playwright's own list above names it as flaky. */
function readPlaywright(report: unknown): Count {
  const stats = typeof report === 'object' && report !== null && 'stats' in report ? report.stats : {}
  const { expected, unexpected, flaky, skipped } = readNumbers(stats)
  return { passed: (expected ?? 0) + (flaky ?? 0), failed: unexpected ?? 0, skipped: skipped ?? 0 }
}

function readNumbers(value: unknown): Partial<Record<string, number>> {
  const entries = Object.entries(value ?? {})
  return Object.fromEntries(entries.filter(([, entry]) => typeof entry === 'number'))
}

mkdirSync(join(root, '.cache'), { recursive: true })
const failedChecks: string[] = []
let total: Count = { passed: 0, failed: 0, skipped: 0 }
for (const check of checks) {
  if (check.obstacle) {
    console.log(`\n${check.name}: not run. ${check.obstacle}`)
    continue
  }
  const started = performance.now()
  const count = runCheck(check, failedChecks)
  if (count.failed > 0 || count.skipped > 0) failedChecks.push(check.name)
  console.log(
    `${count.failed > 0 ? '✗' : '✓'} ${check.name}, ${Math.round((performance.now() - started) / 1000)} s`,
  )
  total = {
    passed: total.passed + count.passed,
    failed: total.failed + count.failed,
    skipped: total.skipped + count.skipped,
  }
}

if (failedChecks.length > 0) console.log(`\nNot good: ${failedChecks.join(', ')}.`)
// A test that is skipped shows nothing, so it is no better than one that fails.
if (total.skipped > 0) console.log('Skipped tests are not allowed here: mend or delete them.')
const skippedWords = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
console.log(`\n${total.passed} passed, ${total.failed} failed${skippedWords}`)
process.exit(failedChecks.length > 0 ? 1 : 0)
