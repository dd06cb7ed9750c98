import type { Language } from '../../domain/language'
import type { AssumptionState } from '../../domain/workshop/assumption'
import { formatNumber } from '../../i18n/formats/numbers'
import { loadTexts } from '../../i18n/texts'

/** The fixed words of the test report, as the app says them. */
export interface TestWords {
  readonly state: (state: AssumptionState) => string
  readonly place: (importance: number, confidence: number) => string
}

export async function loadTestWords(language: Language): Promise<TestWords> {
  const t = await loadTexts(language, ['tests'])
  const number = (value: number) => formatNumber(value, language)
  return {
    state: (state) => t(`tests:states.${state}`),
    place: (importance, confidence) =>
      t('tests:list.place', { importance: number(importance), confidence: number(confidence) }),
  }
}
