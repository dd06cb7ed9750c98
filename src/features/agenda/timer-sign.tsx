import { Timer } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { workshopAddress } from '../../state/addresses'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { ShortControls, type StepClock } from './clock-controls'
import { JumpNotice } from './jump-notice'
import { NextUp } from './next-up'
import { ShowLink } from './show-link'
import { TimeLeft } from './time-left'
import styles from './timer-sign.module.css'
import { useClockWatch } from './use-clock-watch'
import { type RunningClock, useRunningClock } from './use-running-clock'

/**
 * The timer above every view of the canvas while it runs (R96): the step, what is left, and what a facilitator needs. Only
 * this is drawn again with the seconds. Load it late, and only where the canvas has a timer.
 */
export default function TimerSign() {
  const running = useRunningClock()
  useClockWatch(running)
  return running ? <Sign running={running} /> : null
}

function Sign({ running }: { readonly running: RunningClock }) {
  const { t } = useTranslation('agenda')
  const { id } = useCanvasSession()
  const { view } = running
  const sign = useFocusHandedOn()
  return (
    <section ref={sign} className={styles.sign} aria-label={t('timer')} data-state={view.state}>
      <div className={styles.line}>
        <Timer size={16} aria-hidden className={styles.icon} />
        {view.state === 'gone' || view.state === 'doubtful' ? (
          <Link href={workshopAddress(id)} className={styles.trouble}>
            {view.state === 'gone' ? t('goneShort') : t('trouble.doubtful')}
          </Link>
        ) : (
          <StepLine view={view} />
        )}
      </div>
      <JumpNotice running={running} />
    </section>
  )
}

function StepLine({ view }: { readonly view: StepClock }) {
  const { t } = useTranslation('agenda')
  const { id, isReadOnly } = useCanvasSession()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const { step } = view
  return (
    <>
      <Link href={workshopAddress(id)} title={t('open')} className={styles.step}>
        <span lang={step.title ? language : undefined}>{step.title || t('untitled')}</span>
      </Link>
      <TimeLeft view={view} />
      {view.state === 'over' && <NextUp view={view} className={styles.next} />}
      <span className={styles.controls}>
        <ShowLink step={step} isShort />
        {!isReadOnly && <ShortControls view={view} />}
      </span>
    </>
  )
}

/** Whoever finishes the agenda from here does not fall out of the page. */
function useFocusHandedOn() {
  const sign = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const { current } = sign
    return () => {
      if (!current?.contains(document.activeElement)) return
      queueMicrotask(() => document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true }))
    }
  }, [])
  return sign
}
