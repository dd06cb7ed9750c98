/**
 * The words of what a word processor puts on the clipboard, with headings, bold, bullets and paragraphs as Markdown. What
 * is read is a document of its own: it is never shown, loads nothing and runs nothing.
 */
export function readPastedHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return writeChildren(body)
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

const skipped = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'HEAD', 'TITLE'])
const paragraphs = /^(?:P|DIV|SECTION|ARTICLE|BLOCKQUOTE|TABLE|TR|UL|OL|PRE)$/

function writeNode(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' ')
  if (!(node instanceof Element) || skipped.has(node.tagName)) return ''
  const words = writeChildren(node)
  if (node.tagName === 'BR') return '\n'
  if (/^H[1-6]$/.test(node.tagName)) return `\n\n# ${words.trim()}\n\n`
  if (node.tagName === 'LI') return `\n- ${words.trim()}\n`
  if (paragraphs.test(node.tagName)) return `\n\n${words.trim()}\n\n`
  return isBold(node) ? markBold(words) : words
}

function writeChildren(node: Node): string {
  return [...node.childNodes].map(writeNode).join('')
}

/** By tag or by style: one program wraps everything in `<b>` and takes it back by style. */
function isBold(element: Element): boolean {
  const weight = element instanceof HTMLElement ? element.style.fontWeight : ''
  if (weight) return weight === 'bold' || Number(weight) >= 600
  return element.tagName === 'B' || element.tagName === 'STRONG'
}

/** The signs stand at the words, not at the spaces around them; several lines are not one emphasis. */
function markBold(words: string): string {
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? []
  return core === '' || core.includes('\n') || core.includes('**') ? words : `${before}**${core}**${after}`
}
