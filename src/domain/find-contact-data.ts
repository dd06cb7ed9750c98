/** Something in a text by which somebody can be reached. */
export interface ContactData {
  readonly type: 'email' | 'telephone'
  /** As it is written. */
  readonly text: string
}

const email = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/gu

/** Digits and what may part them within a number. */
const figures = /[\d+(][\d+()./\- \t\u00A0\u202F]*/gu
/** Between two numbers that stand side by side. */
const between = /\s[-/]\s|\s{2,}|\.\s|(?<!\()(?=\(?\+)/u

/** In characters, gaps included. */
const LONGEST_NUMBER = 40

/**
 * What looks like an e-mail address or a telephone number (R86), each once, in the order in which they stand. Careful
 * rather than thorough: years, days, amounts and the numbers of standards are none.
 */
export function findContactData(text: string): readonly ContactData[] {
  const addresses = [...text.matchAll(email)].map(({ 0: found, index }) => ({ index, found }))
  const numbers = [...text.matchAll(figures)].flatMap(({ 0: found, index }) =>
    canBeNumber(text, found, index) ? found.split(between).map((part) => ({ index, found: part })) : [],
  )
  const found = new Map<string, ContactData & { readonly index: number }>()
  for (const { index, found: words } of addresses) found.set(words, { type: 'email', text: words, index })
  for (const { index, found: figure } of numbers) {
    if (figure.length > LONGEST_NUMBER) continue
    const words = trimNumber(figure)
    if (isTelephone(words)) found.set(words, found.get(words) ?? { type: 'telephone', text: words, index })
  }
  return [...found.values()].sort((a, b) => a.index - b.index).map(({ type, text }) => ({ type, text }))
}

/** What makes of figures an amount, a decimal, a time, or a part of a word such as 5G. */
const moneyBefore = /(?:\p{Sc}|\b[A-Z]{3})[\s\u00A0]?$/u
const otherBefore = /(?:[\p{L}\p{N}_]|\d[,:])$/u
const otherAfter = /^(?:[\p{L}\p{N}_]|[,:]\d|[\s\u00A0]?(?:\p{Sc}|%|‰|[A-Z]{3}\b|TL\b))/u

function canBeNumber(text: string, figure: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 5), index)
  const after = text.slice(index + figure.trimEnd().length).slice(0, 5)
  if (moneyBefore.test(before) || otherAfter.test(after)) return false
  return figure.startsWith('+') || !otherBefore.test(before)
}

/** Without the full stop of the sentence and brackets around the whole. */
function trimNumber(figure: string): string {
  const trimmed = figure.replace(/^[\s)./-]+|[\s(./-]+$/gu, '')
  const inner = /^\((.*)\)$/u.exec(trimmed)?.[1]
  if (inner !== undefined && isBalanced(inner)) return inner
  return isBalanced(trimmed) ? trimmed : trimmed.replace(/^\(|\)$/gu, '')
}

function isBalanced(figure: string): boolean {
  return /^[^()]*(?:\([^()]*\)[^()]*)*$/u.test(figure)
}

/** How many digits there are in a number with and without that of its country. */
const abroad = { least: 8, most: 15 }
const atHome = { least: 9, most: 11 }

function isTelephone(figure: string): boolean {
  const groups = figure.split(/\D+/u).filter((part) => part !== '')
  const digits = groups.join('')
  const foreign = /^\(?(?:\+\(?|00[\s(]*)([1-9].*)$/u.exec(figure)?.[1]
  if (foreign !== undefined) {
    const length = foreign.replace(/\D/gu, '').length
    return isWithin(length, abroad) && !isAmount(figure)
  }
  if (!isWithin(digits.length, atHome)) return false
  const [first = ''] = groups
  // The zero of "another town", in a group too long for a day or a month.
  if (/^0[1-9]/u.test(first)) return groups.length === 1 || isWithin(first.length, { least: 3, most: 5 })
  // In groups in which no amount is written, and no address of a computer.
  const lengths = groups.map((part) => part.length).join('-')
  return /^[2-9]/u.test(first) && ['3-2-2-2', '3-3-2-2'].includes(lengths) && !/[./]/u.test(figure)
}

/** With a sign and groups of three, a number this short is an amount rather than somebody abroad. */
const LONGEST_AMOUNT = 9

function isAmount(figure: string): boolean {
  const isGrouped = /^\+\d{1,3}(?:[\s.]\d{3})+$/u.test(figure)
  const isShort = figure.replace(/\D/gu, '').length <= LONGEST_AMOUNT
  return (isGrouped && isShort) || /^\+\d+\.\d{1,2}$/u.test(figure)
}

function isWithin(
  length: number,
  { least, most }: { readonly least: number; readonly most: number },
): boolean {
  return length >= least && length <= most
}
