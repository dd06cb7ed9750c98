/** The languages Harreman speaks, in the order in which they are offered everywhere (BCP 47). */
export const languages = ['en', 'eu', 'ka', 'tr'] as const

export type Language = (typeof languages)[number]

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value)
}
