import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build } from 'vite'
import type { FuzzMessage, FuzzTask } from './import-worker.ts'

export interface FuzzRun {
  readonly seed: number
  /** Numbers of the mutated files; or of the paths, where there are any. */
  readonly indexes: readonly number[]
  readonly paths?: readonly string[]
  readonly workers: number
  /** How much processor time an import may take, in milliseconds. */
  readonly limit: number
  readonly onProgress?: (done: number) => void
}

export interface FuzzReport {
  readonly countByOutcome: ReadonlyMap<string, number>
  /** The longest import, in milliseconds of processor time. */
  readonly slowest: { readonly index: number; readonly time: number }
  /** Sentences; empty when all went well. */
  readonly faults: readonly string[]
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** After this, in milliseconds by the clock, a worker that says nothing hangs. Generous: the machine may be busy. */
const SILENCE_LIMIT = 60_000

/** Gives many spoilt files to the app's own import, in threads that are watched from outside. */
export async function runFuzz(run: FuzzRun): Promise<FuzzReport> {
  const folder = await buildWorker()
  try {
    const records = new Records(run)
    const shares = Array.from({ length: run.workers }, (_, worker) =>
      run.indexes.filter((_index, place) => place % run.workers === worker),
    )
    await Promise.all(shares.map((share) => runShare(run, share, join(folder, 'worker.js'), records)))
    return records.report()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The app's code as Node can run it; within the project, so that its packages are found. */
async function buildWorker(): Promise<string> {
  const cache = join(root, '.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'fuzz-'))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { dedupe: ['yjs'] },
    build: {
      ssr: 'test/fuzz/import-worker.ts',
      outDir: folder,
      target: 'es2023',
      rolldownOptions: { output: { entryFileNames: 'worker.js', chunkFileNames: '[name]-[hash].js' } },
    },
  })
  return folder
}

/** Then a fresh thread goes on: the stand-in for IndexedDB keeps every database, and tidying up after them is no import's time. */
const FILES_PER_WORKER = 500

/** A worker that hangs or dies is told with its file, and another one goes on behind it. */
async function runShare(
  run: FuzzRun,
  share: readonly number[],
  path: string,
  records: Records,
): Promise<void> {
  let left = share
  while (left.length > 0) {
    const indexes = left.slice(0, FILES_PER_WORKER)
    const task: FuzzTask = { seed: run.seed, indexes, paths: run.paths ?? [] }
    const { last, trouble } = await watchWorker(new Worker(path, { workerData: task }), records)
    if (trouble === undefined) {
      left = left.slice(indexes.length)
      continue
    }
    records.add(last ?? left[0] ?? 0, { outcome: 'crash', time: 0, isChanged: true, fault: trouble })
    left = left.slice(Math.max(0, left.indexOf(last ?? -1)) + 1)
  }
}

interface Ending {
  readonly last: number | undefined
  readonly trouble: string | undefined
}

function watchWorker(worker: Worker, records: Records): Promise<Ending> {
  return new Promise((resolve) => {
    let last: number | undefined
    const end = (trouble: string | undefined) => {
      clearTimeout(silence)
      void worker.terminate()
      resolve({ last, trouble })
    }
    const hang = () => end('it hung and was stopped')
    let silence = setTimeout(hang, SILENCE_LIMIT)
    worker.on('message', (message: FuzzMessage) => {
      clearTimeout(silence)
      silence = setTimeout(hang, SILENCE_LIMIT)
      last = message.index
      if (message.type === 'done') records.add(message.index, message.verdict, message.bytes)
    })
    worker.on('error', (error) => end(`the thread died: ${String(error)}`))
    worker.on('exit', () => end(undefined))
  })
}

type Verdict = Extract<FuzzMessage, { type: 'done' }>['verdict']

class Records {
  readonly #run: FuzzRun
  readonly #countByOutcome = new Map<string, number>()
  readonly #faults: string[] = []
  #slowest = { index: 0, time: 0 }
  #done = 0

  constructor(run: FuzzRun) {
    this.#run = run
  }

  add(index: number, verdict: Verdict, bytes?: Uint8Array): void {
    const { outcome, time } = verdict
    this.#countByOutcome.set(outcome, (this.#countByOutcome.get(outcome) ?? 0) + 1)
    if (time > this.#slowest.time) this.#slowest = { index, time }
    const isSlow = time > this.#run.limit
    const fault = verdict.fault ?? (isSlow ? `it took ${Math.round(time)} ms of processor time` : undefined)
    if (fault) this.#faults.push(`${this.#name(index)} (${outcome}): ${fault}${this.#keep(index, bytes)}`)
    this.#done += 1
    this.#run.onProgress?.(this.#done)
  }

  report(): FuzzReport {
    return { countByOutcome: this.#countByOutcome, slowest: this.#slowest, faults: this.#faults }
  }

  #name(index: number): string {
    return this.#run.paths?.[index] ?? `file ${index} of seed ${this.#run.seed}`
  }

  /** So that it can be looked at and, once mended, stay in test/fixtures/fuzz. */
  #keep(index: number, bytes: Uint8Array | undefined): string {
    if (!bytes || this.#run.paths) return ''
    const folder = join(root, '.cache', 'fuzz-failures')
    mkdirSync(folder, { recursive: true })
    const path = join(folder, `${this.#run.seed}-${index}.json`)
    writeFileSync(path, bytes)
    return `, kept as ${path}`
  }
}
