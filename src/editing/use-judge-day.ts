import { useTranslation } from 'react-i18next'
import { FIRST_SENT_DAY, judgeSentDay } from '../domain/customers/run-days'
import type { CalendarDay } from '../domain/relationships/relationship-details'
import { formatDay } from '../i18n/formats/dates'
import { currentLanguage } from '../i18n/texts'
import { useToday } from './use-today'

/** Says why nothing can have been sent on a day; undefined where it can. */
export function useJudgeSentDay(): (day: CalendarDay) => string | undefined {
  const { t } = useTranslation('noReply')
  const today = useToday()
  return (day) => {
    switch (judgeSentDay(day, today)) {
      case 'future':
        return t('dayFailure.future')
      case 'tooEarly':
        return t('dayFailure.tooEarly', { day: formatDay(FIRST_SENT_DAY, currentLanguage()) })
      default:
        return undefined
    }
  }
}

/** Says why an offer cannot end on a day; undefined where it can. */
export function useJudgeLastDay(): (day: CalendarDay) => string | undefined {
  const { t } = useTranslation('noReply')
  const today = useToday()
  return (day) => {
    if (day < today) return t('dayFailure.over')
    return day > LAST_DAY
      ? t('dayFailure.tooLate', { day: formatDay(LAST_DAY, currentLanguage()) })
      : undefined
  }
}

/** Years with five digits and slips such as 20266 end here. */
const LAST_DAY: CalendarDay = '2199-12-31'
