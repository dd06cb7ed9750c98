import { type CurrencyCode, isCurrencyCode } from '../money'
import { fail, type Result, succeed } from '../result'
import { isFigure, type Measure, moneyMeasures } from './figures'
import type { PlainPasteProblem } from './paste-problem'

/** Reads a number without sign as the reader's language writes it. */
export type NumberParser = (text: string) => Result<number, 'empty' | 'notNumber' | 'negative' | 'tooLarge'>

/** With all its spaces and the longest sign of a currency no figure is longer, and no text is taken apart that is. */
const LONGEST_NUMBER = 60

/** Why a cell holds no figure. */
export type PastedNumberFailure = Extract<
  PlainPasteProblem | 'otherCurrency',
  'notNumber' | 'negative' | 'fraction' | 'tooLarge' | 'moneyForCount' | 'otherCurrency'
>

/** Reads a cell: a number with or without a currency, below zero with a minus on either side or in brackets. */
export function readPastedNumber(
  text: string,
  measure: Measure,
  currency: CurrencyCode,
  parseNumber: NumberParser,
): Result<number, PastedNumberFailure> {
  if (text.length > LONGEST_NUMBER) return fail('notNumber')
  const { size, signs, isNegative } = takeApart(text)
  const codes = signs.map(listCurrencies)
  if (codes.some((list) => list === undefined)) return fail('notNumber')
  if (codes.length > 0 && !isMoney(measure)) return fail('moneyForCount')
  if (codes.some((list) => !list?.includes(currency))) return fail('otherCurrency')
  const number = parseNumber(size)
  if (!number.ok) return fail(number.failure === 'empty' ? 'notNumber' : number.failure)
  return judge(isNegative && number.value > 0 ? -number.value : number.value, measure)
}

/** The currencies that a sign or code can mean; undefined where it means none. */
export function listCurrencies(sign: string): readonly CurrencyCode[] | undefined {
  return currenciesBySign.get(sign) ?? (isCurrencyCode(sign) ? [sign] : undefined)
}

function judge(value: number, measure: Measure): Result<number, PastedNumberFailure> {
  if (isFigure(measure, value)) return succeed(value)
  if (value < 0 && measure !== 'profit') return fail('negative')
  return fail(Number.isInteger(value) || isMoney(measure) ? 'tooLarge' : 'fraction')
}

function isMoney(measure: Measure): boolean {
  return moneyMeasures.some((money) => money === measure)
}

interface NumberParts {
  readonly size: string
  /** What stands before and after the figures, without minus signs. */
  readonly signs: readonly string[]
  readonly isNegative: boolean
}

function takeApart(text: string): NumberParts {
  const inBrackets = /^\((.+)\)$/.exec(text.trim())?.[1]
  const [, before = '', size = '', after = ''] =
    /^(\D*?)([\d.,][\d.,\s]*)?(\D*)$/s.exec(inBrackets ?? text.trim()) ?? []
  const minus = /[-−–]/g
  const minuses = `${before}${after}`.match(minus)?.length ?? 0
  return {
    // Two signs of minus are no number.
    size: minuses > (inBrackets ? 0 : 1) ? '' : size,
    signs: [before, after].map((sign) => sign.replace(minus, '').trim()).filter(Boolean),
    isNegative: inBrackets !== undefined || minuses === 1,
  }
}

const dollars = ['USD', 'CAD', 'AUD', 'NZD', 'MXN', 'ARS', 'CLP', 'COP', 'SGD', 'HKD', 'TWD']

const currenciesBySign: ReadonlyMap<string, readonly CurrencyCode[]> = new Map([
  ['€', ['EUR']],
  ['eur', ['EUR']],
  ['euro', ['EUR']],
  ['₾', ['GEL']],
  ['ლარი', ['GEL']],
  ['₺', ['TRY']],
  ['TL', ['TRY']],
  ['tl', ['TRY']],
  ['$', dollars],
  ['US$', ['USD']],
  ['£', ['GBP', 'EGP']],
  ['¥', ['JPY', 'CNY']],
  ['₽', ['RUB']],
  ['₴', ['UAH']],
  ['֏', ['AMD']],
  ['₼', ['AZN']],
  ['₸', ['KZT']],
  ['₹', ['INR']],
  ['₪', ['ILS']],
  ['₩', ['KRW']],
  ['zł', ['PLN']],
  ['Kč', ['CZK']],
  ['Ft', ['HUF']],
  ['lei', ['RON']],
  ['kr', ['SEK', 'NOK', 'DKK', 'ISK']],
])
