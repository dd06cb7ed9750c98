import { useTranslation } from 'react-i18next'
import { type FigureWarning, periodOfWarning } from '../../domain/customers/list-warnings'
import { formatMoney, formatNumber, formatPercent } from '../../i18n/formats/numbers'
import { formatPeriod } from '../../i18n/formats/periods'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasState } from '../../state/open-canvas'

/** Says what a warning warns of, and where (R65, R72, R74, R82, R83). */
export function useWarningWords() {
  const { t } = useTranslation(['figures', 'board'])
  const currency = useCanvasState((state) => state.canvas.currency)
  const notesById = useCanvasState((state) => state.canvas.notesById)
  const language = currentLanguage()
  return {
    nameSegment: (warning: FigureWarning) =>
      notesById.get(warning.segmentId)?.text || t('emptyNote', { ns: 'board' }),
    namePeriod: (warning: FigureWarning) => formatPeriod(periodOfWarning(warning), language),
    sayWhat: (warning: FigureWarning): string => {
      const money = (value: number) => formatMoney(value, currency, language)
      switch (warning.type) {
        case 'servedAtLoss': {
          const { profit, careCost, balance, isByOffers } = warning
          const words = { profit: money(profit), cost: money(careCost), balance: money(balance) }
          return isByOffers ? t('warnings.servedAtLossByOffers', words) : t('warnings.servedAtLoss', words)
        }
        case 'profitShare':
          return t('warnings.profitShare', {
            share: formatPercent(warning.share, language),
            limit: formatPercent(warning.limit / 100, language),
          })
        case 'targetMissed':
          return t(`warnings.targetMissed.${warning.measure}`, {
            actual: formatNumber(warning.actual, language),
            target: formatNumber(warning.target, language),
          })
        case 'letGo':
          return t('warnings.letGo', { count: warning.periods.length })
      }
    },
  }
}
