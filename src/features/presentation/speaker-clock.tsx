import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatTime } from '../../i18n/formats/dates'
import { useCanvasState } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { formatSpan } from './format-span'
import styles from './speaker-view.module.css'

/** Time since the start, the time of day, and what is left on the timer of the workshop. Nothing else ticks. */
export function SpeakerClock({ startedAt }: { readonly startedAt: number | undefined }) {
  const { t } = useTranslation('presentation')
  const clock = useCanvasState(({ canvas }) => canvas.workshop?.clock)
  const now = useTick()
  const left = clock && (clock.state === 'running' ? clock.endsAt - now : clock.left)
  return (
    // A clock that spoke every second could not be borne.
    <dl className={styles.clock} aria-live="off">
      <Time name={t('speaker.elapsed')} value={startedAt === undefined ? '–' : formatSpan(now - startedAt)} />
      <Time name={t('speaker.now')} value={formatTime(new Date(now))} />
      {left !== undefined && <Time name={t('speaker.timer')} value={formatSpan(left)} />}
    </dl>
  )
}

function Time({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

function useTick(): number {
  const { now } = useServices()
  const [moment, setMoment] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => setMoment(now()), 1000)
    return () => clearInterval(timer)
  }, [now])
  return moment
}
