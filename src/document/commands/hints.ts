import type { HintId } from '../../domain/canvas'
import { normaliseText } from '../../domain/normal-text'
import { act, type CanvasDocument } from '../schema'

/** Keeps that a hint does not matter on this canvas, with a remark why; the remark may be empty. */
export function dismissHint(document: CanvasDocument, id: HintId, remark: string): void {
  const wanted = normaliseText(remark)
  act(document, () => {
    if (document.dismissedHints.get(id) !== wanted) document.dismissedHints.set(id, wanted)
  })
}

/** Shows a hint again; its remark goes. */
export function recallHint(document: CanvasDocument, id: HintId): void {
  act(document, () => document.dismissedHints.delete(id))
}
