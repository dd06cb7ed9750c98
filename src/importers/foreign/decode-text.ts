export interface DecodedText {
  readonly text: string
  /** The file does not say how it is written: the letters are what they most likely are. */
  readonly isGuessed: boolean
}

/**
 * The text of a file: UTF-8, UTF-16 where it says so, else the one-byte letters that programs in Turkey and western
 * Europe wrote (windows-1254). Undefined for what is no text, such as a picture or an archive.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const encoding = findUtf16(bytes) ?? 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : { text, isGuessed: false }
  } catch {
    return encoding === 'utf-8' && isLikeText(bytes)
      ? { text: new TextDecoder('windows-1254').decode(bytes), isGuessed: true }
      : undefined
  }
}

function findUtf16([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/** No language written in Latin letters has a fifth of them with marks. */
const MOST_MARKED = 0.2

/** Long enough to tell by; more would only take time. */
const SAMPLE = 20_000

/** Pictures and archives have control characters, or hardly a plain letter. */
function isLikeText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE)
  let marked = 0
  for (const byte of sample) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) return false
    if (byte >= 0x7f) marked += 1
  }
  return marked <= sample.length * MOST_MARKED
}
