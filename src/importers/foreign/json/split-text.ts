import { splitIntoNotes } from '../../../domain/split-notes'

/** Bullets within a line, as a cell that was once a list has them. */
const innerBullet = /\s[•●▪◦‣]\s/gu

/** Bullets that only foreign files have; the usual ones are known to `splitIntoNotes`. */
const foreignBullet = /^\s*[*+●▪◦‣—]\s+/u

/** The notes in a text of several lines or bullets. */
export function splitText(text: string): string[] {
  return splitIntoNotes(text.replace(innerBullet, '\n'))
    .map((line) => line.replace(foreignBullet, '').trim())
    .filter((line) => line !== '')
}
