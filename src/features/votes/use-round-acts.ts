import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { addVoter, closeRound, deleteRound, type NewRound, startRound } from '../../document/commands/votes'
import type { RoundId, VoteRound } from '../../domain/workshop/vote-round'
import { tellPhrase } from '../../editing/tell-phrase'
import { workshopAddress } from '../../state/addresses'
import { useCanvasSession } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { showUndoToast } from '../../state/undo-toast'
import { useNameRound } from './round-words'

/** Gives the address of a round, or of all rounds. */
export function useRoundAddress(): (roundId?: RoundId) => string {
  const { id } = useCanvasSession()
  return (roundId) => workshopAddress(id, 'votes', roundId)
}

/** What is done with whole rounds. */
export function useRoundActs() {
  const { t } = useTranslation(['votes', 'app'])
  const session = useCanvasSession()
  const { toasts, now } = useServices()
  const [, navigate] = useLocation()
  const addressOf = useRoundAddress()
  const nameRound = useNameRound()
  const { document } = session
  return {
    start: (round: Omit<NewRound, 'startedAt'>) =>
      navigate(addressOf(startRound(document, { ...round, startedAt: now() }))),
    close: (round: VoteRound) => {
      closeRound(document, round.id, now())
      toasts.getState().announce(t('closing.done'))
    },
    remove: (round: VoteRound) => {
      deleteRound(document, round.id)
      navigate(addressOf(), { replace: true })
      const message = tellPhrase({ round: nameRound(round) }, (marks) => t('result.deleted', marks))
      showUndoToast(session, toasts, { message, undo: t('undo', { ns: 'app' }) })
    },
    add: (round: VoteRound, name: string) => addVoter(document, round.id, name),
  }
}
