import type { ReactNode } from 'react'
import { fillPhrase, type Phrase, writePhrase } from './phrase'
import { PhraseText } from './phrase-text'

let told = 0

/**
 * As `fillPhrase`, to be announced or shown as a message with its languages marked (R17). Each is an element of its own: a live
 * region is heard again also when the same words come twice.
 */
export function tellPhrase<Name extends string>(
  values: Readonly<Record<Name, Phrase>>,
  say: (marks: Readonly<Record<Name, string>>) => string,
): ReactNode {
  const phrase = fillPhrase(values, say)
  if (phrase.every((part) => typeof part === 'string')) return writePhrase(phrase)
  return <PhraseText key={++told} phrase={phrase} />
}
