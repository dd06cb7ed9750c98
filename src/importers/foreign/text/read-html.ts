import type { Grid } from './line'

/**
 * Reads HTML by its tags alone, so that it works without a browser: nothing of it is built, shown, run or loaded. The
 * words come out as Markdown, in which character references are still to be decoded.
 */
export function writeHtmlAsMarkdown(html: string): string {
  return writeTokens(readTokens(html), collapse)
}

export function isHtmlDocument(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(text)
}

/** The text with its HTML tables as grids, in their order. A table within a cell is words of that cell. */
export function findTables(text: string, isHtml: boolean): (string | Grid)[] {
  const pieces: (string | Grid)[] = []
  let [from, depth, start] = [0, 0, 0]
  for (const { index, 0: tag } of text.matchAll(/<(\/?)table\b[^<>]*>/gi)) {
    const isEnd = tag.startsWith('</')
    if (!isEnd && depth === 0) start = index
    depth = Math.max(0, depth + (isEnd ? -1 : 1))
    if (!isEnd || depth > 0 || start < from) continue
    const end = index + tag.length
    pieces.push(text.slice(from, start), readTable(text.slice(start, end), isHtml ? collapse : keepLists))
    from = end
  }
  return [...pieces, text.slice(from)]
}

interface Token {
  /** In lower case, "/" before an end; empty for words. */
  readonly tag: string
  readonly words: string
  readonly hasAddress: boolean
}

function* readTokens(html: string): Generator<Token> {
  let skipped = ''
  for (const [found, slash = '', name = '', words = ''] of html.matchAll(
    /<!--.*?(?:-->|$)|<(\/?)([a-z][a-z\d]*)\b[^<>]*>|<![^<>]*>|([^<]+)|</gis,
  )) {
    const tag = name.toLowerCase()
    if (skipped !== '') {
      if (slash && tag === skipped) skipped = ''
    } else if (!slash && silentTags.has(tag)) skipped = tag
    else if (tag) yield { tag: slash + tag, words: '', hasAddress: /\s(?:href|src)\s*=/i.test(found) }
    else if (words || found === '<') yield { tag: '', words: words || '\\<', hasAddress: false }
  }
}

const silentTags = new Set(['script', 'style', 'template', 'head', 'title', 'svg'])

const paragraphTags = new Set(
  'p div section article blockquote pre ul ol header footer main figure dl dt dd details summary'.split(' '),
)

function writeTokens(tokens: Iterable<Token>, writeText: (words: string) => string): string {
  const pieces: string[] = []
  let listDepth = 0
  for (const { tag, words, hasAddress } of tokens) {
    const name = tag.replace('/', '')
    if (hasAddress) pieces.push(addressSign)
    else if (tag === '') pieces.push(writeText(words))
    else if (tag === 'br') pieces.push('\n')
    else if (tag === 'li') pieces.push(`\n${'  '.repeat(Math.min(Math.max(listDepth - 1, 0), 20))}- `)
    else if (/^h[1-6]$/.test(tag)) pieces.push(`\n\n${'#'.repeat(Number(tag[1]))} `)
    else if (name === 'b' || name === 'strong') markBold(pieces, tag)
    else if (/^h[1-6]$/.test(name)) pieces.push('\n\n')
    else if (name === 'ul' || name === 'ol') {
      listDepth = Math.max(0, listDepth + (tag === name ? 1 : -1))
      if (listDepth === 0) pieces.push('\n\n')
    } else if (paragraphTags.has(name) && !pieces.at(-1)?.endsWith('- ')) pieces.push('\n\n')
  }
  return pieces
    .join('')
    .replace(/ +\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** What is left of a tag with an address, for `readWords` to count. */
const addressSign = '<a href="">'

/** The signs stand at the words: a sign behind a blank would not end the bold. */
function markBold(pieces: string[], tag: string): void {
  const last = pieces.at(-1) ?? ''
  const words = last.trimEnd()
  if (tag.startsWith('/') && pieces.length > 0) pieces.splice(-1, 1, words, '**', last.slice(words.length))
  else pieces.push('**')
}

/** Line breaks in HTML are blanks, and its stars are stars. */
function collapse(words: string): string {
  return words.replace(/[\\*_`[\]#|]/g, '\\$&').replace(/(?:&nbsp;|\s)+/gi, ' ')
}

/** Within a Markdown file the cells of an HTML table may hold Markdown: its lists and empty lines stay. */
function keepLists(words: string): string {
  return words
    .split('\n')
    .map((row, index) => {
      const line = row.replace(/(?:&nbsp;|\s)+/gi, ' ')
      if (index === 0) return line
      return line.trim() === '' || /^ ?(?:[-*+•]|\d{1,3}[.)]) /.test(line) ? `\n${row.trimEnd()}` : ` ${line}`
    })
    .join('')
}

function readTable(html: string, writeText: (words: string) => string): Grid {
  const rows: Token[][][] = []
  let depth = 0
  for (const token of readTokens(html)) {
    if (token.tag === 'table') depth += 1
    else if (token.tag === '/table') depth -= 1
    else if (depth === 1 && token.tag === 'tr') rows.push([])
    else if (depth === 1 && (token.tag === 'td' || token.tag === 'th')) addCell(rows)
    else if (!/^\/?(?:t[dhr]|tbody|thead|tfoot|table)$/.test(token.tag)) rows.at(-1)?.at(-1)?.push(token)
  }
  return rows.map((row) => row.map((cell) => writeTokens(cell, writeText)))
}

function addCell(rows: Token[][][]): void {
  if (rows.length === 0) rows.push([])
  rows.at(-1)?.push([])
}
