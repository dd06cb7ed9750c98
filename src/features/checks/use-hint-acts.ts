import { useTranslation } from 'react-i18next'
import { dismissHint, recallHint } from '../../document/commands/hints'
import { addLink, removeLinks } from '../../document/commands/links'
import { setRelationshipDay, setRelationshipStatus } from '../../document/commands/relationships'
import type { HintId, LinkEnd, LinkId, Note, NoteId } from '../../domain/canvas'
import type { Mend } from '../../domain/checks/check'
import { quoteName } from '../../i18n/formats/quotes'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasSession } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { showUndoToast } from '../../state/undo-toast'

/** What is done about hints: each act is one step of undo, and says what it did. */
export function useHintActs() {
  const { t } = useTranslation(['checks', 'app', 'board'])
  const session = useCanvasSession()
  const { toasts } = useServices()
  const { document, state } = session
  const tell = (message: string) =>
    showUndoToast(session, toasts, { message, undo: t('undo', { ns: 'app' }) })
  const nameNote = (note: Note | undefined) =>
    note?.text ? quoteName(note.text, currentLanguage()) : t('emptyNote', { ns: 'board' })
  return {
    nameNote,
    link: (end: LinkEnd, note: Note) => {
      addLink(document, { from: end, to: note.id, label: '' })
      tell(t('done.linked', { note: nameNote(note) }))
    },
    removeLinks: (ids: readonly LinkId[]) => {
      removeLinks(document, ids)
      tell(t('done.removed'))
    },
    plan: (ids: readonly NoteId[]) => {
      setRelationshipStatus(document, ids, { state: 'planned' })
      const [first = ''] = ids
      tell(t('done.planned', { note: nameNote(state.getState().canvas.notesById.get(first)) }))
    },
    review: ({ noteId, on }: Extract<Mend, { type: 'review' }>) => {
      setRelationshipDay(document, noteId, 'reviewedOn', on)
      tell(t('done.reviewed', { note: nameNote(state.getState().canvas.notesById.get(noteId)) }))
    },
    dismiss: (id: HintId, remark: string) => {
      dismissHint(document, id, remark)
      tell(t('done.dismissed'))
    },
    recall: (id: HintId) => recallHint(document, id),
  }
}
