import { useTranslation } from 'react-i18next'
import { moveStep, removeStep } from '../../document/commands/agenda'
import type { AgendaStep } from '../../domain/workshop/agenda'
import { noWorkshop } from '../../domain/workshop/workshop-records'
import { tellPhrase } from '../../editing/tell-phrase'
import { useCanvasSession } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { showUndoToast } from '../../state/undo-toast'
import { useStepNames } from './use-step-names'

/** Moving and removing steps, said to who does not see it. */
export function useStepActs() {
  const { t } = useTranslation(['agenda', 'app'])
  const nameStep = useStepNames()
  const session = useCanvasSession()
  const { toasts } = useServices()
  const { document, state } = session
  return {
    /** Puts a step where `index` others stand before it. */
    move: (step: AgendaStep, index: number) => {
      const total = (state.getState().canvas.workshop ?? noWorkshop).agenda.length
      if (index < 0 || index >= total) return
      moveStep(document, step.id, index)
      const place = { number: index + 1, total }
      const words = tellPhrase({ step: nameStep(step) }, (marks) => t('moved', { ...marks, ...place }))
      toasts.getState().announce(words)
    },
    remove: (step: AgendaStep) => {
      removeStep(document, step.id)
      // The button went away with its step.
      window.document.querySelector('main')?.focus({ preventScroll: true })
      const message = tellPhrase({ step: nameStep(step) }, (marks) => t('removed', marks))
      showUndoToast(session, toasts, { message, undo: t('undo', { ns: 'app' }) })
    },
  }
}
