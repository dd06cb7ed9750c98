import type { Language } from '../../domain/language'

const quotes: Record<Language, readonly [opening: string, closing: string]> = {
  en: ['“', '”'],
  eu: ['«', '»'],
  ka: ['„', '“'],
  tr: ['“', '”'],
}

/** A name in the quotation marks of the language. */
export function quoteName(name: string, language: Language): string {
  const [opening, closing] = quotes[language]
  return `${opening}${name}${closing}`
}
