import type { TFunction } from 'i18next'

/** Minutes since midnight as `09:05`, the same in all languages; the end of a day is `24:00`. */
export function writeMinutes(minutes: number): string {
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}

/** A length of time, in minutes, in words: `5 h 30 min`. */
export function writeDuration(length: number, t: TFunction<'reach'>): string {
  const [hours, minutes] = [Math.floor(length / 60), length % 60]
  if (minutes === 0) return t('time.hours', { hours })
  return hours === 0 ? t('time.minutes', { minutes }) : t('time.hoursAndMinutes', { hours, minutes })
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
