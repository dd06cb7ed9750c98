import { useEffect } from 'react'
import { useCanvasSession } from '../state/open-canvas'

/** Undo shows where it happened: the notes it concerns are selected and come into view. */
export function useShowSelection() {
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
