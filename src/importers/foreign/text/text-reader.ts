import { fail } from '../../../domain/result'
import type { ForeignFormat, ForeignReader } from '../foreign-canvas'
import { findHeadings } from './find-headings'
import { gatherSections } from './gather-sections'
import type { Line } from './line'
import { nameByFile } from './name-by-file'
import { readGridSections } from './read-grid-sections'
import { type CanvasFacts, readFacts, readPreamble } from './read-preamble'
import { readWords } from './read-words'
import { scanText } from './scan-lines'
import type { Section } from './section'
import { isGenericTitle, splitSections } from './split-sections'

/**
 * Reads a canvas from Markdown, HTML or plain text, whichever way it marks its blocks (R15, R94). What it does not place is
 * parked under its heading; what names no block at all is refused with the headings that were found.
 */
export const readTextCanvas: ForeignReader = (text, fileName) => {
  if (countLines(text) > MOST_LINES) return fail({ type: 'tooMany' })
  const scanned = scanText(text)
  const lines = dropPlaceholders(scanned.lines)
  const found = findHeadings(lines)
  const split = splitSections(lines, found)
  const start = readPreamble(split.preamble, isNameless(split.title))
  const ahead: Section = { target: { type: 'unknown' }, name: '', level: 0, lines: start.rest }
  const { sections, otherModels } = takeTables([ahead, ...split.sections])
  const hasTables = sections.length > split.sections.length + 1
  const { title, ...facts } = { ...start.facts, ...readFacts(scanned.facts) }
  const format: ForeignFormat = hasTables ? 'table' : signs.has(found.style) ? 'markdown' : 'text'
  return gatherSections(
    { sections, otherModels: [...split.otherModels, ...otherModels], read: readWords, names: found.names },
    { format, title: chooseTitle(title, split.title, fileName), ...facts },
  )
}

/** A person's notes have a few hundred; the time grows with them. */
const MOST_LINES = 50_000

function countLines(text: string): number {
  let count = 1
  for (const _ of text.matchAll(/\r\n?|\n/g)) count += 1
  return count
}

const signs = new Set(['signed', 'bold', 'bullet'])

/** Templates mark their blocks as "Channels {channels}" and what is still to be written as "[text]". */
function dropPlaceholders(lines: readonly Line[]): readonly Line[] {
  const isTemplate = lines.some((line) => line.type === 'heading' && /\{[a-z-]+\}$/.test(line.words))
  const isPlaceholder = (line: Line) => 'words' in line && /^\[[^[\]]*\]$/.test(line.words)
  return isTemplate ? lines.filter((line) => !isPlaceholder(line)) : lines
}

/**
 * Tables that are canvases become sections, in their place. Where the headings name as many blocks, a table beside them
 * is an overview and stays what it is: part of its section.
 */
function takeTables(sections: readonly Section[]): {
  readonly sections: readonly Section[]
  readonly otherModels: readonly string[]
} {
  const headed = countBlocks(sections)
  const otherModels: string[] = []
  const taken = sections.flatMap((section): readonly Section[] => {
    const canvases = new Map(
      section.lines.flatMap((line) => {
        const canvas = line.type === 'grid' ? readGridSections(line.grid) : undefined
        return canvas && countBlocks(canvas.sections) > headed ? [[line, canvas]] : []
      }),
    )
    for (const canvas of canvases.values()) otherModels.push(...canvas.otherModels)
    const lines = section.lines.filter((line) => !canvases.has(line))
    return [{ ...section, lines }, ...[...canvases.values()].flatMap((canvas) => canvas.sections)]
  })
  return { sections: taken, otherModels }
}

function countBlocks(sections: readonly Section[]): number {
  return new Set(sections.flatMap(({ target }) => (target.type === 'block' ? [target.block] : []))).size
}

function isNameless(title: string): boolean {
  return title === '' || isGenericTitle(title)
}

function chooseTitle(fact: CanvasFacts['title'], heading: string, fileName: string): string {
  if (fact && isNameless(heading)) return fact
  const stem = nameByFile(fileName)
  return isNameless(heading) && !isNameless(stem) ? stem : heading || fact || stem
}
