import i18next from 'i18next'
import type { Language } from '../domain/language'
import type { Texts } from './areas'

/** The paths of all texts below an object of texts, such as `channels.q1`. */
type PathOf<Group> = {
  [Key in keyof Group & string]: Group[Key] extends string ? Key : `${Key}.${PathOf<Group[Key]>}`
}[keyof Group & string]

type BeforeLast<Path, Last extends string> = Path extends `${infer Id}.${Last}` ? Id : never

type KindPath = PathOf<Texts['kinds']>
type NamedKind = BeforeLast<KindPath, 'term'>
type HintedKind = BeforeLast<KindPath, 'hint'>
type Question = PathOf<Texts['guide']['questions']>
type Category = keyof Texts['guide']['categories']
type Motivation = keyof Texts['guide']['motivations']

/*
 * The words of ids that come out of a canvas. A file may name kinds that this Harreman does not know, so each
 * look-up is checked. The words must be there: wait for `useTranslation(['kinds', 'guide'])` or `loadTexts` first.
 */

/** The name of a kind of note or motivation; one from a newer Harreman shows its id. */
export function nameKind(language: Language, id: string): string {
  return isNamedKind(language, id) ? i18next.getFixedT(language, 'kinds')(`${id}.term`) : id
}

/** A few words on what a kind means, or undefined where its name says it all. */
export function explainKind(language: Language, id: string): string | undefined {
  return isHintedKind(language, id) ? i18next.getFixedT(language, 'kinds')(`${id}.hint`) : undefined
}

/** A guiding question; one from a newer Harreman shows its id. */
export function wordQuestion(language: Language, id: string): string {
  return isQuestion(language, id) ? i18next.getFixedT(language, 'guide')(`questions.${id}`) : id
}

/** What a category of relationships is, and an example of it; undefined for any other kind. */
export function explainCategory(language: Language, id: string) {
  const [group, category = ''] = id.split('.')
  if (group !== 'relationship' || !isCategory(language, category)) return undefined
  const t = i18next.getFixedT(language, 'guide')
  return {
    explanation: t(`categories.${category}.explanation`),
    example: t(`categories.${category}.example`),
  }
}

/** Why a company has a motivation, and by what means it follows it; undefined for one that is not known. */
export function explainMotivation(language: Language, id: string) {
  const [group, motivation = ''] = id.split('.')
  if (group !== 'motivation' || !isMotivation(language, motivation)) return undefined
  const t = i18next.getFixedT(language, 'guide')
  return { why: t(`motivations.${motivation}.why`), means: t(`motivations.${motivation}.means`) }
}

function isNamedKind(language: Language, id: string): id is NamedKind {
  return i18next.exists(`${id}.term`, { lng: language, ns: 'kinds' })
}

function isHintedKind(language: Language, id: string): id is HintedKind {
  return i18next.exists(`${id}.hint`, { lng: language, ns: 'kinds' })
}

function isQuestion(language: Language, id: string): id is Question {
  return i18next.exists(`questions.${id}`, { lng: language, ns: 'guide' })
}

function isCategory(language: Language, name: string): name is Category {
  return i18next.exists(`categories.${name}.explanation`, { lng: language, ns: 'guide' })
}

function isMotivation(language: Language, name: string): name is Motivation {
  return i18next.exists(`motivations.${name}.why`, { lng: language, ns: 'guide' })
}
