import { useTranslation } from 'react-i18next'
import type { CalendarDay } from '../../domain/relationships/relationship-details'
import { useToday } from '../../editing/use-today'
import { formatDay } from '../../i18n/formats/dates'
import { currentLanguage } from '../../i18n/texts'
import styles from './assignment.module.css'

/** The day on which the hand-in is due, in words, and whether it has passed; nothing where there is none. */
export function DueDate({ day }: { readonly day: CalendarDay }) {
  const { t } = useTranslation('assignment')
  const isOver = day < useToday()
  if (!day) return null
  return (
    <p className={isOver ? styles.overdue : styles.quiet}>
      {t(isOver ? 'overdue' : 'due', { day: formatDay(day, currentLanguage()) })}
    </p>
  )
}
