/**
 * A name as it is compared: letters and digits in lower case without marks, one blank between words. Folds what people
 * and programs do to one name: full width, Mtavruli, Turkish İ and ı, `camelCase`, `kebab-case`, emoji, bold, numbers
 * before it ("1.", "①", "a)") and behind it ("(5)").
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/^\s*(?:(?:[a-z]|[ivx]{2,5})[.)]\s+|[一二三四五六七八九十]{1,2}、)/i, '')
    .replace(/(?<=(?!\p{Script=Georgian})\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\u00ad\u200b-\u200f\u2060\ufeff'’‘ʼ]/gu, '')
    .replace(/[ıøßæœ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^[\d ]+(?=\p{L})|(?<=\S)(?: \d+)+$/gu, '')
    .normalize('NFC')
}

const plainLetters: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe' }
