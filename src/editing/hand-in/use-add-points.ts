import { useTranslation } from 'react-i18next'
import { indexOfNote, type Spot } from '../../document/commands/notes'
import { useCanvasSession } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { showUndoToast } from '../../state/undo-toast'
import { focusTarget } from '../focus-target'
import type { PasteOffer } from '../paste-offer'
import { addPoints } from './add-points'
import type { ProposedPoint } from './propose-points'

/** Puts chosen points where the text was pasted, says so and offers to take them back (R15). */
export function useAddPoints({ into }: PasteOffer) {
  const { t } = useTranslation(['handIn', 'app'])
  const session = useCanvasSession()
  const { toasts } = useServices()
  const place = 'place' in into ? into.place : into.note.place.block
  const addAll = (points: readonly ProposedPoint[], introduction: string) => {
    const { document, history, selection, state } = session
    const { canvas } = state.getState()
    const count = points.filter((point) => point.becomes !== 'nothing').length
    history.endGroup()
    // What is new is no addition: under the filter nobody would see it.
    selection.getState().filterToAdditions(false)
    const ids = addPoints(document, canvas, findSpot(), points, introduction)
    selection.getState().selectNotes(ids)
    focusTarget(ids[0] ? { type: 'note', noteId: ids[0], place } : { type: 'add', place })
    showUndoToast(session, toasts, { message: t('added', { count }), undo: t('undo', { ns: 'app' }) })

    function findSpot(): Spot {
      if ('place' in into) return { block: into.place, index: into.index }
      const note = canvas.notesById.get(into.note.id)
      return { block: place, index: note ? indexOfNote(canvas, note) + 1 : into.index }
    }
  }
  return { place, addAll }
}
