/**
 * Text as search compares it, whatever the language: case, accents and the Turkish i make no difference, so that
 * "ILIŞKI", "ilişki", "İLİŞKİ" and "iliski" are one word (R91). For comparing only, never for showing.
 */
export function foldText(text: string): string {
  return text
    .replace(/[“”„‟«»"‘’‚‛‹›´`ʼ]/g, "'")
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replace(/\s+/g, ' ')
    .trim()
}
