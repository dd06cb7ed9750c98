import { type LinkEnd, listNotes, type NoteId } from '../../domain/canvas'
import { findCanvasKind } from '../../domain/kinds/index'
import { makeTieTable, type TieTable } from '../../domain/relationships/make-tie-table'
import type { ReportNode } from './report-node'
import { listNeighbours, nameEnd, type ReportSource } from './report-source'
import { writeFact, writeSubheading } from './write-rich-text'
import { listInCell, writeTable } from './write-table'

/** Which segment has which relationships, and which channel carries them for which motivations (R06, R43). */
export function writeTieTables(source: ReportSource): readonly ReportNode[] {
  const { canvas, words } = source
  const { relationshipBlock, segmentBlock } = findCanvasKind(canvas)
  const isLinked = ({ rows }: TieTable) => rows.some((row) => row.tied.size > 0)
  const segments = makeTieTable(canvas, segmentBlock, relationshipBlock)
  const channels = makeTieTable(canvas, 'channels', relationshipBlock)
  const nameTied = (tied: ReadonlySet<NoteId>) =>
    listInCell(
      nameEnds(
        source,
        listNotes(canvas, relationshipBlock)
          .filter(({ id }) => tied.has(id))
          .map(({ id }) => id),
      ),
    ) || words.noRelationship
  const segmentRows = segments.rows.map(({ note, tied }) => [nameEnd(source, note.id) ?? '', nameTied(tied)])
  const channelRows = channels.rows.map(({ note, tied }) => [
    nameEnd(source, note.id) ?? '',
    nameTied(tied),
    listInCell(nameEnds(source, listMotivationIds(source, tied))) || '–',
  ])
  return [
    ...(isLinked(segments)
      ? [
          writeSubheading(words.segmentTable),
          writeTable([words.segment, words.relationships], segmentRows, [0.4, 0.6]),
          ...writeUntied(source, words.withoutSegment, segments),
        ]
      : []),
    ...(isLinked(channels)
      ? [
          writeSubheading(words.channelTable),
          writeTable([words.channel, words.relationships, words.motivations], channelRows, [0.25, 0.4, 0.35]),
          ...writeUntied(source, words.withoutChannel, channels),
        ]
      : []),
  ]
}

/** The links that are told with no relationship and no motivation, each once; blocks in the order of filling. */
export function writeOtherLinks(source: ReportSource): readonly ReportNode[] {
  const { canvas, words } = source
  const { fillingOrder, relationshipBlock } = findCanvasKind(canvas)
  const isToldElsewhere = (end: LinkEnd) =>
    canvas.motivationsById.has(end) || canvas.notesById.get(end)?.place.block === relationshipBlock
  const places = [...fillingOrder, 'parking' as const]
  const rows = places
    .flatMap((place) => listNotes(canvas, place))
    .flatMap(({ id }) => listNeighbours(source, id).filter(({ link }) => link.from === id))
    .filter(({ link }) => !isToldElsewhere(link.from) && !isToldElsewhere(link.to))
    .map(({ link }) => [nameEnd(source, link.from) ?? '', nameEnd(source, link.to) ?? '', link.label])
  if (rows.length === 0) return []
  const head = [words.note, words.linkedWith, words.meaning]
  return [writeTable(head, rows, [0.36, 0.36, 0.28])]
}

function nameEnds(source: ReportSource, ends: readonly LinkEnd[]): readonly string[] {
  return ends.flatMap((end) => nameEnd(source, end) ?? [])
}

/** The motivations of some relationships, each once. */
function listMotivationIds(source: ReportSource, relationships: ReadonlySet<NoteId>): readonly LinkEnd[] {
  const neighbours = [...relationships].flatMap((id) => listNeighbours(source, id))
  return [...new Set(neighbours.flatMap(({ id, place }) => (place === 'motivations' ? [id] : [])))]
}

function writeUntied(source: ReportSource, label: string, { columns }: TieTable): readonly ReportNode[] {
  const untied = columns.filter(({ isTied }) => !isTied).map(({ note }) => note.id)
  return untied.length > 0 ? [writeFact(label, nameEnds(source, untied).join('; '), 0)] : []
}
