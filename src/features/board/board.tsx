import { PARKING } from '../../domain/canvas'
import { findBlock, findCanvasKind } from '../../domain/kinds/index'
import type { CanvasKind } from '../../domain/kinds/kind'
import { useClipboard } from '../../editing/use-clipboard'
import { useNoteKeys } from '../../editing/use-note-keys'
import { useShowSelection } from '../../editing/use-show-selection'
import { useCanvasState } from '../../state/open-canvas'
import { useIsNarrow } from '../../ui/use-is-narrow'
import { Block } from './block'
import styles from './board.module.css'
import { findPlaceBeside } from './neighbours'
import { Parking } from './parking'
import { usePointerGrab } from './use-pointer-grab'

/** The whole canvas on one sheet. */
export function Board() {
  const kind = useCanvasState((state) => findCanvasKind(state.canvas))
  const isNarrow = useIsNarrow()
  const blocks = isNarrow ? kind.fillingOrder.map((id) => findBlock(kind, id)) : kind.blocks
  const drag = usePointerGrab([...kind.fillingOrder, PARKING])
  const keys = useNoteKeys(findPlaceBeside)
  const clipboard = useClipboard()
  useShowSelection()
  return (
    <>
      <div className={styles.desk} {...keys} {...drag.handlers} {...clipboard}>
        <Parking />
        <div
          className={styles.board}
          style={{
            gridTemplateColumns: `repeat(${kind.grid.columns}, minmax(0, 1fr))`,
            gridTemplateRows: listRows(kind).join(' '),
          }}
        >
          {blocks.map((block) => (
            <Block key={block.id} block={block} />
          ))}
        </div>
      </div>
      {drag.layer}
    </>
  )
}

/** A row shrinks with the window until a head and a note or two are left of its blocks. */
function listRows({ grid: { rows, rowShares } }: CanvasKind): string[] {
  return Array.from({ length: rows }, (_, row) => {
    const share = rowShares?.[row] ?? 1
    return `minmax(${share < 1 ? 8 : 9}rem, ${share}fr)`
  })
}
