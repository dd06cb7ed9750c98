import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { weekdays } from '../../../domain/reach/calendar-days'
import type { WorkingHours } from '../../../domain/reach/working-hours'
import { ChipButton } from '../../../ui/chip'
import { Field, Select } from '../../../ui/field'
import styles from './reach.module.css'
import { writeMinutes } from './write-time'

interface HoursFieldsProps {
  readonly legend: string
  readonly hours: WorkingHours
  readonly onChange: (hours: WorkingHours) => void
}

/** From when to when, and on which days of the week, people work at a place. */
export function HoursFields({ legend, hours, onChange }: HoursFieldsProps) {
  const { t } = useTranslation('reach')
  const daysId = useId()
  const { from, to, days } = hours
  return (
    <fieldset className={styles.place}>
      <legend>{legend}</legend>
      <div className={styles.pair}>
        <HourChoice
          label={t('hours.from')}
          hour={from}
          least={0}
          most={to - 1}
          onChange={(hour) => onChange({ ...hours, from: hour })}
        />
        <HourChoice
          label={t('hours.to')}
          hour={to}
          least={from + 1}
          most={24}
          onChange={(hour) => onChange({ ...hours, to: hour })}
        />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a second frame within the first would be one too many */}
      <div role="group" aria-labelledby={daysId} className={styles.part}>
        <span id={daysId}>{t('hours.days')}</span>
        <div className={styles.choices}>
          {weekdays.map((day) => (
            <ChipButton
              key={day}
              isPressed={days.includes(day)}
              onClick={() =>
                onChange({
                  ...hours,
                  days: weekdays.filter((each) => (each === day) !== days.includes(each)),
                })
              }
            >
              {t(`weekdays.${day}`)}
            </ChipButton>
          ))}
        </div>
      </div>
    </fieldset>
  )
}

interface HourChoiceProps {
  readonly label: string
  readonly hour: number
  readonly least: number
  readonly most: number
  readonly onChange: (hour: number) => void
}

function HourChoice({ label, hour, least, most, onChange }: HourChoiceProps) {
  const hours = Array.from({ length: most - least + 1 }, (_, index) => least + index)
  return (
    <Field label={label}>
      {(control) => (
        <Select {...control} value={hour} onChange={(event) => onChange(Number(event.currentTarget.value))}>
          {hours.map((each) => (
            <option key={each} value={each}>
              {writeMinutes(each * 60)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
