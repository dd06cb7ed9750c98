import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CDPSession, chromium } from '@playwright/test'
import { distFolder } from '../scripts/critical-path.ts'
import { browserArguments, findTestBrowser } from '../scripts/test-browser.ts'
import type { Bench, BenchRow, Figure, Measurements } from './row.ts'

export interface Addresses {
  readonly address: string
  readonly otherAddress: string
}

/** The figures of a row: medians of its pairs, and the median of the ratios of the pairs. */
export interface Outcome {
  readonly harreman: number
  readonly reference: number
  readonly ratio: number
  readonly ratios: readonly number[]
  /** Median ratio of each part of a figure that is put together. */
  readonly parts: Readonly<Record<string, number>>
}

export interface Result extends Pick<BenchRow, 'name' | 'unit' | 'work' | 'against' | 'goal'> {
  readonly plain: Outcome
  /** With the processor slowed down fourfold; absent where it makes no sense. */
  readonly throttled?: Outcome
  readonly browser: string
}

interface RunOptions {
  readonly pairs: number
  readonly isPlainOnly: boolean
}

const SLOWDOWN = 4

/** Measures a row in a browser of its own: both figures of every pair come from the same run of the same browser. */
export async function measureRow(row: BenchRow, addresses: Addresses, options: RunOptions): Promise<Result> {
  const profile = await mkdtemp(join(tmpdir(), 'harreman-bench-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findTestBrowser(),
    args: browserArguments,
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
    serviceWorkers: row.hasServiceWorker ? 'allow' : 'block',
  })
  const { bench, slowDown, clean } = makeBench(context, addresses)
  try {
    const measurements = await row.prepare(bench)
    const pairs = row.isExact ? 1 : options.pairs
    const { name, unit, work, against, goal } = row
    const plain = await measurePairs(measurements, pairs)
    const browser = context.browser()?.version() ?? ''
    const result = { name, unit, work, against, goal, plain, browser }
    if (!row.isAlsoThrottled || options.isPlainOnly) return result
    await slowDown(SLOWDOWN)
    return { ...result, throttled: await measurePairs(measurements, pairs) }
  } finally {
    await context.close()
    await clean()
    await rm(profile, { recursive: true, force: true })
  }
}

async function measurePairs({ harreman, reference }: Measurements, count: number): Promise<Outcome> {
  const pairs: { harreman: Figure; reference: Figure }[] = []
  for (let pair = 0; pair < count; pair += 1) {
    pairs.push({ harreman: await harreman(), reference: await reference() })
  }
  const ratios = pairs.map((pair) => readTotal(pair.harreman) / readTotal(pair.reference))
  const [first] = pairs
  const names = typeof first?.harreman === 'object' ? Object.keys(first.harreman.parts) : []
  const ratioOf = (name: string) =>
    median(pairs.map((pair) => readPart(pair.harreman, name) / readPart(pair.reference, name)))
  return {
    harreman: median(pairs.map((pair) => readTotal(pair.harreman))),
    reference: median(pairs.map((pair) => readTotal(pair.reference))),
    ratio: median(ratios),
    ratios,
    parts: Object.fromEntries(names.map((name) => [name, ratioOf(name)])),
  }
}

function readTotal(figure: Figure): number {
  return typeof figure === 'number' ? figure : figure.total
}

function readPart(figure: Figure, name: string): number {
  return typeof figure === 'number' ? figure : (figure.parts[name] ?? Number.NaN)
}

function makeBench(context: Bench['context'], { address, otherAddress }: Addresses) {
  const sessions = new Set<CDPSession>()
  const addedPages = new Set<string>()
  let rate = 1
  const throttle = (session: CDPSession) => session.send('Emulation.setCPUThrottlingRate', { rate })
  const bench: Bench = {
    context,
    address,
    otherAddress,
    addPage: async (name, html) => {
      await writeFile(join(distFolder, name), html)
      addedPages.add(name)
      return address + name
    },
    openPage: async (target) => {
      const page = await context.newPage()
      const session = await context.newCDPSession(page)
      sessions.add(session)
      page.once('close', () => sessions.delete(session))
      await throttle(session)
      await page.goto(target)
      return { page, session }
    },
  }
  const slowDown = async (factor: number) => {
    rate = factor
    await Promise.all([...sessions].map(throttle))
  }
  const clean = async () => {
    for (const name of addedPages) await rm(join(distFolder, name))
  }
  return { bench, slowDown, clean }
}

/** The middle one of the values; NaN of none. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}
