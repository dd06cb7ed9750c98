import type { Language } from '../../domain/language'
import { formatDate } from './dates'

/** Patterns for one and for more; `#` is the number. */
type Pattern = readonly [one: string, more: string]

interface RelativeWords {
  readonly now: string
  readonly yesterday: string
  readonly today: string
  readonly tomorrow: string
  readonly minute: Directions
  readonly hour: Directions
  readonly day: Directions
}

interface Directions {
  readonly past: Pattern
  readonly future: Pattern
}

const wordsByLanguage: Record<Language, RelativeWords> = {
  en: {
    now: 'just now',
    yesterday: 'yesterday',
    today: 'today',
    tomorrow: 'tomorrow',
    minute: { past: ['1 minute ago', '# minutes ago'], future: ['in 1 minute', 'in # minutes'] },
    hour: { past: ['1 hour ago', '# hours ago'], future: ['in 1 hour', 'in # hours'] },
    day: { past: ['1 day ago', '# days ago'], future: ['in 1 day', 'in # days'] },
  },
  eu: {
    now: 'oraintxe',
    yesterday: 'atzo',
    today: 'gaur',
    tomorrow: 'bihar',
    minute: { past: ['duela minutu bat', 'duela # minutu'], future: ['minutu bat barru', '# minutu barru'] },
    hour: { past: ['duela ordu bat', 'duela # ordu'], future: ['ordu bat barru', '# ordu barru'] },
    day: { past: ['duela egun bat', 'duela # egun'], future: ['egun bat barru', '# egun barru'] },
  },
  ka: {
    now: 'ახლახან',
    yesterday: 'გუშინ',
    today: 'დღეს',
    tomorrow: 'ხვალ',
    minute: { past: ['1 წუთის წინ', '# წუთის წინ'], future: ['1 წუთში', '# წუთში'] },
    hour: { past: ['1 საათის წინ', '# საათის წინ'], future: ['1 საათში', '# საათში'] },
    day: { past: ['1 დღის წინ', '# დღის წინ'], future: ['1 დღეში', '# დღეში'] },
  },
  tr: {
    now: 'az önce',
    yesterday: 'dün',
    today: 'bugün',
    tomorrow: 'yarın',
    minute: { past: ['1 dakika önce', '# dakika önce'], future: ['1 dakika sonra', '# dakika sonra'] },
    hour: { past: ['1 saat önce', '# saat önce'], future: ['1 saat sonra', '# saat sonra'] },
    day: { past: ['1 gün önce', '# gün önce'], future: ['1 gün sonra', '# gün sonra'] },
  },
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const WEEK_IN_DAYS = 7

/** How far a moment is away: minutes within the hour, hours within the day, days within the week, else the short date. */
export function formatRelativeTime(then: Date, now: Date, language: Language): string {
  const words = wordsByLanguage[language]
  const distance = then.getTime() - now.getTime()
  if (Math.abs(distance) < MINUTE) return words.now
  if (Math.abs(distance) < HOUR) return fillPattern(words.minute, distance, MINUTE)
  if (countDays(then, now) === 0) return fillPattern(words.hour, distance, HOUR)
  return formatRelativeDay(then, now, language)
}

/** The same for what has happened: where the clock was set back since, the date, because nothing happened tomorrow. */
export function formatTimeSince(then: Date, now: Date, language: Language): string {
  const isAhead = then.getTime() - now.getTime() >= MINUTE
  return isAhead ? formatDate(then, language, 'dateTime') : formatRelativeTime(then, now, language)
}

/** How many calendar days a day is away: `yesterday`, `today`, `in 3 days`; from a week on the short date. */
export function formatRelativeDay(then: Date, now: Date, language: Language): string {
  const words = wordsByLanguage[language]
  const days = countDays(then, now)
  if (days === -1) return words.yesterday
  if (days === 0) return words.today
  if (days === 1) return words.tomorrow
  if (Math.abs(days) < WEEK_IN_DAYS) return fillPattern(words.day, days * DAY, DAY)
  return formatDate(then, language, 'short')
}

function fillPattern(directions: Directions, distance: number, unit: number): string {
  const [one, more] = distance < 0 ? directions.past : directions.future
  const count = Math.floor(Math.abs(distance) / unit)
  return count === 1 ? one : more.replace('#', String(count))
}

/** Calendar days, not 24 hours: rounding swallows the hour that summer time adds or takes. */
function countDays(then: Date, now: Date): number {
  return Math.round((findMidnight(then) - findMidnight(now)) / DAY)
}

function findMidnight(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
}
