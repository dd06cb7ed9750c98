import { useTranslation } from 'react-i18next'
import { type Measure, MOST_FIGURE } from '../../domain/customers/figures'
import { formatMoney, formatNumber } from '../../i18n/formats/numbers'
import { formatPeriod } from '../../i18n/formats/periods'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasState } from '../../state/open-canvas'
import { isMoney } from './read-figure'
import type { CellFailure } from './use-typed-row'

/** Says why what was typed was not taken, and what counts instead. */
export function useTroubleWords() {
  const { t } = useTranslation('figures')
  const currency = useCanvasState((state) => state.canvas.currency)
  const language = currentLanguage()
  return (measure: Measure, failure: CellFailure, value: number | undefined) => {
    const write = (number: number) =>
      isMoney(measure) ? formatMoney(number, currency, language) : formatNumber(number, language)
    const kept = value === undefined ? t('keptNone') : t('kept', { value: write(value) })
    return { reason: wordReason(failure), kept }
  }

  function wordReason(failure: CellFailure): string {
    switch (failure.type) {
      case 'notNumber':
        return t('failures.notNumber', { example: formatNumber(1234.5, language) })
      case 'tooLarge':
        return t('failures.tooLarge', { limit: formatNumber(MOST_FIGURE, language) })
      case 'moreLostThanThere':
        return t('failures.moreLostThanThere', {
          period: formatPeriod(failure.period, language),
          lost: formatNumber(failure.lost, language),
          there: formatNumber(failure.there, language),
        })
      default:
        return t(`failures.${failure.type}`)
    }
  }
}
