import type { CalendarDay } from '../domain/relationships/relationship-details'
import { formatIsoDay } from '../i18n/formats/dates'
import { useServices } from '../state/services'

/** The day it is here, by the clock of the services. */
export function useToday(): CalendarDay {
  return formatIsoDay(new Date(useServices().now()))
}
