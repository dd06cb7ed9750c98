import type { Language } from '../../domain/language'
import type { CurrencyCode } from '../../domain/money'
import type { AssumptionState } from '../../domain/workshop/assumption'
import type { Evidence, ExperimentState, ExperimentText } from '../../domain/workshop/experiment'
import { formatMoney, formatNumber } from '../../i18n/formats/numbers'
import { loadTexts } from '../../i18n/texts'

/** The fixed words of the test report, as the app says them. */
export interface TestWords {
  readonly state: (state: AssumptionState) => string
  readonly place: (importance: number, confidence: number) => string
  readonly experiment: (state: ExperimentState) => string
  readonly text: (text: ExperimentText) => string
  readonly dueOn: string
  readonly cost: string
  /** Once, in the currency of the canvas. */
  readonly amount: (amount: number, currency: CurrencyCode) => string
  readonly evidence: (evidence: Pick<Evidence, 'direction' | 'strength'>) => string
  readonly source: string
}

export async function loadTestWords(language: Language): Promise<TestWords> {
  const t = await loadTexts(language, ['tests', 'report'])
  const number = (value: number) => formatNumber(value, language)
  return {
    state: (state) => t(`tests:states.${state}`),
    place: (importance, confidence) =>
      t('tests:list.place', { importance: number(importance), confidence: number(confidence) }),
    experiment: (state) => t('report:tests.experiment', { state: t(`tests:experiments.states.${state}`) }),
    text: (text) => t(`tests:experiments.texts.${text}`),
    dueOn: t('tests:experiments.dueOn'),
    cost: t('tests:experiments.cost'),
    amount: (amount, currency) => formatMoney(amount, currency, language),
    evidence: ({ direction, strength }) =>
      `${t(`tests:evidence.directions.${direction}`)} · ${t(`tests:evidence.strengths.${strength}`)}`,
    source: t('tests:evidence.source'),
  }
}
