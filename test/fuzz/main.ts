import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { runFuzz } from './run-fuzz.ts'

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '20000' },
    first: { type: 'string', default: '0' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
    workers: { type: 'string', default: String(Math.max(1, Math.min(8, availableParallelism()))) },
  },
})
const files = Number(values.files)
const first = Number(values.first)
const seed = Number(values.seed)

console.log(`Importing ${files} spoilt files, seed ${seed}.`)
const started = performance.now()
const report = await runFuzz({
  seed,
  indexes: Array.from({ length: files }, (_, place) => first + place),
  workers: Number(values.workers),
  limit: 1000,
  onProgress: (done) => {
    if (done % 1000 === 0) console.log(`${done} files, ${Math.round((performance.now() - started) / 1000)} s`)
  },
})

for (const [outcome, count] of [...report.countByOutcome].sort(([, a], [, b]) => b - a)) {
  console.log(`${String(count).padStart(7)}  ${outcome}`)
}
console.log(
  `Longest import: ${Math.round(report.slowest.time)} ms of processor time (file ${report.slowest.index}).`,
)
for (const fault of report.faults) console.log(`✗ ${fault}`)
console.log(
  report.faults.length === 0
    ? `All ${files} files: no crash, no hang, no library changed in part.`
    : `${report.faults.length} of ${files} files went wrong. Again: npm run test:fuzz -- --seed=${seed} --first=N --files=1`,
)
process.exit(report.faults.length === 0 ? 0 : 1)
