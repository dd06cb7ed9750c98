import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { type BlockId, isBuiltInBlock } from '../../domain/kinds/block-ids'
import { findCanvasKind } from '../../domain/kinds/index'
import { useCanvasState } from '../../state/open-canvas'

/** What the blocks of the open canvas are called; load the area `blocks` at the top of a view. */
export function useExerciseBlocks(): (block: BlockId) => string {
  const { t } = useTranslation('blocks')
  const kind = useCanvasState((state) => findCanvasKind(state.canvas))
  return useCallback(
    (block) => (isBuiltInBlock(block) ? t(block) : (kind.words?.blocks[block] ?? block)),
    [t, kind],
  )
}
