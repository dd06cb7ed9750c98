import { type Language, languages } from '../domain/language'

/** The first of the person's languages that Harreman speaks, by primary subtag (`eu-ES` is Basque); else English. */
export function detectLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split('-')[0]
    const language = languages.find((candidate) => candidate === primary)
    if (language) return language
  }
  return 'en'
}
