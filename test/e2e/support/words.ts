import { readFileSync } from 'node:fs'
import type { Language } from '../../../src/domain/language'
import type { Area, Texts } from '../../../src/i18n/areas'

/** The app's own words in one language, so that a story finds things by the names its reader sees. */
export type Words = Readonly<Texts>

const areas = [
  'app',
  'backup',
  'blocks',
  'board',
  'checks',
  'compare',
  'errors',
  'example',
  'guide',
  'kinds',
  'library',
  'links',
  'motivations',
  'note',
  'offline',
  'outline',
  'relationships',
  'report',
  'tables',
  'threads',
  'transfer',
  'versions',
] as const satisfies readonly Area[]

export function readWords(language: Language): Words {
  return Object.fromEntries(areas.map((area) => [area, readArea(language, area)])) as unknown as Words
}

/** Puts values into the places of a text: `{{count}}`. */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place))
}

function readArea(language: Language, area: Area): unknown {
  return JSON.parse(
    readFileSync(new URL(`../../../locales/${language}/${area}.json`, import.meta.url), 'utf8'),
  )
}
