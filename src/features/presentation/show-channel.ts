import type { CanvasId } from '../../domain/canvas'
import { readShowState, type ShowState } from './show-state'

/** How the windows of one presentation hear of one another. Nothing of the canvas goes this way. */
export interface ShowChannel {
  readonly post: (state: ShowState) => void
  readonly close: () => void
}

interface Listener {
  readonly onState: (state: ShowState) => void
  /** The state that a window which has just been opened or reloaded is to hear; undefined: nothing to tell. */
  readonly answer: () => ShowState | undefined
}

/** Joins the windows that present this canvas, and asks them how far they are. */
export function openShowChannel(id: CanvasId, { onState, answer }: Listener): ShowChannel {
  if (typeof BroadcastChannel === 'undefined') return { post: () => undefined, close: () => undefined }
  const channel = new BroadcastChannel(`harreman:show:${id}`)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === 'ask') {
      const state = answer()
      if (state) channel.postMessage(state)
      return
    }
    const state = readShowState(data)
    if (state) onState(state)
  }
  channel.postMessage('ask')
  return { post: (state) => channel.postMessage(state), close: () => channel.close() }
}
