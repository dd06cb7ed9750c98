import type { Language } from '../../domain/language'
import type { ToolTableWords } from '../../domain/reach/tool-table'
import { type CountryNames, nameCountry } from '../../i18n/country-names'
import { formatDay } from '../../i18n/formats/dates'
import { loadTexts } from '../../i18n/texts'

/** The words of the table of messaging tools, with the date of its source (R39). */
export async function loadToolWords(
  language: Language,
  countryNames: CountryNames | undefined,
): Promise<ToolTableWords> {
  const t = await loadTexts(language, ['reach'])
  return {
    title: t('reach:tools.title'),
    ownTitle: t('reach:tools.ownTitle'),
    country: t('reach:tools.country'),
    tools: t('reach:tools.tools'),
    on: t('reach:tools.on'),
    source: (date) => t('reach:tools.source', { date }),
    nameCountry: (code) => nameCountry(countryNames, code),
    nameDay: (day) => formatDay(day, language),
  }
}
