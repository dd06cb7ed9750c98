import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { listHistory, listOpenRounds } from '../../domain/workshop/count-votes'
import type { RoundId, VoteRound } from '../../domain/workshop/vote-round'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { ScrollingPage } from '../../ui/scrolling-page'
import { useRescuedFocus } from '../../ui/use-rescued-focus'
import { useViewFocus } from '../../ui/use-view-focus'
import { OpenRound } from './open-round'
import { Result } from './result'
import { RoundHistory } from './round-history'
import { SetupForm } from './setup-form'
import { useRoundAddress } from './use-round-acts'
import styles from './votes.module.css'

const NO_ROUNDS: readonly VoteRound[] = []

interface VotesPartProps {
  /** The round that is looked at. */
  readonly roundId: RoundId | undefined
}

/** Dot votes (R96): one device goes round, and nobody sees the dots of the others before the round is closed. */
export default function VotesPart({ roundId }: VotesPartProps) {
  const { t } = useTranslation(['votes', 'workshop', 'app', 'board', 'blocks'])
  const { isReadOnly } = useCanvasSession()
  const rounds = useCanvasState(({ canvas }) => canvas.workshop?.rounds) ?? NO_ROUNDS
  const view = useViewFocus<HTMLElement>()
  useRescuedFocus(view)
  const round = rounds.find(({ id }) => id === roundId)
  useWayToOpenRound(rounds, roundId)
  return (
    <ScrollingPage ref={view} className={styles.page}>
      <h1>{t('parts.votes', { ns: 'workshop' })}</h1>
      {isReadOnly && <p className={styles.quiet}>{t('readOnly', { ns: 'app' })}</p>}
      {roundId !== undefined && !round && (
        <p role="status" className={styles.quiet}>
          {t('problem.gone')}
        </p>
      )}
      {round ? <OneRound key={round.id} round={round} rounds={rounds} /> : <AllRounds rounds={rounds} />}
    </ScrollingPage>
  )
}

/** Where a round is open, it is what one comes for: of two the one that was started first. */
function useWayToOpenRound(rounds: readonly VoteRound[], roundId: RoundId | undefined): void {
  const [, navigate] = useLocation()
  const addressOf = useRoundAddress()
  const [open] = listOpenRounds(rounds)
  const way = roundId === undefined && open ? addressOf(open.id) : undefined
  useEffect(() => {
    if (way !== undefined) navigate(way, { replace: true })
  }, [way, navigate])
}

interface RoundsProps {
  readonly rounds: readonly VoteRound[]
}

function OneRound({ round, rounds }: RoundsProps & { readonly round: VoteRound }) {
  if (round.closedAt !== undefined) return <Result round={round} rounds={rounds} />
  const others = listOpenRounds(rounds).filter(({ id }) => id !== round.id)
  return <OpenRound round={round} others={others} />
}

function AllRounds({ rounds }: RoundsProps) {
  const { t } = useTranslation('votes')
  const { isReadOnly } = useCanvasSession()
  return (
    <>
      <p className={styles.quiet}>{t('intro')}</p>
      {!isReadOnly && <SetupForm last={rounds.at(-1)} />}
      <RoundHistory rounds={listHistory(rounds)} />
    </>
  )
}
