import type { Language } from '../../domain/language'
import type { CurrencyCode } from '../../domain/money'
import type {
  CalendarDay,
  RelationshipCost,
  RelationshipStatus,
} from '../../domain/relationships/relationship-details'
import type { Importance, ResourceAnswer } from '../../domain/segments/segment-details'
import type { Texts } from '../../i18n/areas'
import { type CountryNames, nameCountry } from '../../i18n/country-names'
import { formatDay } from '../../i18n/formats/dates'
import { formatMoney } from '../../i18n/formats/numbers'
import { loadTexts } from '../../i18n/texts'

type FactId = keyof Texts['relationships']['facts']

/** The fixed words for what notes say beyond their texts. */
export interface FactWords {
  /** What a fact about a note is called. */
  readonly fact: (id: FactId) => string
  /** The same of one that is otherwise confidential, where somebody opened it (R54). */
  readonly openFact: (id: keyof Texts['relationships']['openFacts']) => string
  /** What a fact about a customer segment is called. */
  readonly segmentFact: (id: keyof Texts['segments']['facts']) => string
  readonly importance: (importance: Importance) => string
  readonly resources: (answer: ResourceAnswer) => string
  /** Its code where the list of countries lacks it. */
  readonly country: (code: string) => string
  /** Empty where nobody has said (R19). */
  readonly status: (status: RelationshipStatus) => string
  /** An amount always comes with its period (R50); empty where nobody has said. */
  readonly cost: (cost: RelationshipCost, currency: CurrencyCode) => string
  readonly day: (day: CalendarDay) => string
}

export async function loadFactWords(
  language: Language,
  countryNames: CountryNames | undefined,
): Promise<FactWords> {
  const t = await loadTexts(language, ['relationships', 'segments'])
  const day = (text: CalendarDay) => (text ? formatDay(text, language) : '')
  return {
    fact: (id) => t(`relationships:facts.${id}`),
    openFact: (id) => t(`relationships:openFacts.${id}`),
    segmentFact: (id) => t(`segments:facts.${id}`),
    importance: (importance) => t(`segments:importance.${importance}`),
    resources: (answer) => t(`segments:resources.${answer}`),
    country: (code) => nameCountry(countryNames, code),
    status: (status) => {
      if (status.state === 'open') return ''
      if (status.state === 'planned' || !status.since) return t(`relationships:status.${status.state}`)
      return t('relationships:status.establishedSince', { date: day(status.since) })
    },
    cost: (cost, currency) => {
      if (cost.type === 'open') return ''
      if (cost.type === 'level') return t(`relationships:level.${cost.level}`)
      const amount = formatMoney(cost.amount, currency, language)
      return t(`relationships:amountPer.${cost.period}`, { amount })
    },
    day,
  }
}
