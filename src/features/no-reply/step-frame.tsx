import { ArrowDown, ChevronDown, ChevronUp, CircleCheck, CircleSlash } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { isSetAside, type RunStep, readProgress, runSteps } from '../../domain/customers/run-steps'
import { Button } from '../../ui/button'
import { useRun } from './run-context'
import styles from './step-frame.module.css'

interface StepFrameProps {
  readonly step: RunStep
  readonly isOpen: boolean
  /** Whether somebody came here from the step before. */
  readonly takesFocus: boolean
  readonly onToggle: () => void
  readonly next: RunStep | undefined
  readonly onNext: () => void
  readonly children: ReactNode
}

/** One step of the checklist: what it is and how far it has come, and when it is open its points. */
export function StepFrame({ step, isOpen, takesFocus, onToggle, next, onNext, children }: StepFrameProps) {
  const { t } = useTranslation('noReply')
  const { run } = useRun()
  const header = useRef<HTMLButtonElement>(null)
  const id = useId()
  const waits = isSetAside(run, step)
  useEffect(() => {
    if (takesFocus) header.current?.focus()
  }, [takesFocus])
  const Chevron = isOpen ? ChevronUp : ChevronDown
  return (
    <section className={styles.step} data-waits={waits || undefined} aria-labelledby={id}>
      <h3>
        <button
          ref={header}
          id={id}
          type="button"
          className={styles.header}
          aria-expanded={isOpen}
          aria-controls={`${id}-content`}
          onClick={onToggle}
        >
          <span aria-hidden className={styles.number}>
            {runSteps.indexOf(step) + 1}
          </span>
          <span className={styles.title}>{t(`steps.${step}`)}</span>
          <Progress step={step} />
          <Chevron size={18} aria-hidden className={styles.chevron} />
        </button>
      </h3>
      <div id={`${id}-content`} className={styles.content} hidden={!isOpen}>
        {isOpen && (
          <>
            {waits && <p className={styles.hint}>{t('setAsideHint')}</p>}
            {children}
            {next && !isSetAside(run, next) && (
              <Button icon={ArrowDown} className={styles.next} onClick={onNext}>
                {t('nextStep', { step: t(`steps.${next}`) })}
              </Button>
            )}
          </>
        )}
      </div>
    </section>
  )
}

function Progress({ step }: { readonly step: RunStep }) {
  const { t } = useTranslation('noReply')
  const { run } = useRun()
  const progress = readProgress(run, step)
  if (isSetAside(run, step))
    return (
      <span className={styles.progress}>
        <CircleSlash size={14} aria-hidden />
        {t('setAside')}
      </span>
    )
  return (
    <span className={styles.progress}>
      {progress.done === progress.total && <CircleCheck size={14} aria-hidden className={styles.complete} />}
      {t('progress', { ...progress })}
    </span>
  )
}
