import type { TFunction } from 'i18next'
import type { Language } from '../domain/language'
import { type CountryNames, loadCountryNames, nameCountry } from './country-names'
import { formatDay } from './formats/dates'
import { loadTexts } from './texts'

/** The words of the table of messaging tools, as `writeToolTables` takes them, from texts and names that are there. */
export function makeToolTableWords(language: Language, t: TFunction<'reach'>, names?: CountryNames) {
  return {
    title: t('tools.title'),
    ownTitle: t('tools.ownTitle'),
    country: t('tools.country'),
    tools: t('tools.tools'),
    on: t('tools.on'),
    source: (day: string) => t('tools.source', { date: day }),
    nameCountry: (code: string) => nameCountry(names, code),
    nameDay: (day: string) => formatDay(day, language),
  }
}

/** The same for any language, such as that of the content for a PDF. */
export async function loadToolTableWords(language: Language) {
  const [t, names] = await Promise.all([loadTexts(language, ['reach']), loadCountryNames(language)])
  return makeToolTableWords(language, t, names)
}
