import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { closeRun, deleteRun, startRun } from '../../document/commands/runs'
import type { NoteId } from '../../domain/canvas'
import type { Closing, Run } from '../../domain/customers/run'
import { sectionAddress } from '../../state/addresses'
import { useCanvasSession } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { showUndoToast } from '../../state/undo-toast'
import { useNameRun } from './run-words'

/** Gives the address of a run, or of the list of runs. */
export function useRunAddress(): (runId?: string) => string {
  const { id } = useCanvasSession()
  return (runId) => sectionAddress(id, 'customerRelationships', 'noReply', runId)
}

/** What is done with whole runs: each act is one step of undo, and says what it did. */
export function useRunActs() {
  const { t } = useTranslation(['noReply', 'app'])
  const session = useCanvasSession()
  const { toasts, now } = useServices()
  const [, navigate] = useLocation()
  const addressOf = useRunAddress()
  const nameRun = useNameRun()
  const { document } = session
  const tell = (message: string) =>
    showUndoToast(session, toasts, { message, undo: t('undo', { ns: 'app' }) })
  return {
    start: (aboutId?: NoteId) => navigate(addressOf(startRun(document, now(), aboutId))),
    goToList: () => navigate(addressOf(), { replace: true }),
    remove: (run: Run) => {
      deleteRun(document, run.id)
      tell(t('delete.done', { customer: nameRun(run) }))
    },
    close: (run: Run, closing: Closing) => {
      closeRun(document, run.id, closing)
      tell(t('closing.done', { customer: nameRun(run) }))
    },
    reopen: (run: Run) => {
      closeRun(document, run.id, undefined)
      tell(t('closing.reopened', { customer: nameRun(run) }))
    },
    tell,
  }
}
