import userEvent from '@testing-library/user-event'
import type { Canvas } from '../../../src/domain/canvas'
import type { BlockId } from '../../../src/domain/kinds/block-ids'
import { Guide } from '../../../src/features/guide/guide'
import { openTestCanvas, renderInCanvas } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'

export async function openGuide(block: BlockId, canvas: Canvas = drawCanvas(''), opening = {}) {
  const opened = await openTestCanvas(canvas, opening)
  const view = await renderInCanvas(opened, <Guide block={block} />)
  return { ...opened, view, user: userEvent.setup() }
}
