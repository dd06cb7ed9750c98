import i18next, { type BackendModule, type TFunction } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { isLanguage, type Language, languages } from '../domain/language'
import type { Area } from './areas'
import { withKindWords } from './own-kind-words'

// The words of the first views; vite.config.ts puts those of a language into one file. Each name of a file costs the start.
const firstLoaders = import.meta.glob<Record<string, unknown>>(
  '../../locales/*/{app,library,transfer,board,blocks}.json',
  { import: 'default' },
)

const localeFiles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, area, callback) => {
    loadWords(`../../locales/${language}/${area}.json`).then(
      (texts) => callback(null, withKindWords(texts, area)),
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), null),
    )
  },
}

async function loadWords(path: string): Promise<Record<string, unknown>> {
  const load = firstLoaders[path] ?? (await import('./more-words')).moreLoaders[path]
  if (!load) throw new Error(`no texts in ${path}`)
  return load()
}

/** What the library and the board speak; in the build one file per language. */
export const startAreas: readonly Area[] = ['app', 'library', 'transfer', 'board', 'blocks']

/** Starts the interface in a language with the areas that the first view needs; the rest comes when asked for. */
export async function startTexts(language: Language, areas: readonly Area[]): Promise<void> {
  await i18next
    .use(localeFiles)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      supportedLngs: [...languages],
      ns: [...areas],
      defaultNS: 'app',
      partialBundledLanguages: true,
      interpolation: { escapeValue: false },
      returnNull: false,
      // A language is switched only when all its words are there, so an editor never unmounts.
      react: { useSuspense: true, bindI18n: 'languageChanged' },
    })
  writeDocumentLanguage(language)
  i18next.on('languageChanged', writeDocumentLanguage)
}

/** Switches the interface; resolves when the words of the new language are on the screen. */
export async function changeLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language)
}

export function currentLanguage(): Language {
  const language = i18next.resolvedLanguage ?? i18next.language
  return isLanguage(language) ? language : 'en'
}

/** Words in a language of one's own choice, for content that is not in the interface's language (R17). */
export async function loadTexts<const Areas extends readonly [Area, ...Area[]]>(
  language: Language,
  areas: Areas,
): Promise<TFunction<Areas, undefined>> {
  await i18next.loadLanguages(language)
  await i18next.loadNamespaces([...areas])
  return i18next.getFixedT<Areas>(language, areas) as TFunction<Areas, undefined>
}

function writeDocumentLanguage(language: string): void {
  // The batch command has no page.
  if (typeof document !== 'undefined') document.documentElement.lang = language
}
