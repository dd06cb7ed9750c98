import { ArrowLeft } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useStore } from 'zustand'
import { findLastClosed } from '../../domain/workshop/count-dots'
import { countVotes, listWaiting } from '../../domain/workshop/count-votes'
import type { VoteRound } from '../../domain/workshop/vote-round'
import { fillPhrase, listPhrases } from '../../editing/phrase'
import { PhraseText } from '../../editing/phrase-text'
import { currentLanguage } from '../../i18n/texts'
import { canvasAddress } from '../../state/addresses'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { RemoveButton } from './hand-over'
import { Ranking } from './ranking'
import { RoundFacts } from './round-facts'
import { useNameRound, useVoterNames } from './round-words'
import { useRoundAddress } from './use-round-acts'
import styles from './votes.module.css'

interface ResultProps {
  readonly round: VoteRound
  readonly rounds: readonly VoteRound[]
}

/** What came out of a round that is closed: how often each note was chosen, never by whom. */
export function Result({ round, rounds }: ResultProps) {
  const { t } = useTranslation('votes')
  const { isReadOnly } = useCanvasSession()
  const canvas = useCanvasState((state) => state.canvas)
  const result = useMemo(() => countVotes(canvas, round), [canvas, round])
  const nameOf = useVoterNames(round)
  const addressOf = useRoundAddress()
  const title = useNameRound()(round)
  const heading = useRef<HTMLHeadingElement>(null)
  const absent = listWaiting(round).map(({ id }) => nameOf(id))
  const names = listPhrases(absent, currentLanguage())
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <Link href={addressOf()} className={styles.back}>
        <ArrowLeft size={16} aria-hidden />
        {t('result.back')}
      </Link>
      <h2 ref={heading} tabIndex={-1} className={styles.question}>
        <PhraseText phrase={title} />
      </h2>
      <RoundFacts round={round} />
      {absent.length > 0 && (
        <p className={styles.quiet}>
          <PhraseText phrase={fillPhrase({ names }, (marks) => t('result.absent', marks))} />
        </p>
      )}
      <Ranking result={result} language={canvas.contentLanguage} />
      {findLastClosed(rounds)?.id === round.id && <OnBoard />}
      {!isReadOnly && (
        <div className={styles.ways}>
          <RemoveButton round={round} />
        </div>
      )}
    </>
  )
}

/** Whether the board shows the dots of the last round: a choice of this device. */
function OnBoard() {
  const { t } = useTranslation('votes')
  const { id } = useCanvasSession()
  const { preferences } = useServices()
  const areVotesHidden = useStore(preferences, (state) => state.areVotesHidden)
  return (
    <div className={styles.onBoard}>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={!areVotesHidden}
          onChange={({ currentTarget }) =>
            preferences.getState().setPreference('areVotesHidden', !currentTarget.checked)
          }
        />
        {t('result.onBoard')}
      </label>
      <Link href={canvasAddress(id)} className={styles.link}>
        {t('toBoard')}
      </Link>
    </div>
  )
}
