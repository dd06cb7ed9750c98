import { CircleCheck, CircleDashed, Lock, LockOpen, OctagonX } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Run } from '../../domain/customers/run'
import { joinClasses } from '../../ui/button'
import styles from './run-signs.module.css'
import { type RunState, readRunState } from './run-words'

const icons = { open: CircleDashed, closed: CircleCheck, notGenuine: OctagonX } as const

/** Where a run stands, with a sign and in words. */
export function StateSign({ run }: { readonly run: Run }) {
  const { t } = useTranslation('noReply')
  const state: RunState = readRunState(run)
  const Icon = icons[state]
  return (
    <span className={joinClasses(styles.sign, styles[state])}>
      <Icon size={14} aria-hidden />
      {t(`state.${state}`)}
    </span>
  )
}

/** Whether something is confidential (R41, R84), with a sign and in words. */
export function ConfidentialSign({ isOpen = false }: { readonly isOpen?: boolean | undefined }) {
  const { t } = useTranslation('noReply')
  const Icon = isOpen ? LockOpen : Lock
  return (
    <span className={styles.sign}>
      <Icon size={14} aria-hidden />
      {isOpen ? t('confidential.open') : t('confidential.mark')}
    </span>
  )
}
