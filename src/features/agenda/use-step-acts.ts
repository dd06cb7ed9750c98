import { useTranslation } from 'react-i18next'
import { moveStep, removeStep } from '../../document/commands/agenda'
import type { AgendaStep } from '../../domain/workshop/agenda'
import { noWorkshop } from '../../domain/workshop/workshop-records'
import { useCanvasSession } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { showUndoToast } from '../../state/undo-toast'

/** Moving and removing steps, said to who does not see it. */
export function useStepActs() {
  const { t } = useTranslation(['agenda', 'app'])
  const session = useCanvasSession()
  const { toasts } = useServices()
  const { document, state } = session
  return {
    /** Puts a step where `index` others stand before it. */
    move: ({ id, title }: AgendaStep, index: number) => {
      const total = (state.getState().canvas.workshop ?? noWorkshop).agenda.length
      if (index < 0 || index >= total) return
      moveStep(document, id, index)
      toasts.getState().announce(t('moved', { step: title || t('untitled'), number: index + 1, total }))
    },
    remove: ({ id, title }: AgendaStep) => {
      removeStep(document, id)
      // The button went away with its step.
      window.document.querySelector('main')?.focus({ preventScroll: true })
      const message = t('removed', { step: title || t('untitled') })
      showUndoToast(session, toasts, { message, undo: t('undo', { ns: 'app' }) })
    },
  }
}
