import { formatIsoDay } from './formats/dates'

const MOST_CHARACTERS = 80

/** File systems allow 255 bytes; 15 are left for the ending. */
const MOST_BYTES = 240

/** Names that Windows keeps for devices, with any ending. */
const reservedNames = /^(con|prn|aux|nul|(com|lpt)[\d¹²³])$/i

/**
 * A title as the name of a file, without an ending: letters and figures of all scripts, everything else a hyphen.
 * A title without any becomes `canvas-2024-02-21`, by the local day.
 */
export function makeFileName(title: string, now: Date): string {
  const words = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^[\p{M}-]+/u, '')
  const name = cutName(words).replace(/-+$/, '')
  if (name === '') return `canvas-${formatIsoDay(now)}`
  return reservedNames.test(name) ? `canvas-${name}` : name
}

/** Cuts between characters as readers see them, never inside one. */
function cutName(name: string): string {
  const encoder = new TextEncoder()
  let kept = ''
  let count = 0
  let bytes = 0
  for (const { segment } of new Intl.Segmenter('en').segment(name)) {
    count += 1
    bytes += encoder.encode(segment).length
    if (count > MOST_CHARACTERS || bytes > MOST_BYTES) break
    kept += segment
  }
  return kept
}
