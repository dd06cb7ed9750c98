import { createContext, useContext, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useCanvasSession } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { type BoardActions, makeBoardActions } from './board-actions'

const BoardActionsContext = createContext<BoardActions | undefined>(undefined)

export const BoardActionsProvider = BoardActionsContext.Provider

/** Throws outside of `BoardActionsProvider`. */
export function useBoardActions(): BoardActions {
  const actions = useContext(BoardActionsContext)
  if (!actions) throw new Error('no BoardActionsProvider above this component')
  return actions
}

/** Makes the actions once per canvas and language. */
export function useNewBoardActions(): BoardActions {
  const session = useCanvasSession()
  const { toasts } = useServices()
  const { t } = useTranslation(['board', 'app'])
  return useMemo(() => makeBoardActions(session, toasts, t), [session, toasts, t])
}
