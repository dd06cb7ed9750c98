import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { VoteRound } from '../../domain/workshop/vote-round'
import { PhraseText } from '../../editing/phrase-text'
import { RoundFacts } from './round-facts'
import { useNameRound } from './round-words'
import { useRoundAddress } from './use-round-acts'
import styles from './votes.module.css'

/** The rounds that are closed, the last one first. */
export function RoundHistory({ rounds }: { readonly rounds: readonly VoteRound[] }) {
  const { t } = useTranslation('votes')
  const nameRound = useNameRound()
  const addressOf = useRoundAddress()
  return (
    <section className={styles.lines} aria-labelledby="history">
      <h2 id="history">{t('history.title')}</h2>
      {rounds.length === 0 && <p className={styles.quiet}>{t('history.none')}</p>}
      <ul className={styles.history}>
        {rounds.map((round) => (
          <li key={round.id}>
            <Link href={addressOf(round.id)} className={styles.roundName}>
              <PhraseText phrase={nameRound(round)} />
            </Link>
            <RoundFacts round={round} />
          </li>
        ))}
      </ul>
    </section>
  )
}
