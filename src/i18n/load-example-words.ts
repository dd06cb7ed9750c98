import type { Language } from '../domain/language'
import type { Texts } from './areas'

const loaders = import.meta.glob<Texts['example']>('../../locales/*/example.json', { import: 'default' })

/** The words of the worked example, which are content and therefore in any of the languages (R20). */
export async function loadExampleWords(language: Language): Promise<Texts['example']> {
  const load = loaders[`../../locales/${language}/example.json`]
  if (!load) throw new Error(`no words of the example in ${language}`)
  return load()
}
