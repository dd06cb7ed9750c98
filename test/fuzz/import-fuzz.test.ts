// @vitest-environment node
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { runFuzz } from './run-fuzz'

// A thread that hangs is stopped after one minute, and named.
const timeout = 240_000

// Far more than the second that `npm run test:fuzz` allows: this one is about hanging, not about speed.
const limit = 15_000

const folder = fileURLToPath(new URL('../fixtures/fuzz', import.meta.url))

describe('importing spoilt files', { timeout }, () => {
  test('R94: never crashes, hangs or changes the library in part (500 files, others in each run)', async () => {
    const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 1e9))
    const indexes = Array.from({ length: 500 }, (_, index) => index)
    const { faults, countByOutcome } = await runFuzz({ seed, indexes, workers: 1, limit })
    expect(faults, `again by FUZZ_SEED=${seed}`).toEqual([])
    expect(countByOutcome.get('created') ?? 0, 'files taken').toBeGreaterThan(5)
    expect(
      countByOutcome.get('refused: wrongType') ?? 0,
      'files refused for their structure',
    ).toBeGreaterThan(5)
  })

  test('R94: goes well with every file that once went wrong', async () => {
    const paths = readdirSync(folder).map((name) => `${folder}/${name}`)
    const { faults } = await runFuzz({ seed: 0, indexes: [...paths.keys()], paths, workers: 1, limit })
    expect(paths.length).toBeGreaterThan(0)
    expect(faults).toEqual([])
  })
})
