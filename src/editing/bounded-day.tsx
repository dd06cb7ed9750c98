import { useId, useState } from 'react'
import { type CalendarDay, isCalendarDay } from '../domain/relationships/relationship-details'
import { formatDay } from '../i18n/formats/dates'
import { currentLanguage } from '../i18n/texts'
import { joinClasses } from '../ui/button'
import { DateInput } from '../ui/date-input'
import { Field } from '../ui/field'
import { Warning } from '../ui/warning'
import styles from './bounded-day.module.css'

interface BoundedDayProps {
  readonly label: string
  readonly day: CalendarDay
  /** Says why a day cannot be; undefined for one that can. */
  readonly judge: (day: CalendarDay) => string | undefined
  /** Never called with a day that cannot be; an empty one takes the day away. */
  readonly onDayChange: (day: CalendarDay) => void
  readonly readOnly?: boolean
  readonly onFocus?: () => void
  readonly onBlur?: () => void
}

/** A day, said in words below. One that cannot be stays in the field with the reason, and the day before it still counts. */
export function BoundedDay({ label, day, judge, onDayChange, onFocus, onBlur, readOnly }: BoundedDayProps) {
  const [typed, setTyped] = useState({ text: day, former: day })
  const [isTyping, setTyping] = useState(false)
  const troubleId = useId()
  // What was refused goes when the day changes otherwise, as by undo.
  const shown = typed.former === day ? typed.text : day
  // While the year is typed the browser tells of the years 2, 20 and 202.
  const isUnfinished = isTyping && shown < '1000'
  const failure = shown === '' || shown === day || isUnfinished ? undefined : judge(shown)
  const words = day && !failure && formatDay(day, currentLanguage())
  return (
    <div className={styles.day}>
      <Field label={label} {...(words && { hint: words })}>
        {(control) => (
          <DateInput
            {...control}
            aria-describedby={joinClasses(control['aria-describedby'], troubleId)}
            aria-invalid={failure !== undefined}
            value={shown}
            readOnly={readOnly}
            onFocus={() => {
              setTyping(true)
              onFocus?.()
            }}
            onBlur={() => {
              setTyping(false)
              onBlur?.()
            }}
            onValueChange={(text) => {
              const isFine = text === '' || (isCalendarDay(text) && judge(text) === undefined)
              setTyped({ text, former: isFine ? text : day })
              if (isFine && text !== day) onDayChange(text)
            }}
          />
        )}
      </Field>
      <div id={troubleId} role="status">
        {failure && <Warning>{failure}</Warning>}
      </div>
    </div>
  )
}
