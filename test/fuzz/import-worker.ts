import 'fake-indexeddb/auto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { Chance } from './chance'
import { checkImport, type Verdict } from './check-import'
import { type LibraryUnderTest, openLibrary } from './library-under-test'
import { makeMutatedFile } from './make-file'
import { listCanvases, listSeeds } from './seeds'

/** What a worker is told: which mutated files it makes, or which files of the disk it takes. */
export interface FuzzTask {
  readonly seed: number
  readonly indexes: readonly number[]
  readonly paths: readonly string[]
}

export type FuzzMessage =
  | { readonly type: 'begun'; readonly index: number }
  /** `bytes` are those of a file with a fault. */
  | { readonly type: 'done'; readonly index: number; readonly verdict: Verdict; readonly bytes?: Uint8Array }

// What the storage asks of a page: to be told when it is hidden or shown.
Object.assign(globalThis, {
  window: new EventTarget(),
  document: Object.assign(new EventTarget(), { visibilityState: 'visible' }),
})

const seeds = listSeeds()
const kept = listCanvases().slice(0, 3)
let isThrown = ''
process.on('unhandledRejection', (error) => {
  isThrown = `it left a rejection behind: ${String(error)}`
})

async function runTask({ seed, indexes, paths }: FuzzTask): Promise<void> {
  let library = await openLibrary(kept)
  for (const index of indexes) {
    send({ type: 'begun', index })
    const file = await makeFile(paths[index], seed, index)
    const verdict = await judge(
      file,
      library,
      new Chance(index, seed).pick(['replace', 'keepBoth', 'cancel']),
    )
    const bytes = verdict.fault ? new Uint8Array(await file.arrayBuffer()) : undefined
    send({ type: 'done', index, verdict, ...(bytes && { bytes }) })
    if (!verdict.isChanged) continue
    await library.close()
    library = await openLibrary(kept)
  }
  await library.close()
}

async function makeFile(path: string | undefined, seed: number, index: number): Promise<File> {
  return path === undefined
    ? makeMutatedFile(seeds, seed, index)
    : new File([new Uint8Array(await readFile(path))], basename(path))
}

async function judge(
  file: File,
  library: LibraryUnderTest,
  choice: 'replace' | 'keepBoth' | 'cancel',
): Promise<Verdict> {
  isThrown = ''
  try {
    const verdict = await checkImport(file, library, choice)
    return isThrown ? { ...verdict, fault: isThrown } : verdict
  } catch (error) {
    const fault = `it threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
    return { outcome: 'crash', time: 0, isChanged: true, fault }
  }
}

function send(message: FuzzMessage): void {
  parentPort?.postMessage(message)
}

await runTask(workerData as FuzzTask)
parentPort?.close()
