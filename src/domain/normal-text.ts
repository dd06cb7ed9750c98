/** A letter with more marks than this is no letter of any language. */
const MOST_MARKS = 30

const joiner = '\u034F'
const mark = `(?!${joiner})\\p{M}`
const fewMarks = new RegExp(`(?:${mark}){1,${MOST_MARKS}}(?=(${mark})?)`, 'gu')

/**
 * Text as it is kept: in NFC (R18). Towers of marks are parted by an invisible joiner (the "stream-safe" form of UAX 15):
 * to bring forty thousand of them into order takes any browser ten seconds, here and wherever titles are sorted later.
 */
export function normaliseText(text: string): string {
  return partMarks(partMarks(text).normalize('NFC'))
}

function partMarks(text: string): string {
  return text.replace(fewMarks, (marks: string, next: string | undefined) => (next ? marks + joiner : marks))
}
