import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Note, PlaceId } from '../domain/canvas'
import { useCanvasSession } from '../state/open-canvas'
import { useServices } from '../state/services'
import type { MenuItem } from '../ui/menu'
import { makeMenuItems } from './commands/command'
import { noteCommands } from './commands/note-commands'
import { useNoteActions } from './use-note-actions'

/** Gives the items of a note's menu when it opens. They act on the whole selection when the note belongs to it. */
export function useNoteMenu(note: Note): () => readonly MenuItem[] {
  const { t } = useTranslation(['board', 'app'])
  const { t: blockWords } = useTranslation('blocks')
  const session = useCanvasSession()
  const services = useServices()
  const actions = useNoteActions()
  const [, navigate] = useLocation()
  const context = {
    noteId: note.id,
    note,
    session,
    services,
    actions,
    navigate,
    nameBlock: (place: PlaceId) => blockWords(place),
  }
  return () => makeMenuItems(noteCommands, context, t)
}
