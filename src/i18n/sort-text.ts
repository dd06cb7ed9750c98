import type { Language } from '../domain/language'

type Comparer = (a: string, b: string) => number

/** The alphabetical order of a language, numbers inside names by value. For sorting what people named, nothing else. */
export function makeTextComparer(language: Language): Comparer {
  // No browser has a Basque table; the Spanish one has the same order, ñ after n included.
  const collator = new Intl.Collator(language === 'tr' ? 'tr' : language === 'eu' ? 'es' : 'en', {
    numeric: true,
  })
  return language === 'ka' ? makeGeorgianComparer(collator) : collator.compare
}

/** Chromium has no Georgian table either: Georgian comes before other letters and after figures and signs. */
function makeGeorgianComparer(collator: Intl.Collator): Comparer {
  const letters = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
  // Sorting meets each name again and again; taking it apart is most of the work.
  const signsByText = new Map<string, readonly string[]>()
  const read = (text: string) => {
    const known = signsByText.get(text) ?? splitSigns(text)
    signsByText.set(text, known)
    return known
  }
  return (a, b) => compareSigns(read(a), read(b), letters) || collator.compare(a, b)
}

function compareSigns(a: readonly string[], b: readonly string[], collator: Intl.Collator): number {
  for (const [index, sign] of a.entries()) {
    const other = b[index]
    if (other === undefined) return 1
    const difference = rankScript(sign) - rankScript(other) || collator.compare(sign, other)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

/** Letters with their marks, and whole numbers, so that each is compared with its like. */
function splitSigns(text: string): readonly string[] {
  return text.match(/\p{Nd}+|.\p{M}*/gsu) ?? []
}

function rankScript(sign: string): number {
  if (/^\p{Script=Georgian}/u.test(sign)) return 1
  return /^\p{L}/u.test(sign) ? 2 : 0
}
