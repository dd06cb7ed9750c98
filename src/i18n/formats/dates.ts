import type { Language } from '../../domain/language'

export type DateStyle = 'long' | 'short' | 'dateTime'

// Chromium has no Intl data for Basque and Georgian and silently answers in English, so these tables are ours.
const months: Record<Language, readonly string[]> = {
  en: split('January February March April May June July August September October November December'),
  eu: split(
    'urtarrilaren otsailaren martxoaren apirilaren maiatzaren ekainaren uztailaren abuztuaren irailaren urriaren azaroaren abenduaren',
  ),
  ka: split(
    'იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი',
  ),
  tr: split('Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'),
}

/** A date in local time: `21 February 2024`, short `21 Feb 2024`, with time `21 February 2024, 15:04`. */
export function formatDate(date: Date, language: Language, style: DateStyle): string {
  if (style === 'short') return shortDate[language](date)
  const long = longDate[language](date)
  if (style === 'long') return long
  return dateWithTime[language](long, formatTime(date))
}

/** The local time of day as `15:04`, the same in all languages. */
export function formatTime(date: Date): string {
  return `${padTwo(date.getHours())}:${padTwo(date.getMinutes())}`
}

/** The local day as `2024-02-21`: for names of files, the same in all languages. */
export function formatIsoDay(date: Date): string {
  return `${String(date.getFullYear()).padStart(4, '0')}-${padMonth(date)}-${padDay(date)}`
}

/** A day of the calendar, `2024-02-21`, in words: `21 February 2024`. It has no time zone, so it is the same day everywhere. */
export function formatDay(day: string, language: Language): string {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number)
  const date = new Date(2000, 0, 1)
  // Given to the constructor, the year 26 would be 1926.
  date.setFullYear(year, month - 1, dayOfMonth)
  return formatDate(date, language, 'long')
}

type DateFormat = (date: Date) => string

const longDate: Record<Language, DateFormat> = {
  en: (date) => `${date.getDate()} ${monthName('en', date)} ${date.getFullYear()}`,
  eu: (date) => `${basqueYear(date.getFullYear())} ${monthName('eu', date)} ${basqueDay(date.getDate())}`,
  ka: (date) => `${date.getDate()} ${monthName('ka', date)}, ${date.getFullYear()}`,
  tr: (date) => `${date.getDate()} ${monthName('tr', date)} ${date.getFullYear()}`,
}

const shortDate: Record<Language, DateFormat> = {
  // In letters, because 2/3 is two different days on the two sides of the Atlantic.
  en: (date) => `${date.getDate()} ${monthName('en', date).slice(0, 3)} ${date.getFullYear()}`,
  eu: (date) => `${date.getFullYear()}/${padMonth(date)}/${padDay(date)}`,
  ka: (date) => `${padDay(date)}.${padMonth(date)}.${date.getFullYear()}`,
  tr: (date) => `${padDay(date)}.${padMonth(date)}.${date.getFullYear()}`,
}

const dateWithTime: Record<Language, (date: string, time: string) => string> = {
  en: (date, time) => `${date}, ${time}`,
  eu: (date, time) => `${date} (${time})`,
  ka: (date, time) => `${date}, ${time}`,
  tr: (date, time) => `${date} ${time}`,
}

/** Euskaltzaindia, rule 37: -eko after a consonant of the spoken number (bat, bost, hamar, hamabost, ehun). */
function basqueYear(year: number): string {
  const rest = year % 100
  const endsInConsonant = rest === 0 ? year % 1000 !== 0 : [1, 5, 10, 15].includes(rest % 20)
  return `${year}${endsInConsonant ? 'eko' : 'ko'}`
}

/** The article, except after `hamaika`, which ends in -a. */
function basqueDay(day: number): string {
  return day === 11 || day === 31 ? `${day}` : `${day}a`
}

function monthName(language: Language, date: Date): string {
  return months[language][date.getMonth()] ?? ''
}

function padMonth(date: Date): string {
  return padTwo(date.getMonth() + 1)
}

function padDay(date: Date): string {
  return padTwo(date.getDate())
}

function padTwo(value: number): string {
  return String(value).padStart(2, '0')
}

function split(words: string): readonly string[] {
  return words.split(' ')
}
