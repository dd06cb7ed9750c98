import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { type Browser, type BrowserContext, chromium } from '@playwright/test'
import { browserArguments, findTestBrowser } from '../../scripts/test-browser.ts'

export interface KillableBrowser {
  readonly context: BrowserContext
  /** Ends every process of the browser at once, without a word (SIGKILL); gives the moment, and resolves when all are gone. */
  readonly kill: () => Promise<number>
}

/**
 * Starts the test browser on a profile on disk. Playwright would end it politely in the end, so it is started here: it
 * leads a process group of its own, in which all its processes are.
 */
export async function startBrowser(profile: string): Promise<KillableBrowser> {
  const words = [
    ...browserArguments,
    '--headless',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--no-default-browser-check',
    '--disable-background-timer-throttling',
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
    '--password-store=basic',
    '--use-mock-keychain',
    '--window-size=1440,900',
    '--lang=en-GB',
    'about:blank',
  ]
  const isWindows = process.platform === 'win32'
  const program = spawn(findTestBrowser(), words, {
    detached: !isWindows,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  // Whoever interrupts the run leaves no browser behind.
  const endWithRun = () => program.pid !== undefined && signalAll(program.pid)
  process.once('exit', endWithRun)
  program.once('exit', () => process.off('exit', endWithRun))
  const browser = await chromium.connectOverCDP(await readAddress(program))
  const [context] = browser.contexts()
  if (!context) throw new Error('the browser has no window')
  return { context, kill: () => kill(program, browser) }
}

async function kill(program: ChildProcess, browser: Browser): Promise<number> {
  const { pid } = program
  if (pid === undefined) throw new Error('the browser was never there')
  const gone = new Promise((resolve) => {
    if (program.exitCode !== null || program.signalCode !== null) resolve(undefined)
    else program.once('exit', resolve)
  })
  const killedAt = Date.now()
  signalAll(pid)
  await gone
  while (hasLivingProcesses(pid)) await wait(5)
  await browser.close().catch(() => undefined)
  return killedAt
}

function signalAll(group: number): void {
  if (process.platform === 'win32') spawnSync('taskkill', ['/PID', String(group), '/T', '/F'])
  else process.kill(-group, 'SIGKILL')
}

/** A dead process whose parent died with it may stay in the list for ever. */
function hasLivingProcesses(group: number): boolean {
  if (process.platform === 'win32') return false
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pgid=,stat='], { encoding: 'utf8' })
  return stdout.split('\n').some((line) => {
    const [id, state = 'Z'] = line.trim().split(/\s+/)
    return Number(id) === group && !state.startsWith('Z')
  })
}

function readAddress(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    program.once('error', reject)
    program.once('exit', () => reject(new Error(`the browser did not start: ${said}`)))
    program.stderr?.on('data', (words) => {
      if (said.length > 10_000) return
      said += words
      const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? []
      if (address) resolve(address)
    })
  })
}
