import type { Language } from '../../domain/language'

/** `long`: in a sentence or a heading. `short`: at the axis of a plot or the head of a narrow row. */
export type PeriodStyle = 'long' | 'short'

// Chromium has no Intl data for Basque and Georgian, so these tables are ours (CLDR 48 where it is right).
const months: Record<Language, Record<PeriodStyle, readonly string[]>> = {
  en: {
    long: split('January February March April May June July August September October November December'),
    short: split('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
  },
  eu: {
    long: split(
      'urtarrila otsaila martxoa apirila maiatza ekaina uztaila abuztua iraila urria azaroa abendua',
    ),
    short: split('urt. ots. mar. api. mai. eka. uzt. abu. ira. urr. aza. abe.'),
  },
  ka: {
    long: split(
      'იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი',
    ),
    short: split('იან თებ მარ აპრ მაი ივნ ივლ აგვ სექ ოქტ ნოე დეკ'),
  },
  tr: {
    long: split('Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'),
    short: split('Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara'),
  },
}

/** A period such as `2026-03`, `2026-Q1` or `2026` in words; anything else as it is. */
export function formatPeriod(period: string, language: Language, style: PeriodStyle = 'long'): string {
  const { year = '', quarter, month } = readPeriod(period)
  if (quarter) return quarters[language][style](year, quarter)
  if (!month) return period
  return monthOfYear[language](year, months[language][style][Number(month) - 1] ?? month)
}

/** A month or quarter as short as can be, for where its year stands below it: `Mar`, `Q1`. A year is itself. */
export function formatPeriodOfYear(period: string, language: Language): string {
  const { quarter, month } = readPeriod(period)
  if (quarter) return quarterOfYear[language](quarter)
  return month ? (months[language].short[Number(month) - 1] ?? month) : period
}

function readPeriod(period: string) {
  const [, year, quarter, month] = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(period) ?? []
  return { year, quarter, month }
}

type InYear = (year: string, part: string) => string

const monthOfYear: Record<Language, InYear> = {
  en: (year, month) => `${month} ${year}`,
  eu: (year, month) => `${year} ${month}`,
  ka: (year, month) => `${month}, ${year}`,
  tr: (year, month) => `${month} ${year}`,
}

const quarters: Record<Language, Record<PeriodStyle, InYear>> = {
  en: {
    long: (year, quarter) => `quarter ${quarter} of ${year}`,
    short: (year, quarter) => `Q${quarter} ${year}`,
  },
  eu: {
    long: (year, quarter) => `${year}, ${quarter}. hiruhilekoa`,
    short: (year, quarter) => `${year}, ${quarter}. hh.`,
  },
  ka: {
    long: (year, quarter) => `${romanOf(quarter)} კვარტალი, ${year}`,
    short: (year, quarter) => `${romanOf(quarter)} კვ., ${year}`,
  },
  tr: {
    long: (year, quarter) => `${year}, ${quarter}. çeyrek`,
    short: (year, quarter) => `${year} ${quarter}. ç.`,
  },
}

const quarterOfYear: Record<Language, (quarter: string) => string> = {
  en: (quarter) => `Q${quarter}`,
  eu: (quarter) => `${quarter}. hh.`,
  ka: (quarter) => `${romanOf(quarter)} კვ.`,
  tr: (quarter) => `${quarter}. ç.`,
}

function romanOf(quarter: string): string {
  return ['I', 'II', 'III', 'IV'][Number(quarter) - 1] ?? quarter
}

function split(words: string): readonly string[] {
  return words.split(' ')
}
