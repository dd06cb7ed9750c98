import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import { Warning } from '../../ui/warning'
import styles from './agenda.module.css'
import { FullControls, type StepClock } from './clock-controls'
import { JumpNotice } from './jump-notice'
import { NextUp } from './next-up'
import { ShowLink } from './show-link'
import { TimeLeft } from './time-left'
import { useClockActs } from './use-clock-acts'
import type { RunningClock } from './use-running-clock'

/** The step that runs, large enough to be read from the back of a room. */
export function CurrentStep({ running }: { readonly running: RunningClock }) {
  const { t } = useTranslation('agenda')
  const { view, clock } = running
  const card = useFocusOnStart(clock.stepId)
  return (
    <section
      ref={card}
      tabIndex={-1}
      className={styles.current}
      aria-label={t('timer')}
      data-state={view.state}
    >
      {view.state === 'gone' || view.state === 'doubtful' ? (
        <Trouble view={view} />
      ) : (
        <Running view={view} total={running.agenda.length} />
      )}
      <JumpNotice running={running} />
    </section>
  )
}

function Running({ view, total }: { readonly view: StepClock; readonly total: number }) {
  const { t } = useTranslation('agenda')
  const { isReadOnly } = useCanvasSession()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const { step, number } = view
  return (
    <>
      <p className={styles.quiet}>{t('stepOf', { number, total })}</p>
      <div className={styles.headline}>
        <h2 lang={step.title ? language : undefined}>{step.title || t('untitled')}</h2>
        <TimeLeft view={view} />
      </div>
      {step.prompt && (
        <p className={styles.prompt} lang={language}>
          {step.prompt}
        </p>
      )}
      <div className={styles.tools}>
        <ShowLink step={step} />
      </div>
      {!isReadOnly && (
        <div className={styles.tools}>
          <FullControls view={view} />
        </div>
      )}
      <p className={styles.following}>
        <NextUp view={view} />
      </p>
    </>
  )
}

interface TroubleProps {
  readonly view: Exclude<RunningClock['view'], StepClock>
}

/** The step was deleted, or the clock cannot be believed: what happened, what was kept, what to do. */
function Trouble({ view }: TroubleProps) {
  const { t } = useTranslation('agenda')
  const { isReadOnly } = useCanvasSession()
  const acts = useClockActs()
  return (
    <>
      <Warning>{t(`trouble.${view.state}`)}</Warning>
      {!isReadOnly && (
        <div className={styles.tools}>
          {view.state === 'doubtful' && (
            <Button look="primary" onClick={() => acts.start(view.step)}>
              {t('restart')}
            </Button>
          )}
          <Button onClick={acts.stop}>{t('stop')}</Button>
        </div>
      )}
    </>
  )
}

/** The button that starts is gone by that, or stands far below: the focus goes where the step is told. */
function useFocusOnStart(stepId: string) {
  const card = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step is what moves the view
  useEffect(() => {
    const { activeElement } = document
    const isElsewhere = activeElement === document.body || activeElement?.closest('[data-starts]')
    if (isElsewhere) card.current?.focus()
  }, [stepId])
  return card
}
