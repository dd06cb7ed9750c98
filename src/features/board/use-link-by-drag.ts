import { useTranslation } from 'react-i18next'
import { addLink } from '../../document/commands/links'
import { listLinksOf, type NoteId } from '../../domain/canvas'
import { useEndName } from '../../editing/use-end-name'
import { useCanvasSession } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { showUndoToast } from '../../state/undo-toast'

/** What drawing a link from note to note does, and what a screen reader says of it. */
export function useLinkByDrag() {
  const { t } = useTranslation(['links', 'app'])
  const session = useCanvasSession()
  const { toasts } = useServices()
  const nameEnd = useEndName()
  const { announce, showToast } = toasts.getState()
  return {
    sayStarted: (from: NoteId) => announce(t('drag.started', { note: nameEnd(from) })),
    sayOver: (over: NoteId | undefined) =>
      announce(over ? t('drag.over', { note: nameEnd(over) }) : t('drag.nowhere')),
    sayCancelled: () => announce(t('drag.cancelled')),
    /** Two notes are linked once, whichever way: who wants more says it in the note's own view. */
    link: (from: NoteId, to: NoteId) => {
      const { canvas } = session.state.getState()
      if (listLinksOf(canvas, from).some((link) => link.from === to || link.to === to)) {
        showToast({ message: t('madeBefore') })
        return
      }
      addLink(session.document, { from, to, label: '' })
      const message = t('made', { from: nameEnd(from), to: nameEnd(to) })
      showUndoToast(session, toasts, { message, undo: t('undo', { ns: 'app' }) })
    },
  }
}
