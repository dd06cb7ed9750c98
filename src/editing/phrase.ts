import type { Language } from '../domain/language'
import { formatList } from '../i18n/formats/lists'

/** What somebody wrote, in the language it is written in. */
export interface Quoted {
  readonly text: string
  readonly lang: Language
}

/** A sentence in the reader's language with content within, each part in its own language (R17). */
export type Phrase = readonly (string | Quoted)[]

// Private characters: no text of ours has any, and what is put in afterwards is not searched for them.
const [OPENING, CLOSING] = ['\ue000', '\ue001']
const place = new RegExp(`${OPENING}(\\d+)${CLOSING}`)

/** Puts phrases where a text has its placeholders: `say` gets a mark for each and answers with the whole text. */
export function fillPhrase<Name extends string>(
  values: Readonly<Record<Name, Phrase>>,
  say: (marks: Readonly<Record<Name, string>>) => string,
): Phrase {
  const entries: (readonly [string, Phrase])[] = Object.entries(values)
  const marks = entries.map(([name], index) => [name, `${OPENING}${index}${CLOSING}`])
  // Every second part is the number of a placeholder. That entries have the names of their record, no type can say.
  return say(Object.fromEntries(marks) as Record<Name, string>)
    .split(place)
    .flatMap((part, index): Phrase => {
      if (index % 2 === 0) return part ? [part] : []
      return entries[Number(part)]?.[1] ?? []
    })
}

/** What somebody wrote; words of the interface where that is nothing. */
export function quoteOr(text: string, lang: Language, instead: string): Phrase {
  return [text.trim() ? { text: text.trim(), lang } : instead]
}

/** "A, B and C" in the reader's language. */
export function listPhrases(phrases: readonly Phrase[], language: Language): Phrase {
  const values = Object.fromEntries(phrases.map((phrase, index) => [`item${index}`, phrase]))
  return fillPhrase(values, (marks) => formatList(Object.values(marks), language, 'and'))
}

/** The phrase as plain text. */
export function writePhrase(phrase: Phrase): string {
  return phrase.map((part) => (typeof part === 'string' ? part : part.text)).join('')
}
