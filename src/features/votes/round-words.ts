import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { VoteRound, VoterId } from '../../domain/workshop/vote-round'
import { tellVotersApart } from '../../domain/workshop/voter-names'

/** What a round is called: its question. */
export function useNameRound(): (round: VoteRound) => string {
  const { t } = useTranslation('votes')
  return ({ question }) => question.trim() || t('untitled')
}

/** What each person of a round is called: by name, or by number. */
export function useVoterNames({ voters }: Pick<VoteRound, 'voters'>): (id: VoterId) => string {
  const { t } = useTranslation('votes')
  return useMemo(() => {
    const signs = tellVotersApart(voters)
    return (id) => {
      const sign = signs.get(id)
      return sign?.type === 'name' ? sign.name : t('person', { number: sign?.number ?? 0 })
    }
  }, [voters, t])
}
