import type { Language } from './language'

/** An ISO 4217 code, such as EUR. */
export type CurrencyCode = string

/** The currencies of those who write in the four languages, and what they meet most beside them. */
export const usualCurrencies = ['EUR', 'GEL', 'TRY', 'USD', 'GBP'] as const

/** What a canvas counts in until somebody chooses. */
export function suggestCurrency(contentLanguage: Language): CurrencyCode {
  if (contentLanguage === 'ka') return 'GEL'
  return contentLanguage === 'tr' ? 'TRY' : 'EUR'
}

export function isCurrencyCode(value: unknown): value is CurrencyCode {
  return typeof value === 'string' && /^[A-Z]{3}$/.test(value)
}
