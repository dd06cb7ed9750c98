import i18next from 'i18next'
import { languages } from '../domain/language'
import type { Area } from './areas'

/** What a kind of canvas that came from a file calls its blocks and asks, by id. */
interface KindWords {
  readonly blocks: Readonly<Record<string, string>>
  readonly definitions: Readonly<Record<string, string>>
  readonly questions: Readonly<Record<string, string>>
}

type Tree = { [key: string]: string | Tree }

/** By area and path, such as `definitions.own.course-goals` in the guide. */
const textsByArea: Readonly<Record<'blocks' | 'guide', Map<string, string>>> = {
  blocks: new Map(),
  guide: new Map(),
}

/**
 * Lets the words of a kind be found like those of `locales`, in every language alike. To be called before anything of
 * the canvas is shown or written. Of two kinds with one id the one that came last is heard.
 */
export function addKindWords(words: KindWords | undefined): void {
  if (words && keepWords(words, true)) tellLoaded()
}

/** The same for a kind that is not in front of anybody: what is heard already stays. */
export function addDistantKindWords(words: KindWords | undefined): void {
  if (words && keepWords(words, false)) tellLoaded()
}

/** The words of an area with those of all kinds from files: they may come before the words of `locales` do. */
export function withKindWords<Texts extends Record<string, unknown>>(texts: Texts, area: string): Texts {
  const own = isKept(area) ? textsByArea[area] : undefined
  if (!own || own.size === 0) return texts
  const joined: Tree = structuredClone(texts) as Tree
  for (const [path, text] of own) setPath(joined, path.split('.'), text)
  return joined as Texts
}

function keepWords({ blocks, definitions, questions }: KindWords, isLouder: boolean): boolean {
  let isNew = false
  const keep = (area: 'blocks' | 'guide', group: string, texts: Readonly<Record<string, string>>) => {
    const kept = textsByArea[area]
    for (const [id, text] of Object.entries(texts)) {
      const path = `${group}${id}`
      const plain = disarm(text)
      if (kept.get(path) === plain || (kept.has(path) && !isLouder)) continue
      kept.set(path, plain)
      isNew = true
    }
  }
  keep('blocks', '', blocks)
  keep('guide', 'definitions.', definitions)
  keep('guide', 'questions.', questions)
  return isNew
}

/** What is not loaded yet takes the words along when it comes: a half area would count as a whole one. */
function tellLoaded(): void {
  if (!i18next.isInitialized) return
  for (const language of languages) {
    for (const area of ['blocks', 'guide'] as const satisfies readonly Area[]) {
      if (!i18next.hasResourceBundle(language, area)) continue
      i18next.addResourceBundle(language, area, withKindWords({}, area), true, true)
    }
  }
}

/** Somebody's text is no place for placeholders or for other texts, which i18next would put in. */
function disarm(text: string): string {
  return text.replaceAll('{{', '{ {').replaceAll('$t(', '$ t(')
}

function setPath(tree: Tree, path: readonly string[], text: string): void {
  const [key = '', ...rest] = path
  if (rest.length === 0) {
    tree[key] = text
    return
  }
  const below = tree[key]
  const branch = typeof below === 'object' ? below : {}
  tree[key] = branch
  setPath(branch, rest, text)
}

function isKept(area: string): area is 'blocks' | 'guide' {
  return Object.hasOwn(textsByArea, area)
}
