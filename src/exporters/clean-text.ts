/**
 * A text as a file of text may hold it: control characters and halves of characters have no place in XML, not even
 * escaped, and end as question marks elsewhere. Every kind of line ending is `\n`.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]|\p{Cs}/gu, '')
}
