import i18next from 'i18next'
import type { Language } from '../domain/language'
import type { Texts } from './areas'
import { nameKind } from './subject-words'

type Suggested = keyof Texts['motivations']['suggestions']

/** What a motivation begins with when it is chosen. */
export interface MotivationStart {
  readonly text: string
  readonly why: string
  /** One means per line. */
  readonly means: string
}

/**
 * The words a motivation of the guide begins with (R12); another kind begins with its name alone. They become content,
 * so the language is that of the content, and its words `kinds` and `motivations` must be there.
 */
export function suggestMotivation(language: Language, id: string): MotivationStart {
  const text = nameKind(language, id)
  const [group, motivation = ''] = id.split('.')
  if (group !== 'motivation' || !isSuggested(language, motivation)) return { text, why: '', means: '' }
  const t = i18next.getFixedT(language, 'motivations')
  return { text, why: t(`suggestions.${motivation}.why`), means: t(`suggestions.${motivation}.means`) }
}

function isSuggested(language: Language, name: string): name is Suggested {
  return i18next.exists(`suggestions.${name}.why`, { lng: language, ns: 'motivations' })
}
