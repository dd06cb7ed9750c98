/** A key as the words it is made of: `keyPartners` and `key_partners` are "key partners". */
export function separateWords(key: string): string {
  return key
    .replace(/(\p{Ll})(\p{Lu})/gu, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`)
    .replace(/[_\-.]+/g, ' ')
    .trim()
}
