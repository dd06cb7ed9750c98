import { type Canvas, listNotes, PARKING, type PlaceId, textOfBlock } from '../../domain/canvas'
import { findBlock, findCanvasKind } from '../../domain/kinds/index'
import type { BlockDefinition } from '../../domain/kinds/kind'
import { palette } from '../palette'
import { writeCustomers } from './customers/write-customers'
import type { ReportGroup, ReportNode, ReportText } from './report-node'
import { makeReportSource, type ReportSource } from './report-source'
import type { Words } from './words'
import { writeAnswers } from './write-answers'
import { writeMotivations } from './write-motivations'
import { writeNotes } from './write-notes'
import { writeFixed, writePlainText, writeRichText } from './write-rich-text'
import { writeOtherLinks, writeTieTables } from './write-tables'

/** Everything on the canvas as a readable document: block by block in the order of filling, parked notes last. */
export function writeReport(canvas: Canvas, words: Words, now: Date): ReportGroup {
  const kind = findCanvasKind(canvas.kind)
  const source = makeReportSource(canvas, words)
  const sections = kind.fillingOrder.map((id) => writeBlock(source, findBlock(kind, id)))
  const parked = writeSection(PARKING, words, writeNotes(source, listNotes(canvas, PARKING)))
  const children = [
    ...writeHead(canvas, words, now),
    ...[...sections, parked].flatMap((section) => section ?? []),
    ...writeOtherLinks(source),
    ...writeCustomers(source),
  ]
  return { type: 'group', tag: 'Sect', children }
}

/** Whether there is anything that the sheet does not already say. */
export function hasReport(canvas: Canvas): boolean {
  const { notesById, answersById, motivationsById, assignment, customers } = canvas
  if (assignment || customers) return true
  return notesById.size + answersById.size + motivationsById.size > 0
}

function writeHead(canvas: Canvas, words: Words, now: Date): readonly ReportNode[] {
  const title = writePlainText(canvas.title || words.untitled, { size: 20 }, 'bold')
  const secondary = { colour: palette.ink2, before: 6 }
  const pitch = canvas.pitch ? [writePlainText(canvas.pitch, { size: 11.5, before: 4 }, 'regular')] : []
  const author = canvas.author ? [writeFixed(words.author(canvas.author), secondary)] : []
  const date = writeFixed(words.date(now), { ...secondary, before: canvas.author ? 1 : 6 })
  const assigned = canvas.assignment ? words.assignment(canvas.assignment) : []
  const assignment = assigned.map((line) => writeFixed(line, { ...secondary, before: 1 }))
  return [{ ...title, tag: 'H1' }, ...pitch, ...author, date, ...assignment]
}

/** A block as it is read: what it says as a whole, its notes, its motivations and tables, the answered questions. */
function writeBlock(source: ReportSource, block: BlockDefinition): ReportGroup | undefined {
  const { canvas, words } = source
  const isMain = block.id === findCanvasKind(canvas.kind).mainBlock
  return writeSection(block.id, words, [
    ...writeRichText(canvas.answersById.get(textOfBlock(block.id)) ?? '', 0),
    ...writeNotes(source, listNotes(canvas, block.id)),
    ...(block.motivationKinds.length > 0 ? writeMotivations(source) : []),
    ...(isMain ? writeTieTables(source) : []),
    ...writeAnswers(source, block),
  ])
}

function writeSection(place: PlaceId, words: Words, content: readonly ReportNode[]): ReportGroup | undefined {
  if (content.length === 0) return undefined
  const look = { size: 15, colour: palette.accent, before: 24, roomBelow: 110 }
  const heading: ReportText = { ...writeFixed(words.block(place), look, 'bold'), tag: 'H2' }
  return { type: 'group', tag: 'Sect', place, children: [heading, ...content] }
}
