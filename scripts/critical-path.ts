import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type Language, languages } from '../src/domain/language.ts'

/** Parts of the app that are files of their own, by source file, and the words with them. */
interface Loads {
  readonly parts: readonly string[]
  /** The file of words of each language, by the beginning of its name; see `nameWords` in vite.config.ts. */
  readonly words: string
}

/**
 * What a first visit waits for, from the library over a new canvas until its first note can be typed. Fonts apart, this
 * is what the budget counts.
 */
const firstNote: Loads = {
  parts: ['index.html', 'src/app/library-page.tsx'],
  words: 'words',
}

/** What comes along without anybody waiting for it. test/e2e/size.spec.ts watches that nothing else does. */
const besides: Loads = {
  parts: [
    'src/app/offline/keep-offline.ts',
    'src/editing/checks/block-hints.tsx',
    'src/editing/checks/checks-sign.tsx',
    'src/features/backup/backup-sign.tsx',
    'src/features/board/first-question.tsx',
    'src/features/board/pointer-drag.tsx',
    'src/features/guide/guide.tsx',
    'src/features/transfer/print-sheet.tsx',
    'src/i18n/more-words.ts',
    'src/state/follow-folder.ts',
    'src/state/versions/version-keeper.ts',
    'src/storage/version-repository.ts',
  ],
  words: 'more-words',
}

interface Chunk {
  readonly file: string
  readonly name?: string
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}

type Manifest = Readonly<Record<string, Chunk>>

export const distFolder = fileURLToPath(new URL('../dist/', import.meta.url))

/** The files of the built app that count, from `dist`, with the words of the language that weighs most. */
export function listCriticalFiles(): string[] {
  const byLanguage = languages.map((language) => listLoads(firstNote, language))
  return byLanguage.toSorted((one, other) => weigh(other) - weigh(one))[0] ?? []
}

/** Everything that a first visit in a language may ask for until the first note can be typed. */
export function listAllowedFiles(language: Language): string[] {
  return [...listLoads(firstNote, language), ...listLoads(besides, language)]
}

/** Sum of the gzipped files in bytes. */
export function weigh(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(distFolder, file))).length, 0)
}

function listLoads({ parts, words }: Loads, language: Language): string[] {
  const manifest: Manifest = JSON.parse(readFileSync(join(distFolder, '.vite', 'manifest.json'), 'utf8'))
  const sources = [...parts, findByName(manifest, `${words}-${language}`)]
  return [...new Set(sources.flatMap((source) => listFiles(manifest, source)))]
}

function findByName(manifest: Manifest, name: string): string {
  const entry = Object.entries(manifest).find(([, chunk]) => chunk.name === name)
  return entry?.[0] ?? name
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
