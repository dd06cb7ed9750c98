import { useTranslation } from 'react-i18next'
import type { Run } from '../../../domain/customers/run'
import {
  type Holiday,
  holidayYears,
  isHolidayYear,
  listHolidayYears,
  pickHolidays,
} from '../../../domain/reach/holidays'
import type { CalendarDay } from '../../../domain/relationships/relationship-details'
import { useCountryNames } from '../../../editing/use-country-names'
import { nameCountry } from '../../../i18n/country-names'
import { formatDay } from '../../../i18n/formats/dates'
import { formatList } from '../../../i18n/formats/lists'
import { currentLanguage } from '../../../i18n/texts'
import { Button } from '../../../ui/button'
import { Warning } from '../../../ui/warning'
import styles from './reach.module.css'
import type { LoadedHolidays } from './use-holidays'

interface HolidaysProps {
  readonly run: Pick<Run, 'country' | 'sentOn'>
  readonly today: CalendarDay
  readonly loaded: LoadedHolidays
}

/** Public holidays there around the day of the message and today (R32): for which country and which years, and whose data. */
export function Holidays({ run, today, loaded: { holidays, retry } }: HolidaysProps) {
  const { t } = useTranslation('reach')
  const language = currentLanguage()
  const country = nameCountry(useCountryNames(language), run.country)
  if (!holidays) return <p role="status">{t('holidays.loading')}</p>
  if (!holidays.ok) {
    return holidays.failure === 'noData' ? (
      <Warning>{t('holidays.noData', { country })}</Warning>
    ) : (
      <div className={styles.choices}>
        <Warning>{t('holidays.failed')}</Warning>
        <Button onClick={retry}>{t('holidays.again')}</Button>
      </div>
    )
  }
  const years = listHolidayYears(run.sentOn, today).filter(isHolidayYear).map(String)
  const { sent, onSentDay, today: ofToday, next } = pickHolidays(holidays.value, run.sentOn, today)
  return (
    <>
      <p className={styles.name}>
        {t('holidays.ofYears', { country, years: formatList(years, language, 'and') })}
      </p>
      <SentDay day={run.sentOn} isHoliday={onSentDay.length > 0} />
      <HolidayList title={t('holidays.around')} holidays={sent} />
      <p>{t(ofToday.length > 0 ? 'holidays.today' : 'holidays.notToday')}</p>
      <HolidayList title={t('holidays.next')} holidays={[...ofToday, ...next]} />
      <p className={styles.hint}>
        {t('holidays.regions')} {t('holidays.source')}
      </p>
    </>
  )
}

function SentDay({ day, isHoliday }: { readonly day: CalendarDay; readonly isHoliday: boolean }) {
  const { t } = useTranslation('reach')
  if (!day) return <p className={styles.quiet}>{t('holidays.noSentDay')}</p>
  if (!isHolidayYear(Number(day.slice(0, 4)))) return <Warning>{t('holidays.outside', holidayYears)}</Warning>
  const words = formatDay(day, currentLanguage())
  return <p>{t(isHoliday ? 'holidays.onSentDay' : 'holidays.notOnSentDay', { day: words })}</p>
}

function HolidayList({ title, holidays }: { readonly title: string; readonly holidays: readonly Holiday[] }) {
  if (holidays.length === 0) return null
  return (
    <>
      <h5 className={styles.quiet}>{title}</h5>
      <ul className={styles.holidays} aria-label={title}>
        {holidays.map((holiday) => (
          <li key={`${holiday.day} ${holiday.name.text}`}>
            <HolidayWords holiday={holiday} />
          </li>
        ))}
      </ul>
    </>
  )
}

function HolidayWords({
  holiday: { day, lastDay, name, english, isSubstitute },
}: {
  readonly holiday: Holiday
}) {
  const { t } = useTranslation('reach')
  const language = currentLanguage()
  const [first, last] = [formatDay(day, language), formatDay(lastDay, language)]
  return (
    <>
      <span>{day === lastDay ? first : t('holidays.span', { first, last })}</span>
      <span className={styles.name} lang={name.language || undefined}>
        {name.text}
      </span>
      {english && <span lang="en">{english}</span>}
      {isSubstitute && <span className={styles.quiet}>{t('holidays.substitute')}</span>}
    </>
  )
}
