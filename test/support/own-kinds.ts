import fc from 'fast-check'
import { type Canvas, groupNotesByPlace, type Note, PARKING } from '../../src/domain/canvas'
import { businessModelBlocks } from '../../src/domain/kinds/block-ids'
import { findKindFault } from '../../src/domain/kinds/find-kind-fault'
import { type OwnKind, toCanvasKind } from '../../src/domain/kinds/own-kind'
import { languages } from '../../src/domain/language'

/** What a teacher might write: five blocks on a grid with a gap, names in Turkish, Georgian and very long ones. */
export const courseKind: OwnKind = {
  id: 'kursTuvali',
  version: 2,
  name: 'Kurs Tuvali',
  language: 'tr',
  grid: { columns: 4, rows: 3 },
  blocks: [
    {
      id: 'katilimcilar',
      name: 'Katılımcılar İçin Öğrenme Hedefleri',
      area: { column: 1, columnSpan: 1, row: 1, rowSpan: 2 },
      definition: 'Kursun sonunda kim neyi yapabiliyor?',
      questions: [
        { id: 'q1', text: 'Kimler katılıyor?' },
        { id: 'q2', text: 'Ne öğrenmek istiyorlar?' },
      ],
    },
    {
      id: 'icerik',
      name: 'ძალიან გრძელი სახელი, რომელიც სამ ხაზზეც ვერ დაეტევა',
      area: { column: 2, columnSpan: 2, row: 1, rowSpan: 1 },
      questions: [{ id: 'q1', text: 'Hangi konular? {{x}} $t(board:addNote)' }],
    },
    { id: 'yontem', name: 'Yöntem', area: { column: 2, columnSpan: 1, row: 2, rowSpan: 1 } },
    { id: 'olcme', name: 'Ölçme', area: { column: 4, columnSpan: 1, row: 1, rowSpan: 2 } },
    { id: 'butce', name: 'Bütçe', area: { column: 1, columnSpan: 4, row: 3, rowSpan: 1 } },
  ],
  fillingOrder: ['katilimcilar', 'olcme', 'icerik', 'yontem', 'butce'],
}

const arbitraryName = fc.constantFrom('Yöntem', 'Helburuak', 'მიზნები', 'A', 'Ölçme '.repeat(19).trim())

/** Kinds that may be used, and others: areas cover each other, reach out, name blocks that are not there. */
export const arbitraryKind: fc.Arbitrary<OwnKind> = fc
  .record({
    id: fc.constantFrom('course', 'kurs2', 'X'),
    version: fc.integer({ min: 1, max: 9 }),
    name: arbitraryName,
    language: fc.constantFrom(...languages),
    grid: fc.record({ columns: fc.integer({ min: 1, max: 6 }), rows: fc.integer({ min: 1, max: 6 }) }),
    blocks: fc.array(
      fc.record({
        name: arbitraryName,
        area: fc.record({
          column: fc.integer({ min: 1, max: 6 }),
          columnSpan: fc.integer({ min: 1, max: 3 }),
          row: fc.integer({ min: 1, max: 6 }),
          rowSpan: fc.integer({ min: 1, max: 3 }),
        }),
        questions: fc.subarray([
          { id: 'q1', text: 'Kim?' },
          { id: 'q2', text: 'რატომ?' },
        ]),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    isReversed: fc.boolean(),
  })
  // A document takes plain objects only.
  .map(({ blocks, grid, isReversed, ...kind }) => {
    const named = blocks.map((block, index) => ({ id: `b${index}`, ...block, area: { ...block.area } }))
    const order = named.map(({ id }) => id).reverse()
    return { ...kind, grid: { ...grid }, blocks: named, ...(isReversed && { fillingOrder: order }) }
  })

export const arbitraryUsableKind = arbitraryKind.filter((kind) => findKindFault(kind) === undefined)

/** The same notes on a sheet of one's own kind, those of a block together. */
export function moveToKind({ report: _report, ...canvas }: Canvas, ownKind: OwnKind): Canvas {
  const { blocks } = toCanvasKind(ownKind)
  const places: readonly string[] = businessModelBlocks
  const notes = [...canvas.notesById.values()].map((note): Note => {
    const index = places.indexOf(note.place.block)
    const block = blocks[index % blocks.length]?.id ?? PARKING
    return { ...note, place: { block, order: note.place.order } }
  })
  return {
    ...canvas,
    kind: 'own',
    ownKind,
    notesById: new Map(notes.map((note) => [note.id, note])),
    noteIdsByPlace: groupNotesByPlace(notes),
  }
}
