import { useTranslation } from 'react-i18next'
import type { Need, Outcome } from '../../domain/customers/outcome'
import { formatMoney, formatNumber, formatPercent } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasState } from '../../state/open-canvas'

const wholeMoney = { minimumFractionDigits: 0, maximumFractionDigits: 0 }

export type OutcomeStyle = 'count' | 'change' | 'percent' | 'money' | 'periods'

/** Writes what a formula gives as the reader's language writes it. */
export function useWriteOutcome() {
  const { t } = useTranslation('figures')
  const currency = useCanvasState((state) => state.canvas.currency)
  const language = currentLanguage()
  const writeValue = (value: number, style: OutcomeStyle): string => {
    switch (style) {
      case 'count':
        return formatNumber(value, language)
      case 'change':
        return `${value > 0 ? '+' : ''}${formatNumber(value, language)}`
      case 'percent':
        return formatPercent(value, language, { maximumFractionDigits: 1 })
      case 'money':
        return formatMoney(value, currency, language, Number.isInteger(value) ? wholeMoney : {})
      case 'periods':
        return formatNumber(value, language, { maximumFractionDigits: 1 })
    }
  }
  return (outcome: Outcome, style: OutcomeStyle): string => {
    switch (outcome.type) {
      case 'known':
        return writeValue(outcome.value, style)
      case 'missing':
        return t('lacking')
      case 'impossible':
        return t(`obstacles.${outcome.because}`)
    }
  }
}

/** What is to be entered, by period, each measure once. */
export function groupNeeds(outcomes: readonly Outcome[]): ReadonlyMap<string, readonly Need['measure'][]> {
  const needs = outcomes.flatMap((outcome) => (outcome.type === 'missing' ? outcome.needs : []))
  const periods = [...new Set(needs.map(({ period }) => period))].sort()
  return new Map(
    periods.map((period) => {
      const measures = needs.filter((need) => need.period === period).map(({ measure }) => measure)
      return [period, [...new Set(measures)]]
    }),
  )
}
