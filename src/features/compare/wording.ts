import type { TFunction } from 'i18next'
import type { Canvas, Link, LinkEnd, Motivation, Note } from '../../domain/canvas'
import type { Side } from '../../domain/compare/difference'
import type { Language } from '../../domain/language'
import { fillPhrase, listPhrases, type Phrase } from '../../editing/phrase'
import type { FactWords } from '../../editing/relationship-facts'
import type { CountryNames } from '../../i18n/country-names'
import { quoteName } from '../../i18n/formats/quotes'
import { nameKind } from '../../i18n/subject-words'

/** What wording a difference takes: the words, the reader's language and the two canvases. */
export interface Wording extends Readonly<Record<Side, Canvas>> {
  readonly say: TFunction<['compare', 'board', 'blocks', 'links', 'motivations', 'segments']>
  readonly tFacts: FactWords
  readonly language: Language
  /** Undefined until they are loaded: codes stand for them. */
  readonly countryNames: CountryNames | undefined
}

/** A difference as a report says it. */
export interface WordedDifference {
  /** A whole sentence. */
  readonly sentence: Phrase
  /** Lines below it: what it was, what it is, what else belongs to it. */
  readonly rows: readonly Phrase[]
  /** Whether the rows must not leave the device unasked (R54). */
  readonly isConfidential?: boolean
}

/** Longer texts are named by their beginning. */
const LONGEST_NAME = 90

/** The note in quotation marks, by the first line of its text. */
export function nameNote({ text }: Pick<Note, 'text'>, wording: Wording, side: Side): Phrase {
  const name = shorten(text)
  return name ? quote(name, wording, side) : [wording.say('emptyNote', { ns: 'board' })]
}

export function nameMotivation({ text, kind }: Motivation, wording: Wording, side: Side): Phrase {
  const name = shorten(text)
  return name ? quote(name, wording, side) : [quoteName(nameKind(wording.language, kind), wording.language)]
}

/** What a link ties, by its name; a note that is deleted has none any more. */
export function nameEnd(end: LinkEnd, wording: Wording, side: Side): Phrase {
  const { notesById, motivationsById } = wording[side]
  const note = notesById.get(end)
  if (note) return nameNote(note, wording, side)
  const motivation = motivationsById.get(end)
  return motivation ? nameMotivation(motivation, wording, side) : [wording.say('missing')]
}

/** Content as it was written; a word for it where there is none. */
export function showContent(text: string, wording: Wording, side: Side): Phrase {
  return text ? [{ text, lang: wording[side].contentLanguage }] : [wording.say('nothing')]
}

/** The rows "Before: …" and "After: …". */
export function sayBoth(show: (side: Side) => Phrase, { say }: Wording): readonly Phrase[] {
  return (['before', 'after'] as const).map((side) =>
    fillPhrase({ value: show(side) }, (marks) => say(`row.${side}`, marks)),
  )
}

/** The row of what a note or motivation that came or went was linked with; none where there is nothing. */
export function sayLinks(
  links: readonly Link[],
  of: LinkEnd,
  wording: Wording,
  side: Side,
): readonly Phrase[] {
  if (links.length === 0) return []
  const names = links.map(({ from, to }) => nameEnd(from === of ? to : from, wording, side))
  const value = listPhrases(names, wording.language)
  return [fillPhrase({ value }, (marks) => wording.say('row.linkedWith', marks))]
}

function quote(text: string, wording: Wording, side: Side): Phrase {
  const name: Phrase = [{ text, lang: wording[side].contentLanguage }]
  return fillPhrase({ name }, (marks) => quoteName(marks.name, wording.language))
}

function shorten(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? ''
  const letters = [...line]
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME).join('').trimEnd()}…` : line
}
