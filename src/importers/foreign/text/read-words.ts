import type { PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

/** The words of a piece of text. */
export interface Words {
  /** Without any mark; a hard line break stays one. */
  readonly text: string
  /** The same with `**bold**`, for descriptions. */
  readonly rich: string
  /** How many addresses of links and pictures stood behind the words; none was opened. */
  readonly addressCount: number
}

export type ReadWords = (source: string) => Words

/** Reads Markdown within a paragraph: marks, escapes, character references, links, pictures and small HTML. */
export function readWords(source: string): Words {
  const words = source.trim()
  if (words.length > LONGEST_PARSED || !/[\\&<*_`![\]\n]/.test(words) || isCrowded(words))
    return takeAsTyped(words)
  return readBold(words) ?? parseWords(words)
}

/** Where bold is the only mark no parser is needed, which takes a hundred times as long. */
function readBold(words: string): Words | undefined {
  if (/[\\&<_`![\]\n]/.test(words)) return undefined
  const pieces = words.split('**')
  const isSimple = pieces.every(
    (piece, index) => !piece.includes('*') && (index % 2 === 0 || /^\S(?:.*\S)?$/.test(piece)),
  )
  return isSimple && pieces.length % 2 === 1
    ? { text: pieces.join(''), rich: words, addressCount: 0 }
    : undefined
}

function parseWords(words: string): Words {
  const pieces = fromMarkdown(words, { extensions: [withinParagraphs] }).children.map(writeNode)
  return tidy(joinWords(pieces, '\n'))
}

/** A text that is no Markdown, such as a cell of a CSV file. */
export function takeAsTyped(source: string): Words {
  const words = source.trim()
  return { text: words, rich: words, addressCount: 0 }
}

/** A text of this many letters is a pasted book, for which the parser needs seconds. */
const LONGEST_PARSED = 20_000

/** So many marks in one text are an accident or an attack, and make the parser slow. */
const MOST_MARKS = 400

function isCrowded(words: string): boolean {
  let count = 0
  for (const letter of words) if ('*_`[]<&!\\'.includes(letter)) count += 1
  return count > MOST_MARKS
}

const withinParagraphs = {
  disable: {
    null: [
      'blockQuote',
      'codeFenced',
      'codeIndented',
      'definition',
      'headingAtx',
      'htmlFlow',
      'list',
      'setextUnderline',
      'thematicBreak',
    ],
  },
}

function writeNode(node: RootContent | PhrasingContent): Words {
  switch (node.type) {
    case 'text':
      return plain(node.value.replace(/[ \t]*\n[ \t]*/g, ' '))
    case 'inlineCode':
      return plain(node.value)
    case 'break':
      return plain('\n')
    case 'html':
      return writeTag(node.value)
    case 'image':
      return { ...plain(node.alt ?? ''), addressCount: 1 }
    case 'strong': {
      const inner = joinWords(node.children.map(writeNode))
      return { ...inner, rich: markBold(inner.rich) }
    }
    case 'link': {
      const inner = joinWords(node.children.map(writeNode))
      return { ...inner, addressCount: inner.addressCount + 1 }
    }
    default:
      return 'children' in node ? joinWords(node.children.map(writeNode)) : plain('')
  }
}

const formattingTag =
  /^<\/?(?:a|abbr|b|big|center|code|del|details|div|em|figcaption|figure|font|h[1-6]|i|img|ins|kbd|li|mark|ol|p|picture|s|section|small|source|span|strike|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|u|ul)\b[^>]*>$/i

/** Tags that only dress words go, a line break breaks, and whatever else looks like a tag was typed. */
function writeTag(html: string): Words {
  if (/^<br\b[^>]*>$/i.test(html)) return plain('\n')
  if (!formattingTag.test(html)) return plain(html)
  return { ...plain(''), addressCount: /\s(?:src|href)\s*=/i.test(html) ? 1 : 0 }
}

function plain(text: string): Words {
  return { text, rich: text, addressCount: 0 }
}

function joinWords(pieces: readonly Words[], separator = ''): Words {
  return {
    text: pieces.map(({ text }) => text).join(separator),
    rich: pieces.map(({ rich }) => rich).join(separator),
    addressCount: pieces.reduce((sum, { addressCount }) => sum + addressCount, 0),
  }
}

function tidy(words: Words): Words {
  return { ...words, text: words.text.trim(), rich: words.rich.trim() }
}

function markBold(words: string): string {
  return words.trim() === '' || words.includes('\n') || words.includes('**') ? words : `**${words.trim()}**`
}
