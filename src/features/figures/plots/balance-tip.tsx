import { useTranslation } from 'react-i18next'
import { PhraseText } from '../../../editing/phrase-text'
import { type DrawnRow, nameResult } from './drawn-rows'
import { Swatch } from './plot-signs'
import { PlotTip } from './plot-tip'
import type { PlotFormats } from './use-plot-formats'

interface BalanceTipProps {
  /** Undefined where nothing is pointed at. */
  readonly row: DrawnRow | undefined
  readonly formats: PlotFormats
}

/** The figures of one segment. It is always there, so that a screen reader hears what comes into it. */
export function BalanceTip({ row, formats }: BalanceTipProps) {
  const { t } = useTranslation(['plots', 'figures'])
  const measure = (name: 'profit' | 'costToServe' | 'offersCost') => t(`measures.${name}`, { ns: 'figures' })
  return (
    <div aria-live="polite">
      {row && (
        <PlotTip
          title={<PhraseText phrase={row.name} />}
          rows={[
            {
              id: 'profit',
              sign: <Swatch mark={row.mark} />,
              name: measure('profit'),
              value: formats.money(row.profit),
            },
            { id: 'service', name: measure('costToServe'), value: formats.money(row.costToServe) },
            { id: 'offers', name: measure('offersCost'), value: formats.money(row.offersCost) },
            {
              id: 'balance',
              name: t('balance.difference'),
              value: nameResult(row, t, formats).result,
            },
            { id: 'share', name: t('balance.shareTitle'), value: formats.percent(row.share) },
            { id: 'winning', name: t('customer.winning'), value: formats.money(row.winningCost) },
            { id: 'serving', name: t('customer.serving'), value: formats.money(row.servingCost) },
          ]}
        />
      )}
    </div>
  )
}
