import type { BlockId } from '../../domain/kinds/block-ids'

/** The block that a heading or key names, in any of the languages known, however it is numbered or decorated. */
export function recogniseBlock(name: string): BlockId | undefined {
  return blocksByName.get(name.trim().toLowerCase())
}

const blocksByName: ReadonlyMap<string, BlockId> = new Map([['customer segments', 'customerSegments']])
