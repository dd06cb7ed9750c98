import type { Language } from '../../domain/language'
import type { ToolTableWords } from '../../domain/reach/tool-table'
import { type CountryNames, nameCountry } from '../../i18n/country-names'
import { formatDay } from '../../i18n/formats/dates'
import type { loadTexts } from '../../i18n/texts'

type ToolTexts = Awaited<ReturnType<typeof loadTexts<['reach']>>>

/** The words of the table of messaging tools, with the date of its source (R39). */
export function makeToolWords(
  t: ToolTexts,
  language: Language,
  countryNames: CountryNames | undefined,
): ToolTableWords {
  return {
    title: t('tools.title'),
    ownTitle: t('tools.ownTitle'),
    country: t('tools.country'),
    tools: t('tools.tools'),
    on: t('tools.on'),
    source: (date) => t('tools.source', { date }),
    nameCountry: (code) => nameCountry(countryNames, code),
    nameDay: (day) => formatDay(day, language),
  }
}
