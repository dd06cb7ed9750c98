import { groupBy } from './group-by.ts'
import type { KillReport } from './life.ts'

/** Prints one line per work and one for all. */
export function printTable(reports: readonly KillReport[]): void {
  const byWork = groupBy(reports, ({ work }) => work)
  const lines = [...byWork].map(([work, its]) => [work, sumUp(its)])
  console.table(Object.fromEntries([...lines, ['all', sumUp(reports)]]))
}

function sumUp(reports: readonly KillReport[]) {
  const whole = reports.filter(({ violations }) => violations.length === 0)
  return {
    kills: reports.length,
    'with two tabs': reports.filter(({ tabs }) => tabs > 1).length,
    'times “saved” was said': reports.reduce((sum, kill) => sum + kill.reports, 0),
    'came back whole': whole.length,
    'oldest edit lost, unreported (ms)': Math.max(0, ...reports.map(({ oldestLost }) => oldestLost)),
    violations: reports.reduce((sum, { violations }) => sum + violations.length, 0),
  }
}
