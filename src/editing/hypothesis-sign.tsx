import { CircleCheck, CircleDashed, CircleX, FlaskConical } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { AssumptionState } from '../domain/workshop/assumption'
import { joinClasses } from '../ui/button'
import styles from './hypothesis-sign.module.css'

const icons = {
  untested: CircleDashed,
  running: FlaskConical,
  supported: CircleCheck,
  refuted: CircleX,
} as const satisfies Record<AssumptionState, unknown>

interface StateSignProps {
  readonly state: AssumptionState
}

/** What is known of a hypothesis: with a sign of its own form, and in words. */
export function StateSign({ state }: StateSignProps) {
  const { t } = useTranslation('tests')
  const Icon = icons[state]
  return (
    <span className={joinClasses(styles.sign, styles[state])}>
      <Icon size={14} aria-hidden />
      {t(`states.${state}`)}
    </span>
  )
}

/** The same where there is room for the sign only. */
export function StateMark({ state }: StateSignProps) {
  const { t } = useTranslation('tests')
  const Icon = icons[state]
  const label = t('mark.sign', { state: t(`states.${state}`) })
  return (
    <span role="img" aria-label={label} title={label} className={styles.mark}>
      <Icon size={13} aria-hidden />
    </span>
  )
}
