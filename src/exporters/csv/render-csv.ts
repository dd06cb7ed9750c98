import {
  type Canvas,
  listNotes,
  type Note,
  type NoteColour,
  PARKING,
  type PlaceId,
} from '../../domain/canvas'
import { findCanvasKind } from '../../domain/kinds/index'
import { sortKinds } from '../../domain/kinds/sort-kinds'
import type { Language } from '../../domain/language'
import { noRelationshipDetails } from '../../domain/relationships/relationship-details'
import { usualReport } from '../../domain/report/report-settings'
import { fail, succeed } from '../../domain/result'
import { listSignsByNote } from '../../domain/segments/signs-by-note'
import { loadTexts } from '../../i18n/texts'
import type { ExportRequest, ExportResult } from '../exporter'
import { listNeighbours, makeReportSource, nameEnd, type ReportSource } from '../report/report-source'
import { loadWords } from '../report/words'
import { writeCsv } from './write-csv'

/** Writes the notes (R94), block by block in the order of filling, parked ones last. */
export async function renderCsv({
  canvas,
  language,
  signal,
  onProgress,
}: ExportRequest): Promise<ExportResult> {
  const words = await loadColumnWords(language).catch(() => undefined)
  const report = await loadWords(language).catch(() => undefined)
  if (signal.aborted) return fail({ type: 'cancelled' })
  if (!words || !report) return fail({ type: 'partMissing' })
  const source = makeReportSource(canvas, report, usualReport(findCanvasKind(canvas)))
  const columns = listColumns(source, words)
  const notes = listPlaces(canvas).flatMap((place) => listNotes(canvas, place))
  const rows = notes.map((note) => columns.map(({ read }) => read(note)))
  const heading = columns.map((column) => column.heading)
  const blob = await writeCsv(heading, rows, language).catch(() => undefined)
  if (signal.aborted) return fail({ type: 'cancelled' })
  if (!blob) return fail({ type: 'partMissing' })
  onProgress(1)
  return succeed(blob)
}

function listPlaces(canvas: Canvas): readonly PlaceId[] {
  return [...findCanvasKind(canvas).fillingOrder, PARKING]
}

interface ColumnWords {
  readonly block: string
  readonly note: string
  readonly description: string
  readonly colour: string
  readonly kinds: string
  readonly segments: string
  readonly addition: string
  readonly linkedWith: string
  readonly linkCount: string
  readonly yes: string
  readonly colours: Readonly<Record<NoteColour, string>>
}

async function loadColumnWords(language: Language): Promise<ColumnWords> {
  const t = await loadTexts(language, ['slides', 'board'])
  return {
    block: t('slides:columns.block'),
    note: t('slides:columns.note'),
    description: t('slides:columns.description'),
    colour: t('slides:columns.colour'),
    kinds: t('slides:columns.kinds'),
    segments: t('slides:columns.segments'),
    addition: t('slides:columns.addition'),
    linkedWith: t('slides:columns.linkedWith'),
    linkCount: t('slides:columns.linkCount'),
    yes: t('slides:columns.yes'),
    colours: {
      yellow: t('board:colours.yellow'),
      blue: t('board:colours.blue'),
      green: t('board:colours.green'),
      rose: t('board:colours.rose'),
      violet: t('board:colours.violet'),
      plain: t('board:colours.plain'),
    },
  }
}

interface Column {
  readonly heading: string
  readonly read: (note: Note) => string | number
}

/** What stands in the columns; several of a kind in one cell are parted by semicolons. */
function listColumns(source: ReportSource, own: ColumnWords): readonly Column[] {
  const { canvas, words } = source
  const kind = findCanvasKind(canvas)
  const signs = listSignsByNote(canvas)
  const nameAll = (ids: readonly string[]) => ids.flatMap((id) => nameEnd(source, id) ?? []).join('; ')
  // A segment is not linked with itself.
  const listSegments = (note: Note) =>
    (signs.get(note.id) ?? []).map(({ segmentId }) => segmentId).filter((id) => id !== note.id)
  const detail = ({ relationship }: Note) => relationship ?? noRelationshipDetails
  return [
    { heading: own.block, read: ({ place }) => words.block(place.block) },
    { heading: own.note, read: ({ text }) => text },
    { heading: own.description, read: ({ description }) => description },
    { heading: own.colour, read: ({ colour }) => own.colours[colour] },
    { heading: own.kinds, read: (note) => sortKinds(kind, note).map(words.kind).join('; ') },
    { heading: own.segments, read: (note) => nameAll(listSegments(note)) },
    { heading: own.addition, read: ({ isAddition }) => (isAddition ? own.yes : '') },
    { heading: words.fact('status'), read: (note) => words.status(detail(note).status) },
    { heading: words.fact('cost'), read: (note) => words.cost(detail(note).cost, canvas.currency) },
    { heading: words.fact('helper'), read: (note) => detail(note).helper },
    { heading: words.fact('where'), read: (note) => detail(note).where },
    { heading: words.shortName, read: ({ segment }) => segment?.shortName ?? '' },
    { heading: own.linkedWith, read: ({ id }) => nameAll(listNeighbours(source, id).map((each) => each.id)) },
    { heading: own.linkCount, read: ({ id }) => listNeighbours(source, id).length },
  ]
}
