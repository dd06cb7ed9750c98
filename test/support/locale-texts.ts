import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Language, languages } from '../../src/domain/language'

/** The texts of one area in one language, by key (`theme.dark`). */
export type AreaTexts = ReadonlyMap<string, string>

/** Texts by area, by language. */
export type LocaleTexts = Readonly<Record<Language, ReadonlyMap<string, AreaTexts>>>

/** Reads a folder like `locales/`: one folder per language, one JSON file per area. */
export function readLocales(folder: string): LocaleTexts {
  return mapLanguages((language) => {
    const files = readdirSync(join(folder, language)).filter((name) => name.endsWith('.json'))
    return files.map((name) => [
      name.slice(0, -'.json'.length),
      JSON.parse(readFileSync(join(folder, language, name), 'utf8')) as unknown,
    ])
  })
}

/** The same from objects, for the bad examples that the checks have to find. */
export function makeLocales(
  trees: Readonly<Record<Language, Readonly<Record<string, unknown>>>>,
): LocaleTexts {
  return mapLanguages((language) => Object.entries(trees[language]))
}

export function nameLocaleFile(language: Language, area: string): string {
  return `locales/${language}/${area}.json`
}

function mapLanguages(listAreas: (language: Language) => [area: string, tree: unknown][]): LocaleTexts {
  const [en, eu, ka, tr] = languages.map(
    (language) => new Map(listAreas(language).map(([area, tree]) => [area, new Map(flatten(tree, ''))])),
  )
  if (!en || !eu || !ka || !tr) throw new Error('a language is missing')
  return { en, eu, ka, tr }
}

function flatten(tree: unknown, path: string): [key: string, text: string][] {
  if (typeof tree === 'string') return [[path, tree]]
  if (typeof tree !== 'object' || tree === null) throw new Error(`${path || 'the file'} holds no text`)
  return Object.entries(tree).flatMap(([key, value]) => flatten(value, path ? `${path}.${key}` : key))
}
