import { writeFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { buildApp } from '../scripts/build-app.ts'
import { previewApp } from '../scripts/preview-app.ts'
import { measureRow, type Result } from './measure-row.ts'
import { describeRun, printTable } from './report.ts'

await buildApp()
// Not before: importing the app's code for the seeds would turn the build into one for development.
const { rows } = await import('./rows/index.ts')

const { values } = parseArgs({
  options: {
    /** Names of rows, separated by commas. */
    only: { type: 'string' },
    pairs: { type: 'string', default: '5' },
    /** Leaves out the figures with a slowed processor. */
    plain: { type: 'boolean', default: false },
  },
})
const wanted = values.only?.split(',')
const unknown = wanted?.filter((name) => !rows.some((row) => row.name === name)) ?? []
if (unknown.length > 0) {
  console.error(`There is no row ${unknown.join(', ')}; there are ${rows.map((row) => row.name).join(', ')}.`)
  process.exit(1)
}
const pairs = Number(values.pairs)
if (!Number.isInteger(pairs) || pairs < 1) {
  console.error(`--pairs takes a whole number from 1 on, not ${values.pairs}.`)
  process.exit(1)
}

const startedAt = new Date()
const loadAtStart = loadavg()[0] ?? Number.NaN
const app = await previewApp(4180)
const otherApp = await previewApp(app.port + 1)
const addresses = { address: app.address, otherAddress: otherApp.address }
const results: Result[] = []
for (const row of rows) {
  if (wanted && !wanted.includes(row.name)) continue
  console.log(`Measuring: ${row.name} …`)
  results.push(await measureRow(row, addresses, { pairs, isPlainOnly: values.plain }))
}
await app.close()
await otherApp.close()

printTable(results)
const run = describeRun(results, startedAt, loadAtStart)
await writeFile('bench-result.json', `${JSON.stringify(run, null, 2)}\n`)
