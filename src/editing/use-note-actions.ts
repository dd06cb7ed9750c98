import { createContext, useContext, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useCanvasSession } from '../state/open-canvas'
import { useServices } from '../state/services'
import { makeNoteActions, type NoteActions } from './note-actions'

const NoteActionsContext = createContext<NoteActions | undefined>(undefined)

export const NoteActionsProvider = NoteActionsContext.Provider

/** Throws outside of `NoteActionsProvider`. */
export function useNoteActions(): NoteActions {
  const actions = useContext(NoteActionsContext)
  if (!actions) throw new Error('no NoteActionsProvider above this component')
  return actions
}

/** Makes the actions once per canvas and language. */
export function useNewNoteActions(): NoteActions {
  const session = useCanvasSession()
  const { toasts } = useServices()
  const { t } = useTranslation(['board', 'app'])
  return useMemo(() => makeNoteActions(session, toasts, t), [session, toasts, t])
}
