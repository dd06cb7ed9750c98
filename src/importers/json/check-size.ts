import type { ImportFailure } from '../importer'
import { MAX_DEPTH } from './check-shape'

/** A note with everything has about ten parts, so this is a canvas of ten thousand notes. */
const MOST_PARTS = 100_000

/**
 * Refuses what nests absurdly or has more parts than any canvas, before it is parsed: engines need seconds for such
 * a text, or run out of stack. Looks at brackets and commas outside of strings only; the rest is the parser's.
 */
export function findSizeFailure(text: string): ImportFailure | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined
  let depth = 0
  let parts = 0
  for (let index = 0; index < text.length; index += 1) {
    switch (text.charCodeAt(index)) {
      case QUOTE:
        index = findEndOfString(text, index)
        break
      case OPEN_LIST:
      case OPEN_OBJECT:
        depth += 1
        if (depth > MAX_DEPTH + 1) return { type: 'tooDeep' }
        break
      case CLOSE_LIST:
      case CLOSE_OBJECT:
        depth -= 1
        break
      case COMMA:
        parts += 1
        if (parts > MOST_PARTS) return { type: 'tooMany' }
    }
  }
  return undefined
}

const [QUOTE, OPEN_LIST, OPEN_OBJECT, CLOSE_LIST, CLOSE_OBJECT, COMMA] = [0x22, 0x5b, 0x7b, 0x5d, 0x7d, 0x2c]

/** The place of the quotation mark that ends the string, or the end of the text. */
function findEndOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end === -1 ? text.length : end
}

function isEscaped(text: string, index: number): boolean {
  let slashes = 0
  while (text[index - 1 - slashes] === '\\') slashes += 1
  return slashes % 2 === 1
}
