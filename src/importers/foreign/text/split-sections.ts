import { foldName } from '../fold-name'
import type { FoundHeadings, Heading } from './find-headings'
import type { Line } from './line'
import { type Section, UNSIGNED } from './section'

export interface SplitText {
  /** What the first heading says, or the first line where headings have no signs; empty where neither is there. */
  readonly title: string
  /** What stands before the first section. */
  readonly preamble: readonly Line[]
  readonly sections: readonly Section[]
  /** Names of further models in the same text, which were not taken. */
  readonly otherModels: readonly string[]
}

/** Parts a text at its headings. Deeper headings that name no block stay among the lines of their section. */
export function splitSections(lines: readonly Line[], { headings, style }: FoundHeadings): SplitText {
  const firstBlock = headings.find(({ target }) => target.type !== 'unknown')
  const titled = headings.find(({ target, level }) => target.type === 'unknown' && level < UNSIGNED)
  const title = titled && (!firstBlock || titled.index < firstBlock.index) ? titled : undefined
  const boundaries = listBoundaries(headings.filter((heading) => heading !== title))
  const from = boundaries[0]?.index ?? lines.length
  const preamble = lines.slice(0, from).filter((_, index) => index !== title?.index)
  const sections = boundaries.map((heading, order) =>
    makeSection(heading, lines, boundaries[order + 1]?.index),
  )
  const typed = title || style === 'signed' ? undefined : readTitleLine(preamble)
  return {
    title: title?.name ?? typed?.title ?? '',
    preamble: typed?.rest ?? preamble,
    ...partModels(sections),
  }
}

/** A heading without block under a block, deeper than that block's, belongs to the block. */
function listBoundaries(headings: readonly Heading[]): Heading[] {
  const boundaries: Heading[] = []
  let current = Number.POSITIVE_INFINITY
  for (const heading of headings) {
    if (heading.target.type === 'unknown' && heading.level > current) continue
    boundaries.push(heading)
    current = heading.level
  }
  return boundaries
}

function makeSection(
  { target, name, level, index, rest }: Heading,
  lines: readonly Line[],
  end?: number,
): Section {
  const said: Line[] = rest.split(/[;；]\s/u).flatMap((words) => {
    return words.trim() === '' ? [] : [{ type: 'item', indent: 0, marker: '-', words: words.trim() }]
  })
  return { target, name, level, lines: [...said, ...lines.slice(index + 1, end)] }
}

const TITLE_LENGTH = 80

/** The first line, where it stands alone and is no sentence. */
function readTitleLine(lines: readonly Line[]): { title: string; rest: readonly Line[] } | undefined {
  const start = lines.findIndex(({ type }) => type !== 'blank')
  const [line, next] = lines.slice(start)
  const isTitle =
    line?.type === 'words' &&
    next?.type !== 'words' &&
    line.words.length <= TITLE_LENGTH &&
    !/[.!?…:;,]$/u.test(line.words)
  return isTitle ? { title: line.words, rest: lines.slice(start + 1) } : undefined
}

/**
 * Several models in one text: a heading above those of the blocks, under which blocks come again that were there before.
 * Only the first model is taken; what stands under such a heading without coming again belongs to it.
 */
function partModels(sections: readonly Section[]): Pick<SplitText, 'sections' | 'otherModels'> {
  const levels = sections.filter(({ target }) => target.type === 'block').map(({ level }) => level)
  const blockLevel = Math.min(...levels)
  const taken: Section[] = []
  const otherModels: string[] = []
  for (const group of groupBy(
    sections,
    ({ target, level }) => target.type === 'unknown' && level < blockLevel,
  )) {
    const known = new Set(taken.map(keyOf))
    const repeated = new Set(group.map(keyOf).filter((key) => key && known.has(key)))
    if (repeated.size > 1) otherModels.push(group[0]?.name ?? '')
    else taken.push(...group)
  }
  return { sections: taken, otherModels }
}

function keyOf({ target }: Section): string {
  return target.type === 'block' ? target.block : ''
}

function groupBy(sections: readonly Section[], begins: (section: Section) => boolean): Section[][] {
  const groups: Section[][] = [[]]
  for (const section of sections) {
    if (begins(section)) groups.push([])
    groups.at(-1)?.push(section)
  }
  return groups.filter(({ length }) => length > 0)
}

/** What many canvases are called, and none in particular. */
export function isGenericTitle(title: string): boolean {
  return genericTitles.has(foldName(title))
}

const genericTitles = new Set(
  [
    'Canvas',
    'BMC',
    'Business Model',
    'Business Model Canvas',
    'The Business Model Canvas',
    'Lean Canvas',
    'Negozio-eredua',
    'Negozio-ereduaren canvasa',
    'Canvas eredua',
    'ბიზნეს მოდელი',
    'კანვასის ბიზნეს მოდელი',
    'ბიზნეს მოდელის ტილო',
    'İş Modeli',
    'İş Modeli Kanvası',
    'İş Modeli Tuvali',
    'Kanvas',
    'Modelo de negocio',
    'Modelo de negocio Canvas',
    'README',
    'Untitled',
  ].map(foldName),
)
