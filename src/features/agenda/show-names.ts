import { useTranslation } from 'react-i18next'
import type { AgendaStep } from '../../domain/workshop/agenda'

/** What the views and blocks are called that a step can show. */
export function useShowName(): (show: NonNullable<AgendaStep['show']>) => string {
  const { t } = useTranslation(['app', 'workshop', 'blocks'])
  return (show) => {
    if ('block' in show) return t(show.block, { ns: 'blocks' })
    switch (show.view) {
      case 'board':
        return t('board')
      case 'outline':
        return t('outline')
      case 'threads':
        return t('threads')
      case 'checks':
        return t('checks')
      default:
        return t(`parts.${show.view}`, { ns: 'workshop' })
    }
  }
}
