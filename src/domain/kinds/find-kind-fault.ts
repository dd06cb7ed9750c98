import type { OwnBlock, OwnKind } from './own-kind'

/** More blocks than this no board can show so that they can be read. */
export const MOST_BLOCKS = 60

/** Why a kind of canvas of one's own cannot be used; `block` and `other` are names, as people know them. */
export type KindFault =
  | { readonly type: 'kindWithoutBlocks' }
  | { readonly type: 'kindTooManyBlocks'; readonly found: number; readonly limit: number }
  /** No name of its own: `path` is where in the file, such as `kind.blocks[2].name`. */
  | { readonly type: 'kindNameless'; readonly path: string }
  | { readonly type: 'duplicateId'; readonly id: string }
  | { readonly type: 'kindOutside'; readonly block: string }
  | { readonly type: 'kindOverlap'; readonly block: string; readonly other: string }
  | { readonly type: 'kindUnknownBlock'; readonly id: string }

/** What is wrong with a kind whose shape is right; undefined where every block has a place of its own. */
export function findKindFault(kind: OwnKind): KindFault | undefined {
  const { blocks } = kind
  if (blocks.length === 0) return { type: 'kindWithoutBlocks' }
  if (blocks.length > MOST_BLOCKS) {
    return { type: 'kindTooManyBlocks', found: blocks.length, limit: MOST_BLOCKS }
  }
  return findNameless(kind) ?? findRepeated(kind) ?? findMisplaced(kind) ?? findUnknown(kind)
}

function findNameless({ name, blocks }: OwnKind): KindFault | undefined {
  if (name.trim() === '') return { type: 'kindNameless', path: 'kind.name' }
  const index = blocks.findIndex((block) => block.name.trim() === '')
  return index < 0 ? undefined : { type: 'kindNameless', path: `kind.blocks[${index}].name` }
}

function findRepeated({ blocks, fillingOrder = [] }: OwnKind): KindFault | undefined {
  const lists = [
    blocks.map(({ id }) => id),
    ...blocks.map(({ questions = [] }) => questions.map(({ id }) => id)),
    fillingOrder,
  ]
  for (const ids of lists) {
    const repeated = ids.find((id, index) => ids.indexOf(id) !== index)
    if (repeated !== undefined) return { type: 'duplicateId', id: repeated }
  }
  return undefined
}

function findMisplaced({ grid, blocks }: OwnKind): KindFault | undefined {
  const ownerByCell = new Map<number, OwnBlock>()
  for (const block of blocks) {
    const { column, columnSpan, row, rowSpan } = block.area
    const isInside = column + columnSpan - 1 <= grid.columns && row + rowSpan - 1 <= grid.rows
    if (!isInside) return { type: 'kindOutside', block: block.name }
    for (let each = 0; each < columnSpan * rowSpan; each += 1) {
      const cell = (row + Math.floor(each / columnSpan)) * grid.columns + column + (each % columnSpan)
      const owner = ownerByCell.get(cell)
      if (owner) return { type: 'kindOverlap', block: block.name, other: owner.name }
      ownerByCell.set(cell, block)
    }
  }
  return undefined
}

function findUnknown({ blocks, fillingOrder = [] }: OwnKind): KindFault | undefined {
  const known = new Set(blocks.map(({ id }) => id))
  const unknown = fillingOrder.find((id) => !known.has(id))
  return unknown === undefined ? undefined : { type: 'kindUnknownBlock', id: unknown }
}
