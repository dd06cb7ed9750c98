import { describe, expect, test } from 'vitest'
import { isBuiltInBlock, NO_BLOCK } from '../../../src/domain/kinds/block-ids'
import { hasBlock } from '../../../src/domain/kinds/index'
import type { GridArea } from '../../../src/domain/kinds/kind'
import { neighboursByKind } from '../../../src/domain/kinds/neighbours'
import { canvasKinds } from '../../../src/domain/kinds/other-kinds'
import { languages } from '../../../src/domain/language'
import { everyKind } from '../../support/kind-canvases'
import { readLocales } from '../../support/locale-texts'

const locales = readLocales('locales')

describe('the kinds of canvas', () => {
  test('R92: are kept under their own ids', () => {
    expect(Object.entries(canvasKinds).every(([id, kind]) => kind.id === id)).toBe(true)
  })
})

describe.each(everyKind)('the kind $id', (kind) => {
  const { id, blocks, grid, fillingOrder, mainBlock, segmentBlock, relationshipBlock } = kind
  const ids = blocks.map((block) => block.id)

  test('covers its grid without gap or overlap', () => {
    const cells = blocks.flatMap(({ area }) => listCells(area))
    expect(new Set(cells).size).toBe(cells.length)
    expect(cells).toHaveLength(grid.columns * grid.rows)
    const isInside = ({ column, columnSpan, row, rowSpan }: GridArea) =>
      column >= 1 && row >= 1 && column + columnSpan - 1 <= grid.columns && row + rowSpan - 1 <= grid.rows
    expect(blocks.every(({ area }) => isInside(area))).toBe(true)
    if (grid.rowShares) expect(grid.rowShares).toHaveLength(grid.rows)
  })

  test('has each block once, on the sheet and in the order of filling, all of them known', () => {
    expect(new Set(ids).size).toBe(ids.length)
    expect([...fillingOrder].sort()).toEqual([...ids].sort())
    expect(ids.every(isBuiltInBlock)).toBe(true)
    expect(ids).toContain(mainBlock)
    for (const block of [segmentBlock, relationshipBlock])
      expect(block === NO_BLOCK || hasBlock(kind, block)).toBe(true)
  })

  test('names questions and kinds once in a block, the questions after their block', () => {
    for (const block of blocks) {
      expect(block.questions.length).toBeGreaterThan(1)
      expect(new Set(block.questions).size).toBe(block.questions.length)
      expect(new Set(block.noteKinds).size).toBe(block.noteKinds.length)
      expect(block.questions.filter((question) => !question.startsWith(`${block.id}.`))).toEqual([])
    }
  })

  test('R70: has neighbours in pairs, each named once, and leaves no block alone', () => {
    const neighbours = neighboursByKind[id]
    const named = neighbours.map((pair) => [...pair].sort().join(' '))
    expect(new Set(named).size).toBe(neighbours.length)
    expect(neighbours.every(([one, other]) => one !== other)).toBe(true)
    expect(new Set(neighbours.flat())).toEqual(new Set(ids))
  })

  test.each(languages)('has words for everything in %s', (language) => {
    const lacking = listWords(kind).filter(([area, key]) => !locales[language].get(area)?.get(key))
    expect(lacking).toEqual([])
  })
})

describe('the questions of different kinds', () => {
  test('are never the same, not even about the same block: an answer belongs to one question', () => {
    const questions = everyKind.flatMap(({ blocks }) => blocks.flatMap((block) => block.questions))
    expect(new Set(questions).size).toBe(questions.length)
  })
})

function listCells({ column, columnSpan, row, rowSpan }: GridArea): string[] {
  return Array.from(
    { length: columnSpan * rowSpan },
    (_, index) => `${column + (index % columnSpan)}/${row + Math.floor(index / columnSpan)}`,
  )
}

/** Area and key of every text without which a kind would show ids. */
function listWords({ id, blocks }: (typeof everyKind)[number]): [string, string][] {
  return [
    ['board', `labels.${id}`],
    ['canvasKinds', `sentences.${id}`],
    ...blocks.flatMap((block): [string, string][] => [
      ['blocks', block.id],
      ['guide', `definitions.${block.id}`],
      ...block.questions.map((question): [string, string] => ['guide', `questions.${question}`]),
      ...block.noteKinds.map((kind): [string, string] => ['kinds', `${kind}.term`]),
    ]),
  ]
}
