import { parseArgs } from 'node:util'
import { buildApp } from '../../scripts/build-app.ts'
import { previewApp } from '../../scripts/preview-app.ts'
import { type KillReport, live } from './life.ts'
import { printTable } from './print-table.ts'

/** A profile that was killed ten times makes way for a fresh one: its library would grow without end. */
const KILLS_PER_LIFE = 10

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    /** Begins at this kill, as if the profiles before had been gone through. */
    from: { type: 'string', default: '0' },
    built: { type: 'boolean', default: false },
  },
})
const [kills, seed, first] = [values.kills, values.seed, values.from].map(Number)
if (kills === undefined || seed === undefined || first === undefined || Number.isNaN(kills + seed + first)) {
  throw new Error('--kills, --seed and --from are numbers')
}

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))

if (!values.built) await buildApp()
const app = await previewApp(4190)
const reports: KillReport[] = []
const started = performance.now()
console.log(`Killing the browser ${kills} times, seed ${seed} …`)
for (let from = first - (first % KILLS_PER_LIFE); from < first + kills; from += KILLS_PER_LIFE) {
  await live({
    address: app.address,
    seed,
    from,
    kills: Math.min(KILLS_PER_LIFE, first + kills - from),
    onReport: (report) => {
      reports.push(report)
      for (const violation of report.violations) {
        console.log(`✗ kill ${report.step} (${report.work}): ${violation}`)
      }
    },
  })
}
await app.close()

printTable(reports)
const seconds = (performance.now() - started) / 1000
console.log(`${reports.length} kills in ${Math.round(seconds)} s, seed ${seed}.`)
const failed = reports.filter(({ violations }) => violations.length > 0)
for (const { step, work, violations } of failed) {
  console.log(
    `\nKill ${step} (${work}). Again: npm run test:crash -- --seed=${seed} --from=${step} --kills=1`,
  )
  for (const violation of violations) console.log(`  ${violation}`)
}
console.log(failed.length === 0 ? 'Nothing was lost.' : `\n${failed.length} kills did harm.`)
process.exit(failed.length === 0 ? 0 : 1)
