import { useEffect, useReducer } from 'react'
import { useTranslation } from 'react-i18next'
import { findEnd, MINUTE, sumMinutes } from '../../domain/workshop/run-clock'
import { formatTime } from '../../i18n/formats/dates'
import { useCanvasState } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import styles from './agenda.module.css'
import { useAgenda } from './use-running-clock'

/** How long the agenda takes, and at what time of day it ends if it goes on as planned. */
export function EndTime() {
  const { t } = useTranslation('agenda')
  const { now } = useServices()
  const agenda = useAgenda()
  const clock = useCanvasState(({ canvas }) => canvas.workshop?.clock)
  const [, beat] = useReducer((count: number) => count + 1, 0)
  // Each minute that nothing runs, the end is a minute later.
  useEffect(() => {
    const timer = setTimeout(beat, MINUTE - (now() % MINUTE))
    return () => clearTimeout(timer)
  })
  const time = formatTime(new Date(findEnd(clock, agenda, now())))
  return (
    <p className={styles.quiet}>
      <span>{t('altogether', { minutes: t('minutes', { count: sumMinutes(agenda) }) })}</span>
      {' · '}
      <span>{clock ? t('endAt', { time }) : t('endIfNow', { time })}</span>
    </p>
  )
}
