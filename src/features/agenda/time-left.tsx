import { useTranslation } from 'react-i18next'
import type { StepClock } from './clock-controls'
import { formatLeft, formatSpan } from './format-left'
import styles from './timer-sign.module.css'

/** What is left of a step, or by how much it is over. A timer is not read out by itself. */
export function TimeLeft({ view }: { readonly view: StepClock }) {
  const { t } = useTranslation('agenda')
  const isOver = view.state === 'over'
  return (
    <span className={styles.time}>
      {isOver && <strong>{t('over')}</strong>}
      {view.state === 'paused' && <span className={styles.paused}>{t('paused')}</span>}
      <span role="timer" aria-label={t(isOver ? 'timeOver' : 'timeLeft')}>
        {isOver ? `+${formatSpan(view.overBy)}` : formatLeft(view.left)}
      </span>
    </span>
  )
}
