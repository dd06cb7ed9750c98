import { useTranslation } from 'react-i18next'
import type { StageMotivation } from '../../domain/relationships/list-customer-base'
import type { CalendarDay } from '../../domain/relationships/relationship-details'
import { NoteName } from '../../editing/note-name'
import { Missing } from '../../editing/section'
import { formatDay } from '../../i18n/formats/dates'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasState } from '../../state/open-canvas'
import styles from './base-section.module.css'

interface StageMotivationsProps {
  readonly motivations: readonly StageMotivation[]
  /** Whether what is promised belongs to the stage: it is regular customers who stay for it (R68). */
  readonly hasPromise: boolean
}

/** What is meant for a stage, with its means and with the offers these have become. */
export function StageMotivations({ motivations, hasPromise }: StageMotivationsProps) {
  const { t } = useTranslation('tables')
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  return (
    <ul className={styles.motivations}>
      {motivations.map(({ motivation, means, offers }) => (
        <li key={motivation.id}>
          <p lang={language}>{motivation.text}</p>
          {hasPromise && motivation.promise && (
            <Promised promise={motivation.promise} reviewedOn={motivation.promiseReviewedOn} />
          )}
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

interface PromisedProps {
  readonly promise: string
  readonly reviewedOn: CalendarDay | undefined
}

/** What customers are promised who stay, and when somebody last looked whether it holds (R68). */
function Promised({ promise, reviewedOn }: PromisedProps) {
  const { t } = useTranslation('tables')
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  return (
    <dl className={styles.promise}>
      <dt>{t('base.promise')}</dt>
      <dd lang={language}>{promise}</dd>
      <dd>
        {reviewedOn ? (
          t('base.promiseReviewed', { date: formatDay(reviewedOn, currentLanguage()) })
        ) : (
          <Missing>{t('base.promiseNotReviewed')}</Missing>
        )}
      </dd>
    </dl>
  )
}
