import { useTranslation } from 'react-i18next'
import { listWaiting } from '../../domain/workshop/count-votes'
import type { VoteRound } from '../../domain/workshop/vote-round'
import { fillPhrase, listPhrases } from '../../editing/phrase'
import { PhraseText } from '../../editing/phrase-text'
import { currentLanguage } from '../../i18n/texts'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { useVoterNames } from './round-words'

interface EarlyClosingProps {
  readonly round: VoteRound
  readonly onAct: () => void
  readonly onClose: () => void
}

/** Says who would be passed over, and asks whether to close all the same. Load it late. */
export default function EarlyClosing({ round, onAct, onClose }: EarlyClosingProps) {
  const { t } = useTranslation(['votes', 'app'])
  const nameOf = useVoterNames(round)
  const waiting = listWaiting(round).map(({ id }) => nameOf(id))
  const names = listPhrases(waiting, currentLanguage())
  const actions = (
    <>
      <Button onClick={onClose}>{t('cancel', { ns: 'app' })}</Button>
      <Button
        look="danger"
        onClick={() => {
          onClose()
          onAct()
        }}
      >
        {t('closing.act')}
      </Button>
    </>
  )
  return (
    <Dialog
      title={t('closing.title')}
      description={<PhraseText phrase={fillPhrase({ names }, (marks) => t('closing.text', marks))} />}
      closeLabel={t('close', { ns: 'app' })}
      onClose={onClose}
      actions={actions}
    >
      {null}
    </Dialog>
  )
}
