import type { Line } from './line'
import { nameHeadingTarget, nameTarget } from './name-target'
import { readWords } from './read-words'
import { type Target, UNSIGNED } from './section'

/** A line that is a heading of a section. */
export interface Heading {
  readonly index: number
  readonly level: number
  readonly name: string
  readonly target: Target
  /** What follows on the same line, as in "Channels: web shop"; in Markdown. */
  readonly rest: string
}

/** How one text marks its blocks. Where two do equally well, the first counts. */
const styles = ['signed', 'bold', 'numbered', 'plain', 'label', 'bullet'] as const

type Style = (typeof styles)[number]

/** Its name is still as it was written. */
interface Candidate extends Heading {
  readonly style: Style
  readonly indent: number
  /** Of a numbered line, else 0. */
  readonly number: number
}

/** What the headings of a text are, and by which style. */
export interface FoundHeadings {
  readonly style: Style
  readonly headings: readonly Heading[]
  /** All that looks like a heading, whether it names a block or not. */
  readonly names: readonly string[]
}

/**
 * Finds the headings. A text marks its blocks in one way: by `#`, by bold lines, by numbers ("1. Channels"), by lines of
 * their own, by labels ("Channels: shop") or by bullets that hold bullets; the way that names most blocks counts, so that a
 * note "Partnerships: with schools" is none. Besides, every line with `#` that names a block is a heading.
 */
export function findHeadings(lines: readonly Line[]): FoundHeadings {
  const candidates = lines.flatMap((line, index) => readCandidate(line, index) ?? [])
  const style = chooseStyle(candidates)
  const isNamed = (target: Target) => target.type !== 'unknown'
  const leading = candidates.filter((found) => found.style === style && isNamed(found.target))
  const outermost = Math.min(...leading.map(({ indent }) => indent))
  const known = new Set(leading.map(({ target }) => keyOf(target)))
  const isSecond = (found: Candidate) => isNamed(found.target) && !known.has(keyOf(found.target))
  const goesOn = countOn()
  const headings = candidates.filter((found) => {
    if (found.style === 'signed') return true
    if (found.style !== style || found.indent > outermost) {
      return seconds[style].includes(found.style) && found.indent === 0 && isSecond(found)
    }
    const isHeading = found.style !== 'numbered' || goesOn(found.number, isNamed(found.target))
    return isNamed(found.target) || (isHeading && found.name !== '')
  })
  return {
    style,
    headings: headings.map((found) => ({ ...found, name: tidyName(found.name) })),
    names: listNames(candidates),
  }
}

function listNames(candidates: readonly Candidate[]): string[] {
  const style = spoken.find((each) => candidates.some((found) => found.style === each && found.name !== ''))
  const names = candidates
    .filter((found) => found.style === style && found.name !== '')
    .slice(0, MOST_NAMES)
    .map(({ name }) => tidyName(name))
  return [...new Set(names)]
}

const MOST_NAMES = 20

/** What a reader takes for a heading even if it names no block. */
const spoken: readonly Style[] = ['signed', 'bold', 'numbered']

/** Tells headings with numbers ("10. Impact" after "9. Channels") from the numbered points under one of them. */
function countOn(): (number: number, isNamed: boolean) => boolean {
  let [lastHeading, lastPoint] = [0, 0]
  return (number, isNamed) => {
    const isHeading = isNamed || (lastHeading > 0 && number === lastHeading + 1 && lastPoint !== number - 1)
    ;[lastHeading, lastPoint] = isHeading ? [number, 0] : [lastHeading, number]
    return isHeading
  }
}

/** Which other ways may name a block that the leading one does not name. */
const seconds: Readonly<Record<Style, readonly Style[]>> = {
  signed: ['bold'],
  bold: [],
  numbered: ['bold'],
  plain: ['bold', 'label'],
  label: ['bold', 'plain'],
  bullet: ['bold'],
}

function chooseStyle(candidates: readonly Candidate[]): Style {
  const found = new Map(styles.map((style) => [style, new Set<string>()]))
  for (const { style, target } of candidates) {
    if (target.type === 'block' || target.type === 'lean') found.get(style)?.add(keyOf(target))
  }
  const counts = styles.map((style) => {
    const count = found.get(style)?.size ?? 0
    return count === 1 && faintStyles.has(style) ? 0 : count
  })
  return styles[counts.indexOf(Math.max(...counts))] ?? 'signed'
}

/** Such a line alone says nothing: many a list has the point "Channels". */
const faintStyles: ReadonlySet<Style> = new Set(['label', 'bullet'] as const)

function keyOf(target: Target): string {
  if (target.type === 'block') return target.block
  return target.type === 'lean' ? target.part : target.type
}

function readCandidate(line: Line, index: number): Candidate | undefined {
  switch (line.type) {
    case 'heading': {
      const name = readWords(line.words).text
      const target = nameHeadingTarget(name) ?? { type: 'unknown' }
      return { index, style: 'signed', level: line.level, indent: 0, number: 0, name, target, rest: '' }
    }
    case 'words': {
      const [style, found] = readHeadingWords(line.words)
      const isWhole = found?.rest === ''
      return (
        found && { ...unsigned(index, line.indent), style: style ?? (isWhole ? 'plain' : 'label'), ...found }
      )
    }
    case 'item': {
      const number = Number.parseInt(line.marker, 10) || 0
      const [, found] = readHeadingWords(line.words, true)
      const style = number > 0 ? 'numbered' : 'bullet'
      return found && { ...unsigned(index, line.indent), style, number, ...found }
    }
    default:
      return undefined
  }
}

function unsigned(index: number, indent: number) {
  return { index, indent, level: UNSIGNED, number: 0 }
}

type HeadingWords = Pick<Heading, 'name' | 'target' | 'rest'>

/** Where it is an item, a line may be a heading that names no block; else only bold says so. */
function readHeadingWords(words: string, isItem = false): [style?: Style | undefined, found?: HeadingWords] {
  const [, stars, bold = '', rest = ''] = boldBeginning.exec(words) ?? []
  if (stars) {
    const target = nameTarget(bold)
    if (target || rest === '') {
      return ['bold', { name: bold, target: target ?? { type: 'unknown' }, rest }]
    }
  }
  const whole = words.length <= LONGEST_NAME ? nameTarget(words) : undefined
  if (whole) return [undefined, { name: words, target: whole, rest: '' }]
  const colon = words.slice(0, LONGEST_NAME).search(/[:：]\s*\S/u)
  const label = colon > 0 ? nameTarget(words.slice(0, colon)) : undefined
  if (label) {
    return [undefined, { name: words.slice(0, colon), target: label, rest: words.slice(colon + 1).trim() }]
  }
  if (!isItem) return []
  const name = words.length <= LONGEST_NAME ? words : ''
  return [undefined, { name, target: { type: 'unknown' }, rest: '' }]
}

const LONGEST_NAME = 80

/** "**Channels**", "**Channels:** shop", "1. **Channels**", "👥 **Channels**". */
const boldBeginning = /^[^\p{L}*_]{0,8}(\*\*|__)([^*_\n]{1,100})\1\s*[:：]?\s*(.*)$/u

function tidyName(words: string): string {
  return readWords(words)
    .text.replace(/\s*[:：]$/u, '')
    .trim()
}
