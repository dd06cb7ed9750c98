import { useTranslation } from 'react-i18next'
import { readWeekday } from '../../../domain/reach/calendar-days'
import { type ReadOffset, tellDifference, tellLocalTime } from '../../../domain/reach/local-time'
import { formatDay } from '../../../i18n/formats/dates'
import { currentLanguage } from '../../../i18n/texts'
import styles from './reach.module.css'
import { writeDuration, writeMinutes } from './write-time'

interface ClocksProps {
  readonly now: number
  readonly here: ReadOffset
  readonly there: ReadOffset
}

/** What the clocks there and here show, and by how much they differ today (R32). */
export function Clocks({ now, here, there }: ClocksProps) {
  const { t } = useTranslation('reach')
  const difference = tellDifference(now, here, there)
  const length = writeDuration(Math.abs(difference), t)
  const tell = (readOffset: ReadOffset) => {
    const { day, minute } = tellLocalTime(now, readOffset)
    const weekday = t(`weekdays.${readWeekday(day)}`)
    return { time: writeMinutes(minute), weekday, day: formatDay(day, currentLanguage()) }
  }
  return (
    <div className={styles.clocks}>
      <p>{t('time.there', tell(there))}</p>
      <p>{t('time.here', tell(here))}</p>
      <p>
        {difference === 0
          ? t('time.same')
          : t(difference > 0 ? 'time.ahead' : 'time.behind', { difference: length })}
      </p>
    </div>
  )
}
