import { cleanText } from './clean-text'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
}

/** A text as it may stand in XML, as content and as an attribute: a program refuses the whole file for what no XML can hold. */
export function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"'\t\n]/g, (sign) => entities[sign] ?? sign)
}
