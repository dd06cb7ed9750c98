import { type CurrencyCode, isCurrencyCode } from '../../../domain/money'
import { textOf } from './found-values'

/** What other tools call the time that an amount is for. */
const periods: ReadonlyMap<string, string> = new Map([
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['annual', 'year'],
  ['annually', 'year'],
  ['yearly', 'year'],
])

/** Currencies whose smallest unit is the whole one (ISO 4217). */
const wholeCurrencies = ['JPY', 'KRW', 'VND', 'CLP', 'ISK']

export function currencyOf(value: unknown): CurrencyCode | undefined {
  const written = textOf(value)
  return isCurrencyCode(written) ? written : undefined
}

/** A name with its amount behind it, as it fits on a note: “Rent (2500 GBP / month)”. */
export function withAmount(name: string, amount: number | undefined, currency = '', period = ''): string {
  if (amount === undefined) return name
  const money = `${amount} ${currency}`.trim()
  const written = period ? `${money} / ${periods.get(period) ?? period}` : money
  return name ? `${name} (${written})` : written
}

/** Of cents whole euros. */
export function fromMinor(
  amount: number | undefined,
  currency: CurrencyCode | undefined,
): number | undefined {
  if (amount === undefined) return undefined
  return currency && wholeCurrencies.includes(currency) ? amount : amount / 100
}
