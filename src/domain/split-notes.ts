/** What stands before the words of an item in a pasted or typed list. A star is content and stays (R15). */
const listMarker = /^\s*(?:[-*•·–]|\d{1,3}[.)])\s+/u

/** One text per line that says something, without the markers of lists: what becomes a note each. */
export function splitIntoNotes(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(listMarker, '').trim())
    .filter((line) => line !== '')
}
