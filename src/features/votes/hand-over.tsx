import { Check, CheckCheck, Hand, Hourglass, Trash2 } from 'lucide-react'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listWaiting } from '../../domain/workshop/count-votes'
import type { VoteRound, VoterId } from '../../domain/workshop/vote-round'
import { fillPhrase, writePhrase } from '../../editing/phrase'
import { PhraseText } from '../../editing/phrase-text'
import { useCanvasSession } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import { AddVoter } from './add-voter'
import { RoundFacts } from './round-facts'
import { useVoterNames } from './round-words'
import { useRoundActs } from './use-round-acts'
import styles from './votes.module.css'

const EarlyClosing = lazy(() => import('./early-closing'))

interface HandOverProps {
  readonly round: VoteRound
  readonly onBegin: (voterId: VoterId) => void
}

/** Between two people: who is next, who has voted – and nothing of what anybody voted for. */
export function HandOver({ round, onBegin }: HandOverProps) {
  const { t } = useTranslation('votes')
  const { isReadOnly } = useCanvasSession()
  const nameOf = useVoterNames(round)
  const heading = useRef<HTMLHeadingElement>(null)
  const [next] = listWaiting(round)
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <section className={styles.handOver} aria-labelledby="hand-over">
        <Hand size={28} aria-hidden />
        <h3 id="hand-over" ref={heading} tabIndex={-1}>
          {next ? (
            <PhraseText phrase={fillPhrase({ name: nameOf(next.id) }, (marks) => t('open.give', marks))} />
          ) : (
            t('open.all')
          )}
        </h3>
        <p className={styles.quiet}>{t('open.secret')}</p>
        {next && !isReadOnly && (
          <Button look="primary" onClick={() => onBegin(next.id)}>
            {/* One item of the button, so that the blanks within are kept. */}
            <span>
              <PhraseText phrase={fillPhrase({ name: nameOf(next.id) }, (marks) => t('open.begin', marks))} />
            </span>
          </Button>
        )}
        {!next && !isReadOnly && <Closing round={round} />}
      </section>
      <RoundFacts round={round} />
      <People round={round} nextId={next?.id} onBegin={onBegin} />
      {!isReadOnly && (
        <>
          <AddVoter round={round} />
          <div className={styles.ways}>
            {next && <Closing round={round} />}
            <RemoveButton round={round} />
          </div>
        </>
      )}
    </>
  )
}

interface PeopleProps extends HandOverProps {
  readonly nextId: VoterId | undefined
}

/** Everybody in their order. Who is not next may still be the one who is there. */
function People({ round, nextId, onBegin }: PeopleProps) {
  const { t } = useTranslation('votes')
  const { isReadOnly } = useCanvasSession()
  const nameOf = useVoterNames(round)
  return (
    <section className={styles.lines} aria-labelledby="voters">
      <h3 id="voters">{t('open.people')}</h3>
      <ul className={styles.people}>
        {round.voters.map(({ id, hasVoted }) => (
          <li key={id}>
            <span className={styles.name}>
              <PhraseText phrase={nameOf(id)} />
            </span>
            <span className={hasVoted ? styles.done : styles.waiting}>
              {hasVoted ? <Check size={16} aria-hidden /> : <Hourglass size={16} aria-hidden />}
              {hasVoted ? t('open.hasVoted') : t('open.isWaiting')}
            </span>
            {!hasVoted && id !== nextId && !isReadOnly && (
              <Button
                onClick={() => onBegin(id)}
                aria-label={t('open.now', { name: writePhrase(nameOf(id)) })}
              >
                {t('open.nowShort')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Closes the round; asks first where somebody has not voted, because it stays closed. */
function Closing({ round }: { readonly round: VoteRound }) {
  const { t } = useTranslation('votes')
  const { close } = useRoundActs()
  const [isAsking, setAsking] = useState(false)
  const isEarly = listWaiting(round).length > 0
  return (
    <>
      <Button
        icon={CheckCheck}
        look={isEarly ? 'plain' : 'primary'}
        onClick={() => (isEarly ? setAsking(true) : close(round))}
      >
        {isEarly ? t('open.closeEarly') : t('open.close')}
      </Button>
      {isAsking && (
        <Suspense fallback={null}>
          <EarlyClosing round={round} onAct={() => close(round)} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  )
}

/** Deletes the round; a toast brings it back. */
export function RemoveButton({ round }: { readonly round: VoteRound }) {
  const { t } = useTranslation('votes')
  const { remove } = useRoundActs()
  return (
    <Button icon={Trash2} look="quiet" onClick={() => remove(round)}>
      {t('result.delete')}
    </Button>
  )
}
