import { cpus, loadavg, platform, release, totalmem } from 'node:os'
import type { Outcome, Result } from './measure-row.ts'

/** Prints one line per row, and the parts of a figure that is put together below it. */
export function printTable(results: readonly Result[]): void {
  console.table(Object.fromEntries(results.flatMap((result) => [listLine(result), ...listParts(result)])))
}

function listLine({ name, unit, work, against, goal, plain, throttled }: Result) {
  const line = {
    work,
    Harreman: `${show(plain.harreman)} ${unit}`,
    against,
    there: `${show(plain.reference)} ${unit}`,
    ratio: plain.ratio.toFixed(2),
    goal: `≤ ${goal}`,
    is: judge(plain, goal),
    'slowed ×4': throttled ? `${throttled.ratio.toFixed(2)} (${show(throttled.harreman)} ${unit})` : '',
  }
  return [name, line] as const
}

function listParts({ name, plain, throttled }: Result) {
  return Object.entries(plain.parts).map(
    ([part, ratio]) =>
      [
        `${name}: ${part}`,
        { ratio: ratio.toFixed(2), 'slowed ×4': throttled?.parts[part]?.toFixed(2) ?? '' },
      ] as const,
  )
}

function judge({ ratio }: Outcome, goal: number): 'met' | 'missed' {
  return ratio <= goal ? 'met' : 'missed'
}

/** The figures with what they depend on, for the file. */
export function describeRun(results: readonly Result[], startedAt: Date, loadAtStart: number) {
  const [processor] = cpus()
  return {
    startedAt: startedAt.toISOString(),
    machine: {
      processor: processor?.model ?? '',
      cores: cpus().length,
      memoryInGB: Number((totalmem() / 1e9).toFixed(1)),
      system: `${platform()} ${release()}`,
      node: process.version,
      browser: results[0]?.browser ?? '',
      /** Processes that wanted to run, on average over a minute, before and after: a busy machine spreads the figures. */
      load: [loadAtStart, loadavg()[0] ?? Number.NaN],
    },
    rows: results.map(({ browser: _, ...result }) => ({
      ...result,
      outcome: judge(result.plain, result.goal),
    })),
  }
}

function show(value: number): string {
  return value < 10 ? value.toFixed(1) : value.toFixed(0)
}
