import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CurrencyCode } from '../../../domain/money'
import { listPhrases, type Phrase } from '../../../editing/phrase'
import { formatList } from '../../../i18n/formats/lists'
import { formatMoney, formatNumber, formatPercent } from '../../../i18n/formats/numbers'
import { formatPeriod, formatPeriodOfYear } from '../../../i18n/formats/periods'
import { currentLanguage } from '../../../i18n/texts'
import { useCanvasState } from '../../../state/open-canvas'

/** The words of plots, and the names of the figures in them. */
export type PlotWords = TFunction<['plots', 'figures']>

export type PlotFormats = ReturnType<typeof makeFormats>

/** How the reader writes what a plot shows. What is not known is said so. */
export function usePlotFormats(): PlotFormats {
  const { t } = useTranslation('plots')
  const currency = useCanvasState((state) => state.canvas.currency)
  const language = currentLanguage()
  const noValue = t('noValue')
  return useMemo(() => makeFormats(language, currency, noValue), [language, currency, noValue])
}

function makeFormats(language: ReturnType<typeof currentLanguage>, currency: CurrencyCode, noValue: string) {
  const number = (value: number) => formatNumber(value, language, { maximumFractionDigits: 1 })
  // Small change is noise in what belongs to a whole segment, and matters in what belongs to one customer.
  const money = (value: number) => {
    const isWhole = Number.isInteger(value) || Math.abs(value) >= 100
    return formatMoney(value, currency, language, isWhole ? { maximumFractionDigits: 0 } : {})
  }
  const orUnknown = (write: (value: number) => string) => (value: number | undefined) =>
    value === undefined ? noValue : write(value)
  return {
    language,
    count: orUnknown(number),
    /** With its sign, such as `+3`. */
    change: orUnknown((value) => (value > 0 ? `+${number(value)}` : number(value))),
    money: orUnknown(money),
    percent: orUnknown((value) =>
      formatPercent(value, language, { maximumFractionDigits: Math.abs(value) < 0.1 ? 1 : 0 }),
    ),
    period: (period: string) => formatPeriod(period, language),
    shortPeriod: (period: string) => formatPeriod(period, language, 'short'),
    periodOfYear: (period: string) => formatPeriodOfYear(period, language),
    list: (words: readonly string[]) => formatList(words, language, 'and'),
    listNames: (names: readonly Phrase[]) => listPhrases(names, language),
  }
}
