import { useTranslation } from 'react-i18next'
import { formatDate, formatTime } from '../../i18n/formats/dates'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import type { CanvasVersion } from '../../state/versions/use-versions'
import { findMidnight } from './group-versions'

/** How a version and its day are spoken of. */
export function useVersionWords() {
  const { t } = useTranslation('versions')
  const language = currentLanguage()
  return {
    nameDay: (day: number, now: Date) => {
      if (day === findMidnight(now, 0)) return t('today')
      if (day === findMidnight(now, 1)) return t('yesterday')
      return formatDate(new Date(day), language, 'long')
    },
    nameTime: (version: CanvasVersion) => formatTime(new Date(version.createdAt)),
    nameMoment: (version: CanvasVersion) => formatDate(new Date(version.createdAt), language, 'dateTime'),
    countNotes: ({ noteCount }: CanvasVersion) =>
      noteCount === 0
        ? t('noNotes')
        : t('notes', { count: noteCount, number: formatNumber(noteCount, language) }),
  }
}
