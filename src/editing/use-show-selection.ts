import { useEffect } from 'react'
import { useCanvasSession } from '../state/open-canvas'
import { showElement } from './show-element'

/** Undo shows where it happened: the notes it concerns are selected and come into view. */
export function useShowSelection() {
  const { selection } = useCanvasSession()
  useEffect(
    () =>
      selection.subscribe(({ selectedNoteIds }, before) => {
        const [first] = selectedNoteIds
        if (!first || selectedNoteIds === before.selectedNoteIds) return
        requestAnimationFrame(() => {
          const note = document.querySelector(`[data-note="${CSS.escape(first)}"]`)
          showElement(note)
          // A note that goes back into another block is drawn anew there, and the focus it had is gone.
          if (document.activeElement === document.body)
            note?.querySelector<HTMLElement>('[data-focus="note"]')?.focus()
        })
      }),
    [selection],
  )
}
