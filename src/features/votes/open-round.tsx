import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { setVoted } from '../../document/commands/votes'
import { countLeft } from '../../domain/workshop/count-votes'
import type { VoteRound, VoterId } from '../../domain/workshop/vote-round'
import { PhraseText } from '../../editing/phrase-text'
import { tellPhrase } from '../../editing/tell-phrase'
import { useCanvasSession } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { Ballot } from './ballot'
import { HandOver } from './hand-over'
import { useNameRound, useVoterNames } from './round-words'
import { useRoundAddress } from './use-round-acts'
import styles from './votes.module.css'

interface OpenRoundProps {
  readonly round: VoteRound
  /** Open too, because two tabs started one each. */
  readonly others: readonly VoteRound[]
}

/**
 * A round that is open: either somebody votes, or the device goes to the next. Who votes is known to this view only: a
 * reload, and every other tab, begin between two people, where nobody's dots are seen.
 */
export function OpenRound({ round, others }: OpenRoundProps) {
  const { isReadOnly } = useCanvasSession()
  const nameRound = useNameRound()
  const { voterId, begin, passOn } = useTurn(round)
  const voter = round.voters.find(({ id }) => id === voterId)
  const isVoting = voter && !voter.hasVoted && !isReadOnly
  return (
    <>
      <h2 className={styles.question}>
        <PhraseText phrase={nameRound(round)} />
      </h2>
      {isVoting ? (
        <Ballot key={voter.id} round={round} voterId={voter.id} onPassOn={() => passOn(voter.id)} />
      ) : (
        <HandOver round={round} onBegin={begin} />
      )}
      {!isVoting && <OtherRounds rounds={others} />}
    </>
  )
}

/** Whose turn it is. Passing on can be taken back until the next one begins. */
function useTurn(round: VoteRound) {
  const { t } = useTranslation(['votes', 'app'])
  const { document } = useCanvasSession()
  const { toasts } = useServices()
  const [voterId, setVoterId] = useState<VoterId>()
  const nameOf = useVoterNames(round)
  const toastId = useRef<number>(undefined)
  const dismiss = useCallback(() => {
    if (toastId.current !== undefined) toasts.getState().dismissToast(toastId.current)
  }, [toasts])
  // Once the round is closed or out of sight there is nothing to take back.
  useEffect(() => dismiss, [dismiss])
  const begin = (next: VoterId) => {
    dismiss()
    setVoterId(next)
  }
  const passOn = (id: VoterId) => {
    const left = countLeft(round, id, document.notes)
    setVoted(document, round.id, id, true)
    setVoterId(undefined)
    const run = () => {
      setVoted(document, round.id, id, false)
      setVoterId(id)
    }
    const message = tellPhrase({ name: nameOf(id) }, (marks) =>
      left > 0 ? t('ballot.passedWithLeft', { ...marks, count: left }) : t('ballot.passed', marks),
    )
    toasts.getState().showToast({
      message,
      action: { label: t('undo', { ns: 'app' }), run },
    })
    toastId.current = toasts.getState().toasts.at(-1)?.id
  }
  return { voterId, begin, passOn }
}

function OtherRounds({ rounds }: { readonly rounds: readonly VoteRound[] }) {
  const { t } = useTranslation('votes')
  const nameRound = useNameRound()
  const addressOf = useRoundAddress()
  if (rounds.length === 0) return null
  return (
    <div className={styles.lines}>
      <p className={styles.quiet}>{t('open.others')}</p>
      <ul>
        {rounds.map((round) => (
          <li key={round.id}>
            <Link href={addressOf(round.id)} className={styles.link}>
              <PhraseText phrase={nameRound(round)} />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
