import { useTranslation } from 'react-i18next'
import type { VoteRound } from '../../domain/workshop/vote-round'
import { usePlaceNames } from '../../editing/use-place-names'
import { formatDate } from '../../i18n/formats/dates'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import styles from './votes.module.css'

/** When, on what, with how many dots a round was held. */
export function RoundFacts({ round }: { readonly round: VoteRound }) {
  const { t } = useTranslation('votes')
  const nameOf = usePlaceNames()
  const language = currentLanguage()
  const { block, dotsPerPerson, startedAt, closedAt, voters } = round
  const day = formatDate(new Date(closedAt ?? startedAt), language, 'dateTime')
  const facts = [
    closedAt === undefined ? t('facts.started', { date: day }) : t('facts.closed', { date: day }),
    block === undefined ? t('facts.allNotes') : t('facts.block', { block: nameOf(block) }),
    t('facts.dots', { number: formatNumber(dotsPerPerson, language) }),
    t('facts.people', { number: formatNumber(voters.length, language) }),
  ]
  return (
    <ul className={styles.facts}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  )
}
