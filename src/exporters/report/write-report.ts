import { shortenFingerprint } from '../../domain/assignment/short-fingerprint'
import { type Canvas, listNotes, PARKING, textOfBlock } from '../../domain/canvas'
import type { BlockId } from '../../domain/kinds/block-ids'
import { findBlock, findCanvasKind } from '../../domain/kinds/index'
import type { ReportPart, ReportSettings } from '../../domain/report/report-settings'
import { makeFingerprint } from '../fingerprint'
import { palette } from '../palette'
import { writeCustomers } from './customers/write-customers'
import type { ReportGroup, ReportNode, ReportText } from './report-node'
import { findSettings, goesTo, makeReportSource, type ReportSource } from './report-source'
import type { Words } from './words'
import { writeAnswers } from './write-answers'
import { writeExtraBlocks } from './write-extra-blocks'
import { writeGlance } from './write-glance'
import { writeMotivations } from './write-motivations'
import { writeNotes } from './write-notes'
import { writeFixed, writePlainText, writeRichText, writeSection } from './write-rich-text'
import { writeOtherLinks, writeTieTables } from './write-tables'
import { writeTests } from './write-tests'

/**
 * The business plan chapter that a canvas tells, part by part in the order and depth of its settings. What is confidential
 * is told too: whoever gives the report to others takes it out of the canvas before.
 */
export function writeReport(
  canvas: Canvas,
  words: Words,
  now: Date,
  settings: ReportSettings = findSettings(canvas),
): ReportGroup {
  const source = makeReportSource(canvas, words, settings)
  const told = settings.order.filter((part) => !settings.leftOut.includes(part))
  const children = [...writeHead(source, now), ...told.flatMap((part) => writePart(source, part))]
  return { type: 'group', tag: 'Sect', children }
}

/** Whether there is anything that the sheet does not already say. */
export function hasReport(canvas: Canvas): boolean {
  const { notesById, answersById, motivationsById, assignment, customers } = canvas
  if (assignment || customers) return true
  return notesById.size + answersById.size + motivationsById.size > 0
}

function writeHead(source: ReportSource, now: Date): readonly ReportNode[] {
  const { canvas, words } = source
  const { title, author, assignment } = canvas
  const secondary = { colour: palette.ink2, before: 6 }
  const pitch = goesTo(source, 'texts') ? canvas.pitch : ''
  const assigned = assignment
    ? [...words.assignment(assignment), words.fingerprint(shortenFingerprint(makeFingerprint(canvas)))]
    : []
  return [
    { ...writePlainText(title || words.untitled, { size: 20 }, 'bold'), tag: 'H1' },
    ...(pitch ? [writePlainText(pitch, { size: 11.5, before: 4 }, 'regular')] : []),
    ...(author ? [writeFixed(words.author(author), secondary)] : []),
    writeFixed(words.date(now), { ...secondary, before: author ? 1 : 6 }),
    ...assigned.map((line) => writeFixed(line, { ...secondary, before: 1 })),
  ]
}

function writePart(source: ReportSource, part: ReportPart): readonly ReportGroup[] {
  const write = (content: readonly ReportNode[]) => writeSection(part, writeHeading(source, part), content)
  switch (part) {
    case 'glance':
      return write(writeGlance(source))
    case 'extraBlocks':
      return goesTo(source, 'texts') ? writeExtraBlocks(source) : []
    case 'parking':
      return write(writeNotes(source, listNotes(source.canvas, PARKING)))
    case 'otherLinks':
      return goesTo(source, 'full') ? write(writeOtherLinks(source)) : []
    case 'tests':
      return goesTo(source, 'texts') ? write(writeTests(source)) : []
    case 'customers':
      return goesTo(source, 'full') ? write(writeCustomers(source)) : []
    default:
      return write(writeBlock(source, part))
  }
}

function writeHeading({ words }: ReportSource, part: ReportPart): ReportText {
  return writeFixed(words.part(part), {}, 'bold')
}

/** A block as it is read: what it says as a whole, its notes, its motivations and tables, the answered questions. */
function writeBlock(source: ReportSource, id: BlockId): readonly ReportNode[] {
  const { canvas } = source
  const kind = findCanvasKind(canvas)
  const block = findBlock(kind, id)
  const introduction = canvas.answersById.get(textOfBlock(id))
  const notes = writeNotes(source, listNotes(canvas, id))
  const isFull = goesTo(source, 'full')
  return [
    ...(introduction && goesTo(source, 'texts') ? writeRichText(introduction, 0) : []),
    ...notes,
    ...(isFull && block.motivationKinds.length > 0 ? writeMotivations(source) : []),
    ...(isFull && id === kind.relationshipBlock ? writeTieTables(source) : []),
    ...(isFull ? writeAnswers(source, block) : []),
  ]
}
