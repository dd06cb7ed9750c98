import type { Language } from '../../domain/language'

export interface NumberOptions {
  readonly minimumFractionDigits?: number
  readonly maximumFractionDigits?: number
}

interface NumberSigns {
  readonly group: string
  readonly decimal: string
  readonly minus: string
  /** Georgian writes 1234 together and parts 12 345. */
  readonly grouping: 'always' | 'min2'
}

const NO_BREAK_SPACE = '\u00a0'

const signs: Record<Language, NumberSigns> = {
  en: { group: ',', decimal: '.', minus: '-', grouping: 'always' },
  eu: { group: '.', decimal: ',', minus: '\u2212', grouping: 'always' },
  ka: { group: NO_BREAK_SPACE, decimal: ',', minus: '-', grouping: 'min2' },
  tr: { group: '.', decimal: ',', minus: '-', grouping: 'always' },
}

/** What stands between the groups of figures; a no-break space in Georgian. */
export function groupSign(language: Language): string {
  return signs[language].group
}

/** The sign of a currency (ISO 4217 code); the code itself where it has none. */
export function currencySign(currency: string): string {
  return splitNumber(0, 'en', currencyStyle(currency)).symbol
}

/** A number with the signs of the language; at most three decimals unless asked otherwise. */
export function formatNumber(value: number, language: Language, options: NumberOptions = {}): string {
  const { minus, size } = splitNumber(value, language, options)
  return minus + size
}

/** A fraction as per cent: 0.05 is `5%`, `% 5`, `5%`, `%5`. Whole per cents unless asked otherwise. */
export function formatPercent(value: number, language: Language, options: NumberOptions = {}): string {
  const { minus, size } = splitNumber(value, language, { ...options, style: 'percent' })
  return minus + percentPatterns[language](size)
}

/** An amount with the sign of its currency (ISO 4217 code) and that currency's decimals unless asked otherwise. */
export function formatMoney(
  value: number,
  currency: string,
  language: Language,
  options: NumberOptions = {},
): string {
  const { minus, size, symbol } = splitNumber(value, language, { ...currencyStyle(currency), ...options })
  return minus + moneyPatterns[language](size, symbol)
}

function currencyStyle(currency: string) {
  return { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const
}

const percentPatterns: Record<Language, (size: string) => string> = {
  en: (size) => `${size}%`,
  eu: (size) => `%${NO_BREAK_SPACE}${size}`,
  ka: (size) => `${size}%`,
  tr: (size) => `%${size}`,
}

const moneyPatterns: Record<Language, (size: string, symbol: string) => string> = {
  en: putSymbolFirst,
  eu: putSymbolLast,
  ka: putSymbolLast,
  tr: putSymbolFirst,
}

function putSymbolFirst(size: string, symbol: string): string {
  const isCode = /\p{L}$/u.test(symbol)
  return `${symbol}${isCode ? NO_BREAK_SPACE : ''}${size}`
}

function putSymbolLast(size: string, symbol: string): string {
  return `${size}${NO_BREAK_SPACE}${symbol}`
}

interface NumberParts {
  readonly minus: string
  /** The figures with their separators, without any sign. */
  readonly size: string
  /** The sign of the currency; empty when there is none. */
  readonly symbol: string
}

/** English is everywhere, so it does the rounding and the grouping; the separators are then exchanged for ours. */
function splitNumber(value: number, language: Language, options: Intl.NumberFormatOptions): NumberParts {
  const { group, decimal, minus, grouping } = signs[language]
  const texts: Partial<Record<Intl.NumberFormatPartTypes, string>> = { group, decimal }
  const parts = new Intl.NumberFormat('en', {
    useGrouping: grouping,
    signDisplay: 'negative',
    ...options,
  }).formatToParts(value)
  return {
    minus: parts.some(({ type }) => type === 'minusSign') ? minus : '',
    size: parts
      .filter(({ type }) => !['minusSign', 'percentSign', 'currency', 'literal'].includes(type))
      .map((part) => texts[part.type] ?? part.value)
      .join(''),
    symbol: parts.find(({ type }) => type === 'currency')?.value ?? '',
  }
}
