import { readdirSync, readFileSync } from 'node:fs'
import type { Language } from '../../../src/domain/language'
import type { Texts } from '../../../src/i18n/areas'

/** The app's own words in one language, so that a story finds things by the names its reader sees. */
export type Words = Readonly<Texts>

export function readWords(language: Language): Words {
  const files = readdirSync(new URL(`../../../locales/${language}/`, import.meta.url))
  return Object.fromEntries(
    files.map((file) => [file.replace(/\.json$/, ''), readArea(language, file)]),
  ) as unknown as Words
}

/** Puts values into the places of a text: `{{count}}`. */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place))
}

function readArea(language: Language, file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../locales/${language}/${file}`, import.meta.url), 'utf8'))
}
