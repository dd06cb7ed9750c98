import type { Language } from '../../domain/language'

export type ListType = 'and' | 'or'

const conjunctions: Record<Language, Record<ListType, string>> = {
  en: { and: 'and', or: 'or' },
  eu: { and: 'eta', or: 'edo' },
  ka: { and: 'და', or: 'ან' },
  tr: { and: 've', or: 'veya' },
}

/** `A, B, and C` in English; the other three have no comma before the last. Empty for an empty list. */
export function formatList(items: readonly string[], language: Language, type: ListType): string {
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  const comma = language === 'en' && items.length > 2 ? ',' : ''
  return `${items.slice(0, -1).join(', ')}${comma} ${conjunctions[language][type]} ${last}`
}
