import { useTranslation } from 'react-i18next'
import type { Run } from '../../domain/customers/run'
import { countDaysWaiting } from '../../domain/customers/run-days'
import { isNotGenuine } from '../../domain/customers/verdict'
import { useToday } from '../../editing/use-today'

/** Gives the name of a run: its customer's. */
export function useNameRun(): (run: Run) => string {
  const { t } = useTranslation('noReply')
  return ({ customer }) => customer.trim() || t('noName')
}

/** How long the customer has not replied (R23), in words. */
export function useWaitingWords(run: Run): string {
  const { t } = useTranslation('noReply')
  const count = countDaysWaiting(run, useToday())
  if (count === undefined) return t('noDay')
  if (run.closing) return count === 0 ? t('waiting.sameDay') : t('waiting.until', { count })
  return count === 0 ? t('waiting.today') : t('waiting.days', { count })
}

/** Where a run stands. */
export type RunState = 'open' | 'closed' | 'notGenuine'

export function readRunState(run: Run): RunState {
  if (run.closing) return 'closed'
  return isNotGenuine(run) ? 'notGenuine' : 'open'
}
