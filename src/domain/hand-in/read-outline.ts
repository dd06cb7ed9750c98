/** One piece of a text that was written elsewhere, in the order of the text. */
export type OutlinePart =
  | { readonly type: 'title'; readonly text: string }
  /** Words that belong to no item: an introduction, or the sentence that leads to a list. */
  | { readonly type: 'paragraph'; readonly text: string }
  | OutlineItem

/** A point of a list, a bold point or a chapter, with what is said about it. */
export interface OutlineItem {
  readonly type: 'item'
  readonly heading: string
  /** Paragraphs and lists in the Markdown subset of `rich-text`; empty when the heading says all. */
  readonly body: string
  /** Marked by a star, which is content and not the sign of a list (R15). */
  readonly isStarred: boolean
}

/**
 * Finds title, paragraphs and items in a text (R15), by what people use in every language: headings (`#`, or a short line
 * in bold), bullets and numbers, stars, bold beginnings and a colon. A paragraph behind an item belongs to it, unless it
 * ends in a colon: that one leads to the next list.
 */
export function readOutline(text: string): OutlinePart[] {
  const parts: OutlinePart[] = []
  for (const block of splitBlocks(text)) {
    const item = readItem(block)
    const last = parts.at(-1)
    if (item) parts.push(item)
    else if (parts.length === 0 && isTitle(block)) parts.push({ type: 'title', text: stripBold(block) })
    else if (last?.type === 'item' && !/[:：]$/u.test(stripBold(block)))
      parts[parts.length - 1] = extend(last, block)
    else parts.push({ type: 'paragraph', text: block })
  }
  return parts
}

/** The items of an outline. */
export function listItems(parts: readonly OutlinePart[]): OutlineItem[] {
  return parts.filter((part) => part.type === 'item')
}

/** What a text says besides the bodies of its items, which stand elsewhere: headings stay as a list, in bold, with stars. */
export function writeIntroduction(parts: readonly OutlinePart[]): string {
  const pieces = parts.map((part, index) => {
    if (part.type !== 'item') return part.type === 'paragraph' ? part.text : `**${part.text}**`
    const line = `- ${part.isStarred ? '★ ' : ''}**${part.heading}**`
    return parts[index - 1]?.type === 'item' ? `\n${line}` : line
  })
  return pieces.reduce((whole, piece) => whole + (whole && !piece.startsWith('\n') ? '\n\n' : '') + piece, '')
}

const bullet = /^(?:[-*+•·–—◦▪‣●○]|\d{1,3}[.)])\s+/u
const star = /^\s*[★☆✦✯✪⭐]\uFE0F?\s*/u
const heading = /^#{1,6}\s+/

/** A title is one short line; anything longer is a sentence somebody wants to say. */
const TITLE_LENGTH = 80

/** What a heading of an item may measure at most, in letters. */
const HEADING_LENGTH = 120

/** Paragraphs, each line that begins an item on its own. Indented lines and lines without a sign go on with the one above. */
function splitBlocks(text: string): string[] {
  const blocks: string[] = []
  let isOpen = false
  for (const line of text.split(/\r\n|\r|\n/)) {
    const words = line.trim()
    const isNew = beginsItem(words)
    if (words === '') isOpen = false
    else if (isOpen && !isNew) blocks[blocks.length - 1] += `\n${words}`
    else blocks.push(words)
    if (words !== '') isOpen = !heading.test(words)
  }
  return blocks
}

function beginsItem(line: string): boolean {
  return bullet.test(line) || star.test(line) || heading.test(line) || findBold(line) !== undefined
}

function readItem(block: string): OutlineItem | undefined {
  const hasBullet = bullet.test(block)
  const line = block.replace(bullet, '')
  const isStarred = star.test(line.replace(/^\*\*/, ''))
  const words = isStarred ? line.replace(star, '').replace(/^\*\*\s*[★☆✦✯✪⭐]\uFE0F?\s*/u, '**') : line
  const bold = findBold(words)
  if (bold) return { type: 'item', heading: bold.heading, body: bold.rest, isStarred }
  if (heading.test(words))
    return { type: 'item', heading: tidyHeading(words.replace(heading, '')), body: '', isStarred }
  if (!hasBullet && !isStarred) return undefined
  return { type: 'item', ...splitAtColon(words), isStarred }
}

/** A bold beginning: all of a short line, or what stands before a colon or the rest of the words. */
function findBold(line: string): { readonly heading: string; readonly rest: string } | undefined {
  const [, bold = '', rest = ''] = /^(?:\*\*|__)(.+?)(?:\*\*|__)\s*[:：]?\s*(.*)$/su.exec(line) ?? []
  const words = tidyHeading(bold)
  return words === '' || [...words].length > HEADING_LENGTH
    ? undefined
    : { heading: words, rest: rest.trim() }
}

function splitAtColon(words: string): Pick<OutlineItem, 'heading' | 'body'> {
  const [, before = '', after = ''] = /^([^:：\n]+)[:：]\s+(.+)$/su.exec(words) ?? []
  const isHeading = before !== '' && [...before].length <= HEADING_LENGTH
  return isHeading
    ? { heading: tidyHeading(before), body: after.trim() }
    : { heading: stripBold(words), body: '' }
}

function isTitle(block: string): boolean {
  const isSentence = /[.!?…:;,]$/u.test(block)
  return !block.includes('\n') && !isSentence && [...block].length <= TITLE_LENGTH
}

function extend(item: OutlineItem, paragraph: string): OutlineItem {
  return { ...item, body: item.body ? `${item.body}\n\n${paragraph}` : paragraph }
}

function tidyHeading(words: string): string {
  return stripBold(words)
    .replace(/\s*[:：]$/u, '')
    .trim()
}

function stripBold(words: string): string {
  return words.replace(/\*\*|__/g, '').trim()
}
