import { formatIsoDay } from './formats/dates'

const MOST_CHARACTERS = 80

/** File systems allow 255 bytes; 15 are left for the ending. */
const MOST_BYTES = 240

/** More is never part of a name, and bringing it into NFC may take long. */
const MOST_READ = 2000

/** Names that Windows keeps for devices, with any ending. */
const reservedNames = /^(con|prn|aux|nul|(com|lpt)[\d¹²³])$/i

/**
 * A title as the name of a file, without an ending: letters and figures of all scripts, everything else a hyphen.
 * A title without any becomes `canvas-2024-02-21`, by the local day. `mostBytes` is what the ending leaves of a name.
 */
export function makeFileName(title: string, now: Date, mostBytes = MOST_BYTES): string {
  const words = title
    .slice(0, MOST_READ)
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^[\p{M}-]+/u, '')
  const name = cutName(words, mostBytes).replace(/-+$/, '')
  if (name === '') return `canvas-${formatIsoDay(now)}`
  return reservedNames.test(name) ? `canvas-${name}` : name
}

/** Cuts between characters as readers see them, never inside one. */
function cutName(name: string, mostBytes: number): string {
  const encoder = new TextEncoder()
  let kept = ''
  let count = 0
  let bytes = 0
  for (const { segment } of new Intl.Segmenter('en').segment(name)) {
    count += 1
    bytes += encoder.encode(segment).length
    if (count > MOST_CHARACTERS || bytes > mostBytes) break
    kept += segment
  }
  return kept
}
