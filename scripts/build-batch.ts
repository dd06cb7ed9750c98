import { globSync, statSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '..')

const folder = join(root, '.cache', 'batch')
const program = join(folder, 'main.js')

/** Builds the command for Node, unless no source is newer than what is there; gives the path of the program. */
export async function buildBatch(): Promise<string> {
  if (readMoment(program) > findNewest()) return program
  // Two calls at once must not read what the other one is writing.
  const draft = `${folder}-${process.pid}`
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      ssr: 'src/batch/main.ts',
      outDir: draft,
      emptyOutDir: true,
      target: 'node20',
      ssrEmitAssets: false,
    },
  })
  await rm(folder, { recursive: true, force: true })
  await rename(draft, folder)
  return program
}

function findNewest(): number {
  const sources = globSync(['src/**/*.ts', 'locales/*/*.json', 'package-lock.json'], { cwd: root })
  return Math.max(...sources.map((path) => readMoment(join(root, path))))
}

/** When a file was written, in milliseconds since 1970; 0 where there is none. */
function readMoment(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
