import type { ReactNode } from 'react'
import type { StoreApi } from 'zustand'
import { findCanvasKind } from '../domain/kinds/index'
import { addDistantKindWords, addKindWords } from '../i18n/own-kind-words'
import type { LibraryState } from '../state/library'
import { useCanvasState } from '../state/open-canvas'

/** Around all that shows a canvas: the words of its kind have to be there before anything of it is drawn. */
export function KindWords({ children }: { readonly children: ReactNode }) {
  const words = useCanvasState(({ canvas }) => findCanvasKind(canvas).words)
  // Not in an effect, which comes after the first drawing; saying the same words twice changes nothing.
  addKindWords(words)
  return children
}

/** Other canvases are compared, counted and searched without being opened: their rows say their kinds. */
export function followKindWords(library: StoreApi<LibraryState>): void {
  const hear = ({ rows }: LibraryState) => {
    for (const row of rows ?? []) if (row.ownKind) addDistantKindWords(findCanvasKind(row).words)
  }
  library.subscribe(hear)
  hear(library.getState())
}
