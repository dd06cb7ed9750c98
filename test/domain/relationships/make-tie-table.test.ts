import { describe, expect, test } from 'vitest'
import type { Canvas } from '../../../src/domain/canvas'
import { buildExample } from '../../../src/domain/example/build-example'
import type { BlockId } from '../../../src/domain/kinds/block-ids'
import { languages } from '../../../src/domain/language'
import { makeTieTable } from '../../../src/domain/relationships/make-tie-table'
import { loadExampleWords } from '../../../src/i18n/load-example-words'
import { drawCanvas } from '../../support/canvas-text'

describe('the table of two blocks', () => {
  const canvas = drawCanvas(`
    Customer Segments: pupil, parent, teacher
    Customer Relationships: lesson, forum, hotline
    Channels: school
    pupil -> lesson
    forum -> pupil
    parent -> lesson
    teacher -> school
  `)

  test('R43: shows a link whichever of the two it starts from', () => {
    expect(printRows(canvas, 'customerSegments')).toEqual([
      'pupil: lesson, forum',
      'parent: lesson',
      'teacher: ',
    ])
  })

  test('R44: keeps the row of a segment and the column of a relationship that are linked with nothing', () => {
    const { rows, columns } = makeTieTable(canvas, 'customerSegments', 'customerRelationships')
    expect(rows.filter(({ tied }) => tied.size === 0).map(({ note }) => note.id)).toEqual(['teacher'])
    expect(columns.filter(({ isTied }) => !isTied).map(({ note }) => note.id)).toEqual(['hotline'])
  })

  test('R09: leads from a segment to the relationship that convinces it, and back', () => {
    const unsure = drawCanvas(`
      Customer Segments: unsure
      Customer Relationships: reviews [relationship.coCreation channelPhase.evaluation]
      unsure -> reviews
    `)
    expect(printRows(unsure, 'customerSegments')).toEqual(['unsure: reviews'])
    const [back] = makeTieTable(unsure, 'customerRelationships', 'customerSegments').rows
    expect([...(back?.tied ?? [])]).toEqual(['unsure'])
  })

  test('R63: two segments have different relationships', () => {
    const [pupil, parent] = makeTieTable(canvas, 'customerSegments', 'customerRelationships').rows
    expect(pupil?.tied).not.toEqual(parent?.tied)
  })

  test('is empty for a canvas without notes', () => {
    expect(makeTieTable(drawCanvas(''), 'channels', 'customerRelationships')).toEqual({
      rows: [],
      columns: [],
    })
  })
})

describe.each(languages)('the tables of the Meatchine example in %s', (language) => {
  test('R06: show exactly the two rows of the source for the channels', async () => {
    expect(printRows(await build(language), 'channels')).toEqual(['ch-1: cr-1', 'ch-2: cr-2, cr-3'])
  })

  test('R43: show the rows of the source for the segments', async () => {
    expect(printRows(await build(language), 'customerSegments')).toEqual([
      'cs-1: cr-1',
      'cs-2: cr-2, cr-3',
      'cs-3: cr-1, cr-2',
      'cs-4: cr-3',
    ])
  })
})

async function build(language: (typeof languages)[number]) {
  return buildExample('canvas-1', language, await loadExampleWords(language))
}

/** Each row with the columns it is tied to, by ids, in the order of the columns. */
function printRows(canvas: Canvas, rowBlock: BlockId): string[] {
  const { rows, columns } = makeTieTable(canvas, rowBlock, 'customerRelationships')
  return rows.map(({ note, tied }) => {
    const names = columns.filter((column) => tied.has(column.note.id)).map((column) => column.note.id)
    return `${note.id}: ${names.join(', ')}`
  })
}
