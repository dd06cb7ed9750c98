import type { Language } from '../../domain/language'

/** Each language in its own words, the same in every interface; the order to offer them in is that of `languages`. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  eu: 'Euskara',
  ka: 'ქართული',
  tr: 'Türkçe',
}
