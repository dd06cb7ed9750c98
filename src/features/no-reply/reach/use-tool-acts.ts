import { useTranslation } from 'react-i18next'
import { addLink } from '../../../document/commands/links'
import { addNotes } from '../../../document/commands/notes'
import { addContact } from '../../../document/commands/runs'
import { act } from '../../../document/schema'
import { listNotes } from '../../../domain/canvas'
import type { Run } from '../../../domain/customers/run'
import { useCanvasSession, useCanvasState } from '../../../state/open-canvas'
import { useServices } from '../../../state/services'
import { showUndoToast } from '../../../state/undo-toast'

/** What can be made of a tool of the table: a channel of the canvas, or a contact of the run (R37). */
export function useToolActs(run: Run | undefined) {
  const { t } = useTranslation(['reach', 'app'])
  const session = useCanvasSession()
  const { toasts, now } = useServices()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const { t: inContent } = useTranslation('reach', { lng: language })
  const say = (message: string) => showUndoToast(session, toasts, { message, undo: t('undo', { ns: 'app' }) })
  return {
    /** The country in the language of the content, in which the note is written. */
    addChannel: (tool: string, country: string) => {
      const { canvas } = session.state.getState()
      const text = inContent('tools.inCountry', { tool, country })
      const channels = listNotes(canvas, 'channels')
      if (channels.some((channel) => channel.text === text)) {
        return toasts.getState().showToast({ message: t('tools.isChannel', { note: text }) })
      }
      const about = run?.aboutId !== undefined && canvas.notesById.has(run.aboutId) ? run.aboutId : undefined
      act(session.document, () => {
        const spot = { block: 'channels', index: channels.length } as const
        const [id] = addNotes(session.document, spot, [{ text, kinds: ['channel.direct'] }])
        if (id && about) addLink(session.document, { from: id, to: about, label: '' })
      })
      say(t('tools.addedChannel', { note: text }))
    },
    addContact: (tool: string) => {
      if (!run) return
      addContact(session.document, run.id, { way: tool, value: '', addedAt: now() })
      say(t('tools.addedContact', { tool }))
    },
  }
}
