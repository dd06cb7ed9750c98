import type { Language } from '../domain/language'
import { foldText } from './fold-text'
import { nameKind } from './subject-words'

/*
 * Kinds are recognised in a text by their names in a language, whatever the endings: words are compared by their
 * beginnings, since Basque, Georgian and Turkish mark cases at the end. The words must be there: wait for
 * `useTranslation('kinds', { lng })` or `loadTexts` first.
 */

/** The kinds whose whole name is in the text. One whose words are all in another's longer name gives way to it. */
export function recogniseKinds(text: string, language: Language, kinds: readonly string[]): string[] {
  const words = splitWords(text)
  const found = kinds.flatMap((kind) => {
    const matched = matchWords(nameKind(language, kind), words)
    return matched.length > 0 && matched.every((word) => word !== undefined) ? [{ kind, matched }] : []
  })
  const isPart = (one: readonly unknown[], other: readonly unknown[]) =>
    one.length < other.length && one.every((word) => other.includes(word))
  return found
    .filter(({ matched }) => !found.some((other) => isPart(matched, other.matched)))
    .map(({ kind }) => kind)
}

/** The kind that has most of its name in the text; undefined where none has more than half of it. */
export function recogniseBestKind(
  text: string,
  language: Language,
  kinds: readonly string[],
): string | undefined {
  const words = splitWords(text)
  const shares = kinds.map((kind) => {
    const matched = matchWords(nameKind(language, kind), words)
    return { kind, share: matched.filter((word) => word !== undefined).length / matched.length }
  })
  const best = shares.toSorted((one, other) => other.share - one.share)[0]
  return best && best.share > 0.5 ? best.kind : undefined
}

/** For each word of the name, where it is among the words of the text. */
function matchWords(name: string, words: readonly string[]): (number | undefined)[] {
  return splitWords(name).map((word) => {
    const stem = word.slice(0, Math.max(4, word.length - 2))
    const index = words.findIndex((candidate) => candidate.startsWith(stem))
    return index < 0 ? undefined : index
  })
}

function splitWords(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
