import type { HandoverStep, SegmentChoice } from '../../domain/customers/customer-records'
import type { CountMeasure, MoneyMeasure } from '../../domain/customers/figures'
import type { Language } from '../../domain/language'
import type { CurrencyCode } from '../../domain/money'
import { formatNumber } from '../../i18n/formats/numbers'
import { formatPeriod } from '../../i18n/formats/periods'
import { loadTexts } from '../../i18n/texts'

/** The fixed words for what is known of the customers behind the segments. */
export interface CustomerWords {
  readonly counts: string
  readonly money: (currency: CurrencyCode) => string
  readonly periodTerm: string
  readonly measure: (measure: CountMeasure | MoneyMeasure | 'balance') => string
  readonly balanceNote: string
  readonly period: (period: string) => string
  readonly lossReason: (period: string) => string
  readonly decided: (day: string, choice: SegmentChoice) => string
  readonly people: string
  readonly left: (day: string) => string
  readonly handedOver: (segment: string) => string
  readonly step: (step: HandoverStep) => string
  /** A number as the language writes it; a stroke where nobody entered one. */
  readonly number: (value: number | undefined) => string
  readonly withTarget: (value: string, target: string) => string
}

export async function loadCustomerWords(language: Language): Promise<CustomerWords> {
  const t = await loadTexts(language, ['report'])
  const period = (id: string) => formatPeriod(id, language, 'short')
  return {
    counts: t('report:customers.counts'),
    money: (currency) => t('report:customers.money', { currency }),
    periodTerm: t('report:customers.period'),
    measure: (measure) => t(`report:customers.${measure}`),
    balanceNote: t('report:customers.balanceNote'),
    period,
    lossReason: (id) => t('report:customers.lossReason', { period: period(id) }),
    decided: (day, choice) =>
      t('report:customers.decided', { day, decision: t(`report:customers.decision.${choice}`) }),
    people: t('report:customers.people'),
    left: (day) => t('report:customers.left', { day }),
    handedOver: (segment) => t('report:customers.handedOver', { segment }),
    step: (step) => t(`report:customers.step.${step}`),
    number: (value) => (value === undefined ? '–' : formatNumber(value, language)),
    withTarget: (value, target) => t('report:customers.target', { value, target }),
  }
}
