import Papa from 'papaparse'
import { readGuardedCell } from '../../domain/guarded-cell'
import { fail } from '../../domain/result'
import { foldName } from './fold-name'
import type { ForeignReader } from './foreign-canvas'
import { gatherSections } from './text/gather-sections'
import type { Line } from './text/line'
import { nameByFile } from './text/name-by-file'
import { nameTarget } from './text/name-target'
import { type Cell, MOST_COLUMNS, readGridSections } from './text/read-grid-sections'
import { takeAsTyped } from './text/read-words'
import { type Section, UNSIGNED } from './text/section'

/**
 * Reads a table of a spreadsheet: one row per note with its block in a column, or one column per block. Not its own where
 * no column and no row names blocks: then a text has commas.
 */
export const readCsv: ForeignReader = (text, fileName) => {
  const isNamed = /\.(?:csv|tsv|tab)$/i.test(fileName)
  if (!isNamed && !/^[^\n]*[,;\t]/.test(text.trimStart())) return undefined
  const rows = parseRows(text)
  if (rows.length > MOST_ROWS) return isNamed ? fail({ type: 'tooMany' }) : undefined
  if (!isNamed && !isEven(rows)) return undefined
  const found = readNoteRows(rows) ?? readGrid(rows)
  if (!found) return isNamed ? fail({ type: 'noBlocks', found: (rows[0] ?? []).slice(0, 20) }) : undefined
  return gatherSections(
    { ...found, read: takeAsTyped, names: rows[0] ?? [] },
    { format: 'csv', title: nameByFile(fileName) },
  )
}

const MOST_ROWS = 50_000

/** Rows with something in them, without the guard that keeps spreadsheets from taking a text for a formula. */
function parseRows(text: string): string[][] {
  const source = text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/, '')
  const { data } = Papa.parse<string[]>(source, {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t'],
  })
  return data.map((row) => row.slice(0, MOST_COLUMNS).map((cell) => readGuardedCell(cell).trim()))
}

/** Whether nearly all rows have as many cells as the first, which commas in sentences hardly bring about. */
function isEven(rows: readonly (readonly string[])[]): boolean {
  const width = rows[0]?.length ?? 0
  const even = rows.filter((row) => row.length === width).length
  return width > 1 && rows.length > 1 && even * 10 >= rows.length * 9
}

interface FoundRows {
  readonly sections: readonly Section[]
  readonly otherModels: readonly string[]
}

/**
 * A row for each note, whose further columns go into the description. In a file of Harreman's own they are left: they say
 * what follows from links and kinds, which such a file does not bring back. Undefined where no column is headed as that of
 * the notes.
 */
function readNoteRows([header = [], ...rows]: readonly (readonly string[])[]): FoundRows | undefined {
  const heads = header.map((head) => foldName(head.slice(0, 80)))
  const blockColumn = findBlockColumn(rows, header.length)
  const noteColumn = heads.findIndex((head, column) => noteHeads.has(head) && column !== blockColumn)
  if (blockColumn === -1 || noteColumn === -1) return undefined
  const descriptionColumn = heads.findIndex((head) => descriptionHeads.has(head))
  const isOwn = heads.some((head) => ownHeads.has(head))
  const others = header.flatMap((name, column) =>
    isOwn || [blockColumn, noteColumn, descriptionColumn].includes(column) ? [] : [{ name, column }],
  )
  const sections = rows.map((row): Section => {
    const name = row[blockColumn] ?? ''
    const said = others.flatMap(({ name: head, column }) => (row[column] ? [`${head}: ${row[column]}`] : []))
    const description = [row[descriptionColumn] ?? '', said.join('\n')]
    return {
      target: nameTarget(name) ?? { type: 'unknown' },
      name,
      level: UNSIGNED,
      lines: writeNote(row[noteColumn] ?? '', description.filter((words) => words !== '').join('\n\n')),
    }
  })
  return { sections, otherModels: [] }
}

/** The column in which most cells name a part of a canvas. */
function findBlockColumn(rows: readonly (readonly string[])[], width: number): number {
  const shares = Array.from({ length: width }, (_, column) => {
    const filled = rows.filter((row) => row[column])
    return filled.filter((row) => nameTarget(row[column] ?? '')).length / Math.max(filled.length, 1)
  })
  const best = Math.max(...shares, 0)
  return best >= 0.5 ? shares.indexOf(best) : -1
}

function writeNote(words: string, description: string): Line[] {
  if (words === '' && description === '') return []
  const note: Line = { type: 'item', indent: 0, marker: '-', words }
  return description === ''
    ? [note]
    : [note, { type: 'blank' }, { type: 'words', indent: 2, words: description }]
}

function readGrid(rows: readonly (readonly string[])[]): FoundRows | undefined {
  return readGridSections(rows, scanCell)
}

/** Each line of a cell is a note. */
function scanCell(source: string): Cell {
  const target = nameTarget(source)
  if (target) return { target, name: source, lines: [] }
  const lines = source.split(/\r\n|\r|\n/).flatMap((row): Line[] => {
    const words = row.replace(/^\s*(?:[-*•·–]|\d{1,3}[.)])\s+/u, '').trim()
    return words === '' ? [] : [{ type: 'item', indent: 0, marker: '-', words }]
  })
  return { name: source, lines }
}

const noteHeads = new Set(
  [
    'Note',
    'Notes',
    'Text',
    'Content',
    'Item',
    'Oharra',
    'Oharrak',
    'Testua',
    'ჩანაწერი',
    'ჩანაწერები',
    'ტექსტი',
  ]
    .concat([
      'Not',
      'Notlar',
      'Metin',
      'Nota',
      'Notas',
      'Texto',
      'Texte',
      'Notiz',
      'Tekst',
      '內容',
      '内容',
      '내용',
      '메모',
    ])
    .map(foldName),
)

const descriptionHeads = new Set(
  ['Description', 'Details', 'Azalpena', 'Deskribapena', 'აღწერა', 'Açıklama', 'Descripción', 'Descrição']
    .concat(['Beschreibung', 'Beskrivelse', '說明', '说明', '설명'])
    .map(foldName),
)

/** The column that only a file of Harreman's own has, as in `locales/…/slides.json`. */
const ownHeads = new Set(
  ['Number of links', 'Lotura kopurua', 'კავშირების რაოდენობა', 'Bağlantı sayısı'].map(foldName),
)
