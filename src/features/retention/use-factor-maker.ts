import { useTranslation } from 'react-i18next'
import { makeFactorNote } from '../../document/commands/acquisition-factors'
import type { NoteId } from '../../domain/canvas'
import { type AcquisitionFactor, factorPlans } from '../../domain/customers/acquisition-factors'
import { suggestMotivation } from '../../i18n/suggest-motivation'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { showUndoToast } from '../../state/undo-toast'

/** Gives the act that makes a factor's note, in the words of the content; its toast takes it back. */
export function useFactorMaker(factor: AcquisitionFactor): (segmentId: NoteId, person: string) => void {
  const { t } = useTranslation(['retention', 'app'])
  const session = useCanvasSession()
  const { toasts } = useServices()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  // The note speaks the language of the content: its words must be there at the press.
  const { t: inContent } = useTranslation(['retention', 'motivations', 'kinds'], { lng: language })
  return (segmentId, person) => {
    const note = inContent(`factors.text.${factor}`)
    const kind = factorPlans[factor].motivation
    const motivation = kind ? suggestMotivation(language, kind) : { text: '' }
    session.history.endGroup()
    const made = makeFactorNote(session.document, { factor, text: note, segmentId, person, motivation })
    const message = made.newMotivationId
      ? t('factors.madeBoth', { note, motivation: motivation.text })
      : t('factors.made', { note })
    showUndoToast(session, toasts, { message, undo: t('undo', { ns: 'app' }) })
  }
}
