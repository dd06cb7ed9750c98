import { useTranslation } from 'react-i18next'
import { addStep, layAgenda } from '../../document/commands/agenda'
import { findCanvasKind } from '../../domain/kinds/index'
import type { ReadyAgendaId } from '../../domain/workshop/ready-agendas'
import { useCanvasSession } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { showUndoToast } from '../../state/undo-toast'
import { writeReadyAgenda } from './lay-ready-agenda'

/** The minutes of a step that somebody adds. */
const USUAL_MINUTES = 10

/** Ways to come to an agenda. Whatever was there before comes back with Undo. */
export function useLayAgenda() {
  const { t } = useTranslation(['agenda', 'app'])
  const session = useCanvasSession()
  const { toasts } = useServices()
  const { document, state } = session
  const tell = (message: string) =>
    showUndoToast(session, toasts, { message, undo: t('undo', { ns: 'app' }) })
  return {
    layReady: async (id: ReadyAgendaId) => {
      const { canvas } = state.getState()
      try {
        layAgenda(document, await writeReadyAgenda(id, canvas.contentLanguage, findCanvasKind(canvas)))
        tell(t('ready.laid', { name: t(`ready.${id}.name`) }))
      } catch {
        toasts.getState().showToast({ message: t('ready.failed') })
      }
    },
    /** Gives the id of the new step. */
    add: () => addStep(document, { title: '', minutes: USUAL_MINUTES, prompt: '' }),
    clear: () => {
      layAgenda(document, [])
      tell(t('cleared'))
    },
  }
}
