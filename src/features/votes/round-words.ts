import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { VoteRound, VoterId } from '../../domain/workshop/vote-round'
import { tellVotersApart } from '../../domain/workshop/voter-names'
import { type Phrase, quoteOr } from '../../editing/phrase'
import { useCanvasState } from '../../state/open-canvas'

/** What a round is called: its question. */
export function useNameRound(): (round: VoteRound) => Phrase {
  const { t } = useTranslation('votes')
  const language = useCanvasState(({ canvas }) => canvas.contentLanguage)
  return ({ question }) => quoteOr(question, language, t('untitled'))
}

/** What each person of a round is called: by name, or by number. */
export function useVoterNames({ voters }: Pick<VoteRound, 'voters'>): (id: VoterId) => Phrase {
  const { t } = useTranslation('votes')
  const language = useCanvasState(({ canvas }) => canvas.contentLanguage)
  return useMemo(() => {
    const signs = tellVotersApart(voters)
    return (id) => {
      const sign = signs.get(id)
      if (sign?.type === 'name') return [{ text: sign.name, lang: language }]
      return [t('person', { number: sign?.number ?? 0 })]
    }
  }, [voters, language, t])
}
