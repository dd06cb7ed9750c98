import { glob, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Desk } from './desk'

/** The machine itself. */
export function makeNodeDesk(signal: AbortSignal): Desk {
  return {
    findFiles: async (pattern) => {
      // A shell resolves patterns; where there is none (Windows), they come as they are.
      if (!/[*?]/.test(pattern)) return [pattern]
      const found: string[] = []
      for await (const path of glob(pattern)) found.push(path)
      return found.length > 0 ? found.sort() : [pattern]
    },
    readFile: async (path) => new Blob([new Uint8Array(await readFile(path))]),
    writeFile: async (path, content) => {
      await mkdir(dirname(path), { recursive: true })
      const draft = `${path}.part`
      try {
        await writeFile(draft, new Uint8Array(await content.arrayBuffer()))
        await rename(draft, path)
      } catch (error) {
        await rm(draft, { force: true })
        throw error
      }
    },
    print: (line) => void process.stdout.write(`${line}\n`),
    tell: (line) => void process.stderr.write(`${line}\n`),
    now: () => new Date(),
    signal,
  }
}
