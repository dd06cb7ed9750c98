import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readWeekday } from '../../../domain/reach/calendar-days'
import type { Holiday } from '../../../domain/reach/holidays'
import { type ReadOffset, tellLocalTime } from '../../../domain/reach/local-time'
import {
  type CommonHours as CommonHoursOfDay,
  listCommonHours,
  type Span,
  usualHours,
} from '../../../domain/reach/working-hours'
import { formatDay } from '../../../i18n/formats/dates'
import { currentLanguage } from '../../../i18n/texts'
import { HoursFields } from './hours-fields'
import styles from './reach.module.css'
import { writeMinutes } from './write-time'

/** How many days are looked ahead. */
const DAYS = 7

interface CommonHoursProps {
  readonly now: number
  readonly here: ReadOffset
  readonly there: ReadOffset
  /** The public holidays there, where they are known. */
  readonly holidays: readonly Holiday[]
}

/** When both sides are at work in the coming days (R32); the hours can be changed as long as the view is open. */
export function CommonHours({ now, here, there, holidays }: CommonHoursProps) {
  const { t } = useTranslation('reach')
  const [ours, setOurs] = useState(usualHours)
  const [theirs, setTheirs] = useState(usualHours)
  const today = tellLocalTime(now, here).day
  const places = [
    { hours: ours, readOffset: here },
    { hours: theirs, readOffset: there },
  ] as const
  const days = listCommonHours(...places, today, DAYS)
  const isNever = days.every(({ spans }) => spans.length === 0)
  return (
    <section className={styles.part} aria-label={t('hours.title')}>
      <h4 className={styles.heading}>{t('hours.title')}</h4>
      <p className={styles.hint}>{t('hours.hint')}</p>
      {isNever ? (
        <p>{t('hours.never')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('hours.day')}</th>
              <th scope="col">{t('hours.ourTime')}</th>
              <th scope="col">{t('hours.theirTime')}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <DayRow key={day.day} common={day} here={here} there={there} holidays={holidays} />
            ))}
          </tbody>
        </table>
      )}
      <details className={styles.settings}>
        <summary>{t('hours.change')}</summary>
        <div className={styles.places}>
          <HoursFields legend={t('hours.ours')} hours={ours} onChange={setOurs} />
          <HoursFields legend={t('hours.theirs')} hours={theirs} onChange={setTheirs} />
        </div>
      </details>
    </section>
  )
}

interface DayRowProps extends Omit<CommonHoursProps, 'now'> {
  readonly common: CommonHoursOfDay
}

function DayRow({ common: { day, spans }, here, there, holidays }: DayRowProps) {
  const { t } = useTranslation('reach')
  const dayThere = spans[0] ? tellLocalTime(spans[0].from, there).day : day
  const holiday = holidays.find((each) => each.day <= dayThere && dayThere <= each.lastDay)
  return (
    <tr>
      <th scope="row">
        {t(`weekdays.${readWeekday(day)}`)}, {formatDay(day, currentLanguage())}
      </th>
      {spans.length === 0 ? (
        <td colSpan={2} className={styles.quiet}>
          {t('hours.none')}
        </td>
      ) : (
        <>
          <td>{spans.map((span) => writeSpan(span, here)).join(', ')}</td>
          <td>
            {spans.map((span) => writeSpan(span, there)).join(', ')}
            {dayThere !== day && ` (${t(`weekdays.${readWeekday(dayThere)}`)})`}
            {holiday && <span className={styles.off}>{t('hours.holiday', { name: holiday.name.text })}</span>}
          </td>
        </>
      )}
    </tr>
  )
}

function writeSpan({ from, to }: Span, readOffset: ReadOffset): string {
  const [start, end] = [from, to].map((instant) => tellLocalTime(instant, readOffset).minute)
  // Midnight ends the day that began with it.
  return `${writeMinutes(start ?? 0)}–${writeMinutes(end || 1440)}`
}
