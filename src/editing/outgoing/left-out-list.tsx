import { Lock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Canvas } from '../../domain/canvas'
import type { LeftOut, Whereabouts } from '../../domain/list-confidential'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import styles from './outgoing.module.css'
import { PlaceName } from './place-name'

/** More names than these are counted. */
const MOST_NAMES = 8

interface LeftOutListProps {
  readonly canvas: Canvas
  readonly leftOut: readonly LeftOut[]
  readonly onLeave: () => void
}

/** What is confidential: how many of each kind, and which. */
export function LeftOutList({ canvas, leftOut, onLeave }: LeftOutListProps) {
  const { t } = useTranslation('confidential')
  return (
    <ul className={styles.kinds}>
      {leftOut.map(({ kind, count, places }) => (
        <li key={kind}>
          <Lock size={16} aria-hidden />
          <div>
            <p className={styles.kind}>
              {t(`kinds.${kind}`, { number: formatNumber(count, currentLanguage()) })}
            </p>
            <Names canvas={canvas} places={places} onLeave={onLeave} />
          </div>
        </li>
      ))}
    </ul>
  )
}

interface NamesProps extends Pick<LeftOutListProps, 'canvas' | 'onLeave'> {
  readonly places: readonly Whereabouts[]
}

function Names({ canvas, places, onLeave }: NamesProps) {
  const { t } = useTranslation('confidential')
  const rest = places.length - MOST_NAMES
  return (
    <ul className={styles.names}>
      {places.slice(0, MOST_NAMES).map((place) => (
        <li key={JSON.stringify(place)}>
          <PlaceName canvas={canvas} place={place} onLeave={onLeave} />
        </li>
      ))}
      {rest > 0 && <li>{t('more', { count: rest, number: formatNumber(rest, currentLanguage()) })}</li>}
    </ul>
  )
}
