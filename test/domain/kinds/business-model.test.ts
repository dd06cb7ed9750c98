import { describe, expect, test } from 'vitest'
import { businessModelBlocks } from '../../../src/domain/kinds/block-ids'
import { businessModel } from '../../../src/domain/kinds/business-model'
import { findBlock } from '../../../src/domain/kinds/index'

const { blocks, grid, fillingOrder } = businessModel

describe('the Business Model Canvas', () => {
  test('R92: has each of the nine blocks once, on the sheet and in the order of filling', () => {
    expect(blocks.map((block) => block.id).sort()).toEqual([...businessModelBlocks].sort())
    expect([...fillingOrder].sort()).toEqual([...businessModelBlocks].sort())
  })

  test('covers its grid without gap or overlap', () => {
    const cells = blocks.flatMap(({ area }) =>
      Array.from({ length: area.columnSpan * area.rowSpan }, (_, index) => {
        const column = area.column + (index % area.columnSpan)
        return `${column}/${area.row + Math.floor(index / area.columnSpan)}`
      }),
    )
    expect(new Set(cells).size).toBe(cells.length)
    expect(cells).toHaveLength(grid.columns * grid.rows)
    expect(cells.every((cell) => Number(cell.split('/')[0]) <= grid.columns)).toBe(true)
  })

  test('names questions and kinds once each, the questions after their block', () => {
    const questions = blocks.flatMap((block) => block.questions)
    const kinds = blocks.flatMap((block) => [...block.noteKinds, ...block.motivationKinds])
    expect(new Set(questions).size).toBe(questions.length)
    expect(new Set(kinds).size).toBe(kinds.length)
    for (const block of blocks) {
      expect(block.questions.every((question) => question.startsWith(`${block.id}.`))).toBe(true)
    }
  })

  test('R11: asks for motivations in customer relationships alone', () => {
    const withMotivations = blocks.filter((block) => block.motivationKinds.length > 0)
    expect(withMotivations.map((block) => block.id)).toEqual(['customerRelationships'])
  })

  test('does not give a block that it has not', () => {
    expect(() => findBlock({ ...businessModel, blocks: [] }, 'channels')).toThrow('no block channels')
  })
})
