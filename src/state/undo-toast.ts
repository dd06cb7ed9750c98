import type { ReactNode } from 'react'
import type { StoreApi } from 'zustand'
import type { CanvasSession } from './canvas-session'
import type { ToastState } from './toasts'

/** The words of a toast, in the reader's language. */
export interface UndoWords {
  readonly message: ReactNode
  /** The label of its button. */
  readonly undo: string
}

/**
 * Says what the last act did and offers to take it back. The toast goes with the next act of any kind: its
 * button must never undo something else.
 */
export function showUndoToast(session: CanvasSession, toasts: StoreApi<ToastState>, words: UndoWords): void {
  toasts.getState().showToast({ message: words.message, action: { label: words.undo, run: session.undo } })
  const id = toasts.getState().toasts.at(-1)?.id
  const stop = session.history.subscribe(() => {
    stop()
    if (id !== undefined) toasts.getState().dismissToast(id)
  })
}
