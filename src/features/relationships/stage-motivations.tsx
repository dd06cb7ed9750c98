import { useTranslation } from 'react-i18next'
import type { StageMotivation } from '../../domain/relationships/list-customer-base'
import { NoteName } from '../../editing/note-name'
import { useCanvasState } from '../../state/open-canvas'
import styles from './base-section.module.css'

/** What is meant for a stage, with its means and with the offers these have become. */
export function StageMotivations({ motivations }: { readonly motivations: readonly StageMotivation[] }) {
  const { t } = useTranslation('tables')
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  return (
    <ul className={styles.motivations}>
      {motivations.map(({ motivation, means, offers }) => (
        <li key={motivation.id}>
          <p lang={language}>{motivation.text}</p>
          {means.length + offers.length > 0 && (
            <ul className={styles.means} aria-label={t('base.means')}>
              {offers.map((offer) => (
                <li key={offer.id}>
                  <NoteName note={offer} />
                </li>
              ))}
              {means.map((text) => (
                <li key={text} lang={language}>
                  {text}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}
