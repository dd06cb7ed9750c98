import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { buildApp } from '../scripts/build-app.ts'
import { distFolder } from '../scripts/critical-path.ts'
import { previewApp } from '../scripts/preview-app.ts'
import { browserArguments, findTestBrowser } from '../scripts/test-browser.ts'
import type { Bench, BenchRow } from './row.ts'
import { rows } from './rows/index.ts'

interface Result {
  readonly name: string
  readonly unit: string
  readonly harreman: number
  readonly against: string
  readonly reference: number
  /** Median of the ratios of the pairs. */
  readonly ratio: number
  readonly ratios: readonly number[]
}

async function measureRow(row: BenchRow): Promise<Result> {
  const profile = await mkdtemp(join(tmpdir(), 'harreman-bench-'))
  const options = { executablePath: findTestBrowser(), args: browserArguments, locale: 'en-GB' }
  const context = await chromium.launchPersistentContext(profile, options)
  try {
    const { harreman, reference } = await row.prepare(makeBench(context))
    const pairs: { harreman: number; reference: number }[] = []
    for (let pair = 0; pair < row.pairs; pair += 1) {
      pairs.push({ harreman: await harreman(), reference: await reference() })
    }
    const ratios = pairs.map((pair) => pair.harreman / pair.reference)
    return {
      name: row.name,
      unit: row.unit,
      harreman: median(pairs.map((pair) => pair.harreman)),
      against: row.against,
      reference: median(pairs.map((pair) => pair.reference)),
      ratio: median(ratios),
      ratios,
    }
  } finally {
    await context.close()
    await rm(profile, { recursive: true, force: true })
  }
}

function makeBench(context: Bench['context']): Bench {
  return {
    context,
    address: app.address,
    addPage: async (name, html) => {
      await writeFile(join(distFolder, name), html)
      addedPages.add(name)
      return app.address + name
    },
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}

await buildApp()
const app = await previewApp(4180)
const addedPages = new Set<string>()
const results: Result[] = []
for (const row of rows) {
  console.log(`Measuring: ${row.name} …`)
  results.push(await measureRow(row))
}
await app.close()
for (const name of addedPages) await rm(join(distFolder, name))

console.table(
  Object.fromEntries(
    results.map(({ name, unit, harreman, against, reference, ratio }) => [
      name,
      { Harreman: show(harreman), unit, beside: against, there: show(reference), ratio: ratio.toFixed(2) },
    ]),
  ),
)
await writeFile('bench-result.json', `${JSON.stringify(results, null, 2)}\n`)

function show(value: number): number {
  return Number(value.toFixed(1))
}
