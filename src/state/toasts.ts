import type { ReactNode } from 'react'
import { createStore, type StoreApi } from 'zustand'

/**
 * A short message that goes away by itself, with at most one thing to do. The words are already the reader's; where they name
 * content, elements that mark its language (`tellPhrase`, R17).
 */
export interface Toast {
  readonly id: number
  readonly message: ReactNode
  readonly action?: { readonly label: string; readonly run: () => void }
}

export interface ToastState {
  readonly toasts: readonly Toast[]
  /** Whether there has been any since the page was loaded. */
  readonly hasShown: boolean
  readonly showToast: (toast: Omit<Toast, 'id'>) => void
  readonly dismissToast: (id: number) => void
  /** What a screen reader is to say next; it is not shown. */
  readonly announcement: ReactNode
  readonly announce: (message: ReactNode) => void
}

/** Older toasts make room: more than this cover the board. */
const MOST_TOASTS = 3

export function createToasts(): StoreApi<ToastState> {
  let nextId = 1
  return createStore<ToastState>((set) => ({
    toasts: [],
    hasShown: false,
    announcement: '',
    // A live region is heard when its text changes: the same words again get a blank behind them.
    announce: (message) =>
      set(({ announcement }) => ({
        announcement: typeof message === 'string' && announcement === message ? `${message}\u00a0` : message,
      })),
    showToast: (toast) => {
      const id = nextId++
      set(({ toasts }) => ({ hasShown: true, toasts: [...toasts, { ...toast, id }].slice(-MOST_TOASTS) }))
    },
    dismissToast: (id) => set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })),
  }))
}
