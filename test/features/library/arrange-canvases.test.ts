import { describe, expect, test } from 'vitest'
import {
  findCanvases,
  listBin,
  listSearchable,
  sortCanvases,
} from '../../../src/features/library/arrange-canvases'
import type { CanvasRow } from '../../../src/state/library'

const makeRow = (title: string, changes: Partial<CanvasRow> = {}): CanvasRow => ({
  id: title,
  kind: 'businessModel',
  title,
  pitch: '',
  contentLanguage: 'tr',
  noteCount: 0,
  filledBlocks: 0,
  totalBlocks: 9,
  picture: {},
  createdAt: 0,
  updatedAt: 0,
  ...changes,
})

const readTitles = (rows: readonly CanvasRow[]) => rows.map((row) => row.title)

const search = (rows: readonly CanvasRow[], query: string) =>
  readTitles(findCanvases(listSearchable(rows), query))

describe('searching the library', () => {
  test.each(['ILIŞKI', 'ilişki', 'İLİŞKİ', 'iliski'])('R91: finds Müşteri İlişkileri by "%s"', (query) => {
    const rows = [makeRow('Müşteri İlişkileri'), makeRow('Gelir Akışları')]
    expect(search(rows, query)).toEqual(['Müşteri İlişkileri'])
  })

  test('looks into the sentence too, and wants every word', () => {
    const rows = [makeRow('Bal', { pitch: 'Dağ balı satıyoruz.' }), makeRow('Bal kutusu')]
    expect(search(rows, 'satiyoruz bal')).toEqual(['Bal'])
    expect(search(rows, 'bal satilmaz')).toEqual([])
  })

  test('finds everything with an empty query, but nothing that lies in the bin', () => {
    expect(search([makeRow('Bal'), makeRow('Peynir', { deletedAt: 1 })], '  ')).toEqual(['Bal'])
  })
})

describe('the order of the library', () => {
  test('by date has the latest change first', () => {
    const rows = [makeRow('old', { updatedAt: 1 }), makeRow('new', { updatedAt: 2 })]
    expect(readTitles(sortCanvases(rows, 'date', 'en'))).toEqual(['new', 'old'])
  })

  test('by name is that of the language of the interface', () => {
    const rows = ['Zeynep', 'Su', 'izgara', 'Işık', 'Çiçek', 'Şeker', 'Cem'].map((title) => makeRow(title))
    expect(readTitles(sortCanvases(rows, 'name', 'tr'))).toEqual([
      'Cem',
      'Çiçek',
      'Işık',
      'izgara',
      'Su',
      'Şeker',
      'Zeynep',
    ])
    const mixed = [makeRow('Bal'), makeRow('თაფლი')]
    expect(readTitles(sortCanvases(mixed, 'name', 'ka'))).toEqual(['თაფლი', 'Bal'])
    expect(readTitles(sortCanvases(mixed, 'name', 'eu'))).toEqual(['Bal', 'თაფლი'])
  })

  test('by name has the untitled last, the latest of them first', () => {
    const rows = [
      makeRow('', { id: 'a', updatedAt: 1 }),
      makeRow('', { id: 'b', updatedAt: 2 }),
      makeRow('Bal'),
    ]
    expect(sortCanvases(rows, 'name', 'en').map((row) => row.id)).toEqual(['Bal', 'b', 'a'])
  })
})

describe('the bin', () => {
  test('holds what was deleted, the latest first', () => {
    const rows = [makeRow('kept'), makeRow('first', { deletedAt: 1 }), makeRow('then', { deletedAt: 2 })]
    expect(readTitles(listBin(rows))).toEqual(['then', 'first'])
  })
})
