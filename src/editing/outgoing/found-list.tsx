import { Mail, Phone } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Canvas } from '../../domain/canvas'
import type { FoundContact } from '../../domain/list-confidential'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import styles from './outgoing.module.css'
import { PlaceName } from './place-name'

/** More than these are counted: nobody reads on. */
const MOST_FOUND = 40

const icons = { email: Mail, telephone: Phone }

interface FoundListProps {
  readonly canvas: Canvas
  readonly found: readonly FoundContact[]
  readonly onLeave: () => void
}

/** What looks like an address or a number, and where it stands. */
export function FoundList({ canvas, found, onLeave }: FoundListProps) {
  const { t } = useTranslation('confidential')
  const rest = found.length - MOST_FOUND
  return (
    <ul className={styles.kinds}>
      {found.slice(0, MOST_FOUND).map(({ type, text, at }) => {
        const Icon = icons[type]
        return (
          <li key={text + JSON.stringify(at)}>
            <Icon size={16} role="img" aria-label={t(`found.${type}`)} />
            <div>
              <p className={styles.kind}>{text}</p>
              <PlaceName canvas={canvas} place={at} onLeave={onLeave} />
            </div>
          </li>
        )
      })}
      {rest > 0 && <li>{t('more', { count: rest, number: formatNumber(rest, currentLanguage()) })}</li>}
    </ul>
  )
}
