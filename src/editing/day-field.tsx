import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type CalendarDay, isCalendarDay } from '../domain/relationships/relationship-details'
import { formatDay, formatIsoDay } from '../i18n/formats/dates'
import { currentLanguage } from '../i18n/texts'
import { useContentField } from '../state/content-field'
import { useServices } from '../state/services'
import { DateInput } from '../ui/date-input'
import { Field } from '../ui/field'
import { Warning } from '../ui/warning'
import styles from './day-field.module.css'

interface DayFieldProps {
  readonly label: string
  readonly day: CalendarDay
  /** An empty day takes it away. */
  readonly onDayChange: (day: CalendarDay) => void
}

/** A day, said in words below; one that is still to come is kept and says so. */
export function DayField({ label, day, onDayChange }: DayFieldProps) {
  const { t } = useTranslation('relationships')
  const { now } = useServices()
  const { readOnly, onFocus, onBlur } = useContentField()
  const futureId = useId()
  const words = day && formatDay(day, currentLanguage())
  const isFuture = day > formatIsoDay(new Date(now()))
  return (
    <div className={styles.day}>
      <Field label={label} {...(words && { hint: words })}>
        {(control) => (
          <DateInput
            {...control}
            aria-describedby={[control['aria-describedby'], isFuture && futureId].filter(Boolean).join(' ')}
            value={day}
            readOnly={readOnly}
            onValueChange={(value) => (value === '' || isCalendarDay(value)) && onDayChange(value)}
            onFocus={onFocus}
            onBlur={onBlur}
          />
        )}
      </Field>
      <div id={futureId} role="status">
        {isFuture && <Warning>{t('future')}</Warning>}
      </div>
    </div>
  )
}
