import { languages } from '../domain/language'
import { foldText } from './fold-text'
import { formatPeriod, type PeriodStyle } from './formats/periods'

/**
 * The period that a heading names in words of any of the languages, such as "March 2026", "2026, 1. hh." or, as
 * spreadsheets shorten it, "Mar-26"; undefined where it names none. Its year may be one that no period has.
 */
export function recognisePeriod(text: string): string | undefined {
  const [, short = '', digits = ''] = /^(\p{L}+\.?)[\s\-–.'’/]+(\d{2})$/u.exec(text.trim()) ?? []
  if (short) return joinPeriod(`20${digits}`, short)
  const year = /\d{4}/.exec(text)?.[0]
  return year && joinPeriod(year, text.replace(year, ' '))
}

function joinPeriod(year: string, part: string): string | undefined {
  const found = partsByWords.get(foldWords(part))
  return found && `${year}-${found}`
}

const SOME_YEAR = '2000'

const parts = [
  ...['Q1', 'Q2', 'Q3', 'Q4'],
  ...Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0')),
]

const styles: readonly PeriodStyle[] = ['long', 'short']

/** `Q1` by "quarter 1 of", `03` by "mar", as the languages write them. */
const partsByWords = new Map(
  languages.flatMap((language) =>
    styles.flatMap((style) =>
      parts.map((part) => {
        const words = formatPeriod(`${SOME_YEAR}-${part}`, language, style).replace(SOME_YEAR, ' ')
        return [foldWords(words), part] as const
      }),
    ),
  ),
)

function foldWords(words: string): string {
  return foldText(words.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '))
}
