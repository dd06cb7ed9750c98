import type { BlockId } from '../../../domain/kinds/block-ids'
import { isLanguage, type Language } from '../../../domain/language'
import { fail } from '../../../domain/result'
import { isCommonWord } from '../block-names'
import type { ForeignCanvas, ForeignRemark, ForeignResult } from '../foreign-canvas'
import { type FoundPlace, inBlock, inLean, NoteGatherer, underHeading } from '../json/gather-notes'
import { readSection, type SectionContent } from './read-section'
import type { ReadWords } from './read-words'
import type { Section, Target } from './section'

export interface FoundSections {
  readonly sections: readonly Section[]
  readonly otherModels: readonly string[]
  readonly read: ReadWords
  /** What looked like a heading, for the refusal. */
  readonly names: readonly string[]
}

type About = Pick<ForeignCanvas, 'format' | 'title'> &
  Partial<Pick<ForeignCanvas, 'pitch' | 'author' | 'language'>>

/** What is written into notes, with what has to be said of it. What names no block of a canvas is refused. */
export function gatherSections(
  { sections, otherModels, read, names }: FoundSections,
  about: About,
): ForeignResult {
  const headings = sections.filter(({ name }) => name !== '')
  if (!isCanvas(headings)) return fail({ type: 'noBlocks', found: names })
  const gatherer = new NoteGatherer()
  const introductions = new Map<BlockId, string>()
  const isLean = countLean(headings) > 1
  let pitch = about.pitch
  for (const section of sections) {
    const place = findPlace(section, isLean)
    const isSegments = place.type === 'block' && place.block === 'customerSegments'
    const content = readSection(section.lines, { isHeadingNote: isSegments, read })
    if (!content) return fail({ type: 'tooDeep' })
    if (
      section.target.type === 'pitch' &&
      !pitch &&
      content.notes.length === 1 &&
      content.introduction === ''
    ) {
      pitch = content.notes[0]?.text
    } else addContent(gatherer, place, content, introductions)
  }
  const language = about.language ?? chooseLanguage(headings)
  const result = gatherer.finish(
    {
      ...about,
      ...(pitch && { pitch }),
      ...(language && { language }),
      ...(introductions.size > 0 && { introductions }),
    },
    otherModels,
  )
  return result.ok ? { ok: true, value: addLanguages(result.value, headings) } : result
}

/**
 * One name that only a canvas has is enough. Words such as "Resources" head other texts too: they count where there are
 * three of them, or nothing else but the parking place, which is Harreman's own.
 */
function isCanvas(sections: readonly Section[]): boolean {
  const named = sections.filter(({ target }) => target.type === 'block')
  if (named.some(({ name }) => !isCommonWord(name))) return true
  const blocks = new Set(named.map(({ target }) => (target.type === 'block' ? target.block : '')))
  const parked = sections.filter(({ target }) => target.type === 'parking')
  return blocks.size > 2 || (blocks.size > 0 && named.length + parked.length === sections.length)
}

function countLean(sections: readonly Section[]): number {
  return new Set(sections.flatMap(({ target }) => (target.type === 'lean' ? [target.part] : []))).size
}

/** "Problem" alone is a heading like any other; two of such make a Lean Canvas. */
function findPlace({ target, name }: Section, isLean: boolean): FoundPlace {
  switch (target.type) {
    case 'block':
      return inBlock(target.block)
    case 'lean':
      return isLean ? inLean(target.part) : underHeading(name)
    case 'parking':
      return underHeading('')
    case 'pitch':
    case 'unknown':
      return underHeading(name)
  }
}

function addContent(
  gatherer: NoteGatherer,
  place: FoundPlace,
  { notes, introduction, addressCount }: SectionContent,
  introductions: Map<BlockId, string>,
): void {
  gatherer.see(place)
  if (place.type === 'block') {
    const texts = [introductions.get(place.block) ?? '', introduction].filter((text) => text !== '')
    if (texts.length > 0) introductions.set(place.block, texts.join('\n\n'))
  } else if (introduction !== '') gatherer.add(place, splitParagraph(introduction))
  for (const { text, description } of notes)
    gatherer.add(place, { text, ...(description && { description }) })
  for (let count = 0; count < addressCount; count += 1) gatherer.leaveAddress()
}

/** A parked explanation is a note of its first paragraph, with the rest behind it. */
function splitParagraph(words: string): { text: string; description?: string } {
  const [first = '', ...rest] = words.split('\n\n')
  const text = first.replaceAll('**', '')
  return rest.length > 0 ? { text, description: rest.join('\n\n') } : { text }
}

function countLanguages(sections: readonly Section[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { target } of sections) {
    const language = languageOf(target)
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  return counts
}

function languageOf(target: Target): string | undefined {
  return target.type === 'block' ? target.language : undefined
}

/**
 * The language of most headings. English ones are no proof, as they are used in every country: Georgian letters, and
 * letters that neither language has, tell more.
 */
function chooseLanguage(sections: readonly Section[]): Language | undefined {
  const [most] = [...countLanguages(sections)].sort(([, one], [, other]) => other - one)
  const words = sections
    .flatMap(({ lines }) => lines.map((line) => ('words' in line ? line.words : '')))
    .join(' ')
  if (countLetters(words, /\p{Script=Georgian}/gu) * 2 > countLetters(words, /\p{L}/gu)) return 'ka'
  if (most?.[0] !== 'en') return isLanguage(most?.[0]) ? most[0] : undefined
  if (countLetters(words, /[ğĞşŞıİ]/gu) > 2) return 'tr'
  return countLetters(words, /[à-öø-ÿœ\p{Script=Han}\p{Script=Hangul}]/gu) > 2 ? undefined : 'en'
}

function countLetters(words: string, letters: RegExp): number {
  return words.match(letters)?.length ?? 0
}

function addLanguages(canvas: ForeignCanvas, sections: readonly Section[]): ForeignCanvas {
  const found = [...countLanguages(sections).keys()]
  const remark: ForeignRemark = { type: 'languagesMixed', languages: found }
  return found.length > 1 ? { ...canvas, remarks: [...canvas.remarks, remark] } : canvas
}
