import type { Language } from '../../../domain/language'
import { addDays } from '../../../domain/reach/calendar-days'
import type { Holiday, HolidayName } from '../../../domain/reach/holidays'
import { isHolidayYear } from '../../../domain/reach/holidays'
import { fail, type Result, succeed } from '../../../domain/result'

/** `noData`: the library knows nothing of the country. `notLoaded`: the part of the app with the library is not there. */
export type HolidayFailure = 'noData' | 'notLoaded'

/** How the data names languages, where that is not how everybody does. */
const languageOfCode: Readonly<Record<string, string>> = { cz: 'cs', ge: 'ka', jp: 'ja' }

const HOUR = 3_600_000

/**
 * The public holidays of a whole country in years, from the first to the last. Years of which nothing is known are left
 * out. The names are chosen for a reader of the language.
 */
export async function loadHolidays(
  country: string,
  years: readonly number[],
  language: Language,
): Promise<Result<readonly Holiday[], HolidayFailure>> {
  const library = await import('date-holidays').catch(() => undefined)
  if (!library) return fail('notLoaded')
  const known = new library.default(country, { types: ['public', 'bank'] })
  if (known.getRules().length === 0) return fail('noData')
  // The days of the calendar there, whatever the time zone: the hours are of no account.
  known.setTimezone('')
  const languages = known.getLanguages()
  const found = years.filter(isHolidayYear).flatMap((year) =>
    known.getHolidays(year).map((holiday) => {
      const names = readNames(Reflect.get(known.getRule(holiday.rule) ?? {}, 'name'))
      return readHoliday(holiday, chooseName(names, holiday.name, language, languages))
    }),
  )
  return succeed(found.toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day))))
}

interface Found {
  /** Begins with the day of the calendar. */
  readonly date: string
  readonly start: Date
  readonly end: Date
  readonly substitute?: boolean
}

type ChosenName = Pick<Holiday, 'name' | 'english'>

function readHoliday({ date, start, end, substitute }: Found, chosen: ChosenName): Holiday {
  const day = date.slice(0, 10)
  // Some begin with the sunset before, and a day on which the clocks change lacks an hour.
  const hours = (Number(end) - Number(start)) / HOUR + 1
  const length = Math.max(1, Math.floor(hours / 24))
  return { day, lastDay: addDays(day, length - 1), isSubstitute: substitute === true, ...chosen }
}

/** In the reader's language, else as the country says, and then in English as well. */
function chooseName(
  names: ReadonlyMap<string, string>,
  given: string,
  language: Language,
  languages: readonly string[],
): ChosenName {
  const own = names.get(language)
  if (own !== undefined) return { name: { text: own, language }, english: '' }
  const [local = { text: given, language: '' }] = languages.flatMap((code): HolidayName[] => {
    const text = names.get(nameLanguage(code))
    return text === undefined ? [] : [{ text, language: nameLanguage(code) }]
  })
  return { name: local, english: /^en\b/.test(local.language) ? '' : (names.get('en') ?? '') }
}

function readNames(value: unknown): ReadonlyMap<string, string> {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
  return new Map(
    entries.flatMap(([code, name]) => (typeof name === 'string' ? [[nameLanguage(code), name]] : [])),
  )
}

function nameLanguage(code: string): string {
  return languageOfCode[code] ?? code
}
