import { useTranslation } from 'react-i18next'
import { MINUTE } from '../../domain/workshop/run-clock'
import { fillPhrase } from '../../editing/phrase'
import { PhraseText } from '../../editing/phrase-text'
import type { StepClock } from './clock-controls'
import { useStepNames } from './use-step-names'

/** From here on nobody is just finishing his sentence: the device was left alone. */
const LONG_OVER = 30 * MINUTE

interface NextUpProps {
  readonly view: StepClock
  readonly className?: string | undefined
}

/** What comes after the step that runs, and what happened where it ended long ago. */
export function NextUp({ view, className }: NextUpProps) {
  const { t } = useTranslation('agenda')
  const { next } = view
  const nameStep = useStepNames()
  return (
    <>
      {view.state === 'over' && view.overBy > LONG_OVER && <span className={className}>{t('longOver')}</span>}
      <span className={className}>
        {next ? (
          <PhraseText
            phrase={fillPhrase({ step: nameStep(next) }, (marks) =>
              t('then', { ...marks, minutes: t('minutes', { count: next.minutes }) }),
            )}
          />
        ) : (
          t('last')
        )}
      </span>
    </>
  )
}
