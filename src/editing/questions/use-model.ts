import { useDeferredValue } from 'react'
import { useShallow } from 'zustand/shallow'
import type { Canvas } from '../../domain/canvas'
import { useCanvasState } from '../../state/open-canvas'

/** What the notes of a canvas and their links say, without its answers. */
export type Model = Pick<
  Canvas,
  'kind' | 'ownKind' | 'currency' | 'linksById' | 'motivationsById' | 'noteIdsByPlace' | 'notesById'
>

/**
 * Typing an answer changes nothing here, so what is derived from many notes is not derived anew; while a note is typed,
 * it follows when the typing leaves time for it.
 */
export function useModel(): Model {
  const model = useCanvasState(
    useShallow(({ canvas }) => ({
      kind: canvas.kind,
      ownKind: canvas.ownKind,
      currency: canvas.currency,
      linksById: canvas.linksById,
      motivationsById: canvas.motivationsById,
      noteIdsByPlace: canvas.noteIdsByPlace,
      notesById: canvas.notesById,
    })),
  )
  return useDeferredValue(model)
}
