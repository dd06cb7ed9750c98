import { type Canvas, listNotes, type Note, type NoteId } from '../canvas'
import type { BlockId } from '../kinds/block-ids'
import { listTies } from './list-ties'

export interface TieRow {
  readonly note: Note
  /** The notes of the columns it is linked with. */
  readonly tied: ReadonlySet<NoteId>
}

export interface TieColumn {
  readonly note: Note
  readonly isTied: boolean
}

/** The notes of two blocks against each other, in their order: a picture of the links between them, no record of its own. */
export interface TieTable {
  readonly rows: readonly TieRow[]
  readonly columns: readonly TieColumn[]
}

/** Segments or channels by relationships (R06, R43). Notes that are linked with nothing have their row and column too. */
export function makeTieTable(
  canvas: Pick<Canvas, 'linksById' | 'noteIdsByPlace' | 'notesById'>,
  rowBlock: BlockId,
  columnBlock: BlockId,
): TieTable {
  const ties = listTies(canvas, rowBlock, columnBlock)
  const rows = listNotes(canvas, rowBlock).map((note) => ({ note, tied: ties.get(note.id) ?? nothing }))
  const tied = new Set(rows.flatMap((row) => [...row.tied]))
  const columns = listNotes(canvas, columnBlock).map((note) => ({ note, isTied: tied.has(note.id) }))
  return { rows, columns }
}

const nothing: ReadonlySet<NoteId> = new Set()
