/**
 * Text as search compares it, whatever the language: case, accents and the Turkish i make no difference, so that
 * "ILIŞKI", "ilişki", "İLİŞKİ" and "iliski" are one word (R91). For comparing only, never for showing.
 */
export function foldText(text: string): string {
  return (
    text
      .replace(/[“”„‟«»"‘’‚‛‹›´`ʼ]/g, "'")
      // Twice: to order a tower of marks takes the browser very long, and some marks stand in a letter's own code.
      .replace(/\p{M}+/gu, '')
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replaceAll('ı', 'i')
      .replace(/\s+/g, ' ')
      .trim()
  )
}
