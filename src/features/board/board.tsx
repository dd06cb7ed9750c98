import { useEffect } from 'react'
import { PARKING } from '../../domain/canvas'
import { findBlock, findCanvasKind } from '../../domain/kinds/index'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { useIsNarrow } from '../../ui/use-is-narrow'
import { Block } from './block'
import styles from './board.module.css'
import { Parking } from './parking'
import { useBoardKeys } from './use-board-keys'
import { useClipboard } from './use-clipboard'
import { usePointerGrab } from './use-pointer-grab'

/** The whole canvas on one sheet. */
export function Board() {
  const kind = useCanvasState((state) => findCanvasKind(state.canvas.kind))
  const isNarrow = useIsNarrow()
  const blocks = isNarrow ? kind.fillingOrder.map((id) => findBlock(kind, id)) : kind.blocks
  const drag = usePointerGrab([...kind.fillingOrder, PARKING])
  const keys = useBoardKeys()
  const clipboard = useClipboard()
  useShowSelection()
  return (
    <>
      <div className={styles.desk} {...keys} {...drag.handlers} {...clipboard}>
        <Parking />
        <div
          className={styles.board}
          style={{ gridTemplateColumns: `repeat(${kind.grid.columns}, minmax(0, 1fr))` }}
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

/** Undo shows where it happened: the notes it concerns are selected and come into view. */
function useShowSelection() {
  const { selection } = useCanvasSession()
  useEffect(
    () =>
      selection.subscribe(({ selectedNoteIds }, before) => {
        const [first] = selectedNoteIds
        if (!first || selectedNoteIds === before.selectedNoteIds) return
        requestAnimationFrame(() =>
          document.querySelector(`[data-note="${CSS.escape(first)}"]`)?.scrollIntoView({ block: 'nearest' }),
        )
      }),
    [selection],
  )
}
