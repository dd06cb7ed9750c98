import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type Language, languages } from '../src/domain/language.ts'

/**
 * What a browser loads from the first visit until the first note can be typed, fonts apart. Everything else is loaded
 * late and does not count. test/e2e/size.spec.ts watches that a browser asks for nothing more.
 */
const firstNote = {
  /** The entry and the parts it loads late on this way, by source file. */
  parts: ['index.html'],
  areas: ['app', 'errors', 'board', 'blocks'],
}

interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}

type Manifest = Readonly<Record<string, Chunk>>

export const distFolder = fileURLToPath(new URL('../dist/', import.meta.url))

/** The files of the built app that count, from `dist`, with the words of one language: the heaviest unless named. */
export function listCriticalFiles(language?: Language): string[] {
  const manifest: Manifest = JSON.parse(readFileSync(join(distFolder, '.vite', 'manifest.json'), 'utf8'))
  const parts = firstNote.parts.flatMap((part) => listFiles(manifest, part))
  const wordsByLanguage = (language ? [language] : languages).map((each) =>
    firstNote.areas.flatMap((area) => listFiles(manifest, `locales/${each}/${area}.json`)),
  )
  const [heaviest = []] = wordsByLanguage.toSorted((one, other) => weigh(other) - weigh(one))
  return [...new Set([...parts, ...heaviest])]
}

/** Sum of the gzipped files in bytes. */
export function weigh(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(distFolder, file))).length, 0)
}

function listFiles(manifest: Manifest, source: string, seen = new Set<string>()): string[] {
  if (seen.has(source)) return []
  seen.add(source)
  const chunk = manifest[source]
  if (!chunk)
    throw new Error(`${source} is no file of its own any more: mend the list in scripts/critical-path.ts.`)
  const imported = (chunk.imports ?? []).flatMap((each) => listFiles(manifest, each, seen))
  return [chunk.file, ...(chunk.css ?? []), ...imported]
}
