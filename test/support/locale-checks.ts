import { type Language, languages } from '../../src/domain/language'
import { type LocaleTexts, nameLocaleFile } from './locale-texts'
import type { KeyUse } from './text-uses'

// Every check answers with sentences that name the file and the key; no sentence means that all is well.

export function findMissingKeys(locales: LocaleTexts): string[] {
  const areas = new Set(languages.flatMap((language) => [...locales[language].keys()]))
  return [...areas].flatMap((area) => {
    const keys = new Set(languages.flatMap((language) => [...(locales[language].get(area)?.keys() ?? [])]))
    return languages.flatMap((language) => {
      const texts = locales[language].get(area)
      if (!texts) return [`${nameLocaleFile(language, area)} does not exist.`]
      const missing = [...keys].filter((key) => !texts.has(key))
      return missing.map((key) => `${nameLocaleFile(language, area)} has no key "${key}".`)
    })
  })
}

export function findDifferingPlaceholders(locales: LocaleTexts): string[] {
  return listTexts(locales).flatMap(({ language, area, key, text }) => {
    const model = locales.en.get(area)?.get(key)
    if (model === undefined || language === 'en') return []
    const [expected, found] = [listPlaceholders(key, model), listPlaceholders(key, text)]
    if (expected === found) return []
    return [`${nameLocaleFile(language, area)}, key "${key}": has ${found} where English has ${expected}.`]
  })
}

export function findMissingPlurals(locales: LocaleTexts): string[] {
  return listTexts(locales).flatMap(({ language, area, key }) => {
    const stem = /^(.*)_(?:zero|one|other)$/.exec(key)?.[1]
    if (stem === undefined) return []
    const missing = ['_one', '_other'].filter((form) => !locales[language].get(area)?.has(stem + form))
    return missing.map((form) => `${nameLocaleFile(language, area)}: "${key}" has no "${stem}${form}".`)
  })
}

/** Keys that no code asks for. */
export function findUnusedKeys(locales: LocaleTexts, uses: readonly KeyUse[]): string[] {
  return [...locales.en].flatMap(([area, texts]) => {
    const patterns = uses.filter((use) => use.area === area).map((use) => use.pattern)
    const unused = [...texts.keys()].filter(
      (key) => !patterns.some((pattern) => pattern.test(stripPlural(key))),
    )
    return unused.map((key) => `${nameLocaleFile('en', area)}: no code uses the key "${key}".`)
  })
}

/** Texts that code asks for and that do not exist; a number asks for all its plural forms. */
export function findUnknownKeys(locales: LocaleTexts, uses: readonly KeyUse[]): string[] {
  return uses.flatMap(({ place, area, key, pattern, counts }) => {
    const known = [...(locales.en.get(area)?.keys() ?? [])]
    const hasPlural = known.some((one) => one.endsWith('_other') && pattern.test(stripPlural(one)))
    const hasPlain = known.some((one) => pattern.test(one))
    if (counts === 'yes' ? hasPlural : hasPlain || (counts === 'unknown' && hasPlural)) return []
    const wanted = counts === 'yes' ? `${key}_other` : key
    return [`${place}: "${wanted}" is not in ${nameLocaleFile('en', area)}.`]
  })
}

/** Mtavruli are the capitals of Georgian; texts do not use them, and many fonts lack them. */
export function findGeorgianCapitals(locales: LocaleTexts): string[] {
  return findTexts(locales, languages, /[\u1c90-\u1cbf]/u, 'holds Georgian capitals')
}

/** The three languages mark case by endings that depend on the word: none can follow a placeholder. */
export function findGluedEndings(locales: LocaleTexts): string[] {
  const ending = /\}\}[”“»"]?(?:['’(-]|<\/\w+>)?\p{L}/u
  return findTexts(locales, ['eu', 'ka', 'tr'], ending, 'has an ending glued to a placeholder')
}

export function findForeignQuotes(locales: LocaleTexts): string[] {
  const foreign: Record<Language, RegExp> = { en: /["«»„]/, eu: /["“”„]/, ka: /["”«»]/, tr: /["«»„]/ }
  return languages.flatMap((language) =>
    findTexts(locales, [language], foreign[language], 'has quotation marks of another language'),
  )
}

export function findUntidyTexts(locales: LocaleTexts): string[] {
  return listTexts(locales).flatMap(({ language, area, key, text }) => {
    if (text !== '' && text === text.trim().normalize('NFC')) return []
    return [
      `${nameLocaleFile(language, area)}, key "${key}": is empty, has blanks at an end or is not in NFC.`,
    ]
  })
}

function findTexts(locales: LocaleTexts, among: readonly Language[], fault: RegExp, says: string): string[] {
  return listTexts(locales)
    .filter(({ language, text }) => among.includes(language) && fault.test(text))
    .map(
      ({ language, area, key, text }) => `${nameLocaleFile(language, area)}, key "${key}": ${says}: ${text}`,
    )
}

function listTexts(locales: LocaleTexts) {
  return languages.flatMap((language) =>
    [...locales[language]].flatMap(([area, texts]) =>
      [...texts].map(([key, text]) => ({ language, area, key, text })),
    ),
  )
}

/** Placeholders and tags in one order; "one" may be said without its number (Basque: "ohar bat"). */
function listPlaceholders(key: string, text: string): string {
  const found = text.match(/\{\{[^}]*\}\}|<\/?\w+\/?>/g) ?? []
  const isOne = /_(?:zero|one)$/.test(key)
  const counted = found.filter((name) => !(isOne && ['{{count}}', '{{number}}'].includes(name)))
  return [...new Set(counted)].sort().join(' ') || 'none'
}

function stripPlural(key: string): string {
  return key.replace(/_(?:zero|one|other)$/, '')
}
