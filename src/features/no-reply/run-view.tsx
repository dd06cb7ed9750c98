import { ArrowLeft, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Run } from '../../domain/customers/run'
import { findNextStep, isSetAside, type RunStep, runSteps } from '../../domain/customers/run-steps'
import { Section } from '../../editing/section'
import { useCanvasSession } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import { AuthenticityStep } from './authenticity-step'
import { ClosingPart } from './closing-part'
import { ContactStep } from './contact-step'
import { MarketingStep } from './marketing-step'
import { ReasonsStep } from './reasons-step'
import { RunProvider } from './run-context'
import { RunHead } from './run-head'
import styles from './run-view.module.css'
import { useNameRun } from './run-words'
import { StepFrame } from './step-frame'
import { useRunActs, useRunAddress } from './use-run-acts'

const contents = {
  authenticity: AuthenticityStep,
  marketing: MarketingStep,
  reasons: ReasonsStep,
  contact: ContactStep,
} as const

/** One walk through the checklist: what was sent to whom, the four steps of which one is open, and how it ended. */
export function RunView({ run }: { readonly run: Run }) {
  const { t } = useTranslation('noReply')
  const { isReadOnly } = useCanvasSession()
  const { remove, goToList } = useRunActs()
  const addressOf = useRunAddress()
  const name = useNameRun()(run)
  const isLocked = isReadOnly || run.closing !== undefined
  return (
    <RunProvider run={run} isLocked={isLocked}>
      <Section title={name} hint={run.closing ? t('closedHint') : t('runHint')}>
        <Link href={addressOf()} className={styles.back}>
          <ArrowLeft size={16} aria-hidden />
          {t('back')}
        </Link>
        <RunHead />
        <Steps run={run} isLocked={isLocked} />
        <ClosingPart key={run.closing ? 'closed' : 'open'} />
        {!isReadOnly && (
          <Button
            icon={Trash2}
            look="quiet"
            className={styles.delete}
            onClick={() => {
              goToList()
              remove(run)
            }}
          >
            {t('delete.button')}
          </Button>
        )}
      </Section>
    </RunProvider>
  )
}

function Steps({ run, isLocked }: { readonly run: Run; readonly isLocked: boolean }) {
  const [openStep, setOpenStep] = useState<RunStep | undefined>(() => findNextStep(run) ?? 'authenticity')
  const [walkedTo, setWalkedTo] = useState<RunStep>()
  return (
    <div className={styles.steps}>
      {runSteps.map((step, index) => {
        const Content = contents[step]
        const next = runSteps[index + 1]
        const isOpen = step === openStep
        return (
          <RunProvider key={step} run={run} isLocked={isLocked || isSetAside(run, step)}>
            <StepFrame
              step={step}
              isOpen={isOpen}
              takesFocus={isOpen && step === walkedTo}
              onToggle={() => {
                setWalkedTo(undefined)
                setOpenStep(isOpen ? undefined : step)
              }}
              next={next}
              onNext={() => {
                setWalkedTo(next)
                setOpenStep(next)
              }}
            >
              <Content />
            </StepFrame>
          </RunProvider>
        )
      })}
    </div>
  )
}
