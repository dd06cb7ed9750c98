import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MOST_VOTERS, type VoteRound } from '../../domain/workshop/vote-round'
import { listSharedNames, readVoterNames } from '../../domain/workshop/voter-names'
import { fillPhrase, type Phrase } from '../../editing/phrase'
import { PhraseText } from '../../editing/phrase-text'
import { useCanvasState } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { Button } from '../../ui/button'
import { Field, TextInput } from '../../ui/field'
import { useRoundActs } from './use-round-acts'
import styles from './votes.module.css'

/** For who comes late: by name, or by number where the field stays empty. */
export function AddVoter({ round }: { readonly round: VoteRound }) {
  const { t } = useTranslation('votes')
  const { toasts } = useServices()
  const { add } = useRoundActs()
  const language = useCanvasState(({ canvas }) => canvas.contentLanguage)
  const [name, setName] = useState('')
  const names = [...round.voters.map((voter) => voter.name), ...readVoterNames(name)]
  const isShared = listSharedNames(names).includes(name.trim())
  const isFull = round.voters.length >= MOST_VOTERS
  if (isFull) return <p className={styles.quiet}>{t('open.full', { most: MOST_VOTERS })}</p>
  const shared: Phrase = [{ text: name.trim(), lang: language }]
  const hint = isShared ? (
    <PhraseText phrase={fillPhrase({ names: shared }, (marks) => t('problem.sameName', marks))} />
  ) : (
    t('open.lateHint')
  )
  return (
    <form
      className={styles.late}
      onSubmit={(event) => {
        event.preventDefault()
        add(round, name)
        setName('')
        toasts.getState().announce(t('open.added'))
      }}
    >
      <Field label={t('open.late')} hint={hint}>
        {(control) => <TextInput {...control} lang={language} value={name} onValueChange={setName} />}
      </Field>
      <Button type="submit" icon={UserPlus}>
        {t('open.add')}
      </Button>
    </form>
  )
}
