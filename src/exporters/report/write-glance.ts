import { listNotes, type Note } from '../../domain/canvas'
import { findCanvasKind } from '../../domain/kinds/index'
import { splitGraphemes } from '../pdf/fonts/graphemes'
import type { ReportNode } from './report-node'
import { nameEnd, type ReportSource } from './report-source'
import { writeFixed } from './write-rich-text'
import { writeTable } from './write-table'

/** More than this is no glance any more; the sections of the blocks tell everything. */
const MOST_NOTES = 20
const MOST_CHARACTERS = 100

/** The model at a glance: each block that the report tells, with its notes on one line. */
export function writeGlance(source: ReportSource): readonly ReportNode[] {
  const { canvas, words, settings } = source
  const { fillingOrder } = findCanvasKind(canvas)
  const told = settings.order.filter((part) => !settings.leftOut.includes(part))
  const blocks = told.flatMap((part) => fillingOrder.filter((id) => id === part))
  const rows = blocks.flatMap((id) => {
    const notes = listNotes(canvas, id).filter(hasWords)
    const names = notes.slice(0, MOST_NOTES).map((note) => cutName(nameEnd(source, note.id) ?? ''))
    const line = [...names, ...(notes.length > MOST_NOTES ? ['…'] : [])].join(' · ')
    return line ? [[writeFixed(words.block(id), {}, 'bold'), line]] : []
  })
  return rows.length > 0 ? [writeTable([words.blockTerm, words.notes], rows, [0.3, 0.7])] : []
}

function hasWords({ text }: Note): boolean {
  return text.trim() !== ''
}

function cutName(name: string): string {
  if (name.length <= MOST_CHARACTERS) return name
  const graphemes = splitGraphemes(name)
  return graphemes.length <= MOST_CHARACTERS
    ? name
    : `${graphemes.slice(0, MOST_CHARACTERS).join('').trimEnd()}…`
}
