import { Check, TriangleAlert } from 'lucide-react'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../i18n/formats/dates'
import { currentLanguage } from '../../i18n/texts'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import styles from './import-dialog.module.css'
import type { ImportOutcome } from './import-file'
import type { ImportState } from './use-import'
import { joinNames } from './use-remark-words'
import { useTroubleWords } from './use-trouble-words'

const ImportPreview = lazy(() => import('./import-preview'))
const KindPreview = lazy(() => import('./kind-preview'))

interface ImportDialogProps {
  readonly state: ImportState
  readonly onClose: () => void
  readonly onPick: () => void
}

/** What an import asks and tells. */
export default function ImportDialog({ state, onClose, onPick }: ImportDialogProps) {
  const { t } = useTranslation('transfer')
  switch (state.type) {
    case 'idle':
      return null
    case 'reading':
      return (
        <p className={styles.reading} role="status">
          {t('reading')}
        </p>
      )
    case 'asking':
      return <Question state={state} />
    case 'previewing':
      // One file may come twice, and each is a preview of its own.
      return <ImportPreview key={state.number} state={state} />
    case 'previewingKind':
      return <KindPreview key={state.number} state={state} />
    case 'told': {
      const [first] = state.outcomes
      if (first?.type === 'refused' && state.outcomes.length === 1) {
        return <Refusal outcome={first} onClose={onClose} onPick={onPick} />
      }
      return <Summary outcomes={state.outcomes} onClose={onClose} />
    }
  }
}

/** The canvas is already here: closing the dialog answers as Cancel does. */
function Question({ state: { existing, answer } }: { state: Extract<ImportState, { type: 'asking' }> }) {
  const { t } = useTranslation(['transfer', 'app'])
  const words = {
    title: existing.title || t('app:untitled'),
    date: formatDate(new Date(existing.updatedAt), currentLanguage(), 'dateTime'),
  }
  return (
    <Dialog
      title={t('exists.title')}
      description={existing.isInBin ? t('exists.binned', words) : t('exists.text', words)}
      closeLabel={t('close')}
      onClose={() => answer('cancel')}
      actions={
        <>
          <Button onClick={() => answer('cancel')}>{t('cancel')}</Button>
          <Button onClick={() => answer('replace')}>{t('exists.replace')}</Button>
          <Button look="primary" onClick={() => answer('keepBoth')}>
            {t('exists.keepBoth')}
          </Button>
        </>
      }
    >
      <p>{t('exists.choice')}</p>
    </Dialog>
  )
}

interface RefusalProps {
  readonly outcome: Extract<ImportOutcome, { type: 'refused' }>
  readonly onClose: () => void
  readonly onPick: () => void
}

/** What happened, what to do, and that nothing was lost. */
function Refusal({ outcome, onClose, onPick }: RefusalProps) {
  const { t } = useTranslation(['transfer', 'errors', 'waysIn'])
  const { trouble } = outcome
  const { reason, advice } = useTroubleWords()(trouble)
  const found = trouble.type === 'noBlocks' ? joinNames(trouble.found) : ''
  return (
    <Dialog
      title={t('refused', { file: outcome.fileName })}
      description={reason}
      closeLabel={t('close')}
      onClose={onClose}
      actions={
        <Button look="primary" onClick={onPick}>
          {t('chooseOther')}
        </Button>
      }
    >
      {found && <p className={styles.found}>{t('waysIn:found', { names: found })}</p>}
      <p>{advice}</p>
      <p>{t('errors:import.kept')}</p>
    </Dialog>
  )
}

interface SummaryProps {
  readonly outcomes: readonly ImportOutcome[]
  readonly onClose: () => void
}

function Summary({ outcomes, onClose }: SummaryProps) {
  const { t } = useTranslation(['transfer', 'app', 'waysIn'])
  const writeTrouble = useTroubleWords()
  const write = (outcome: ImportOutcome) => {
    switch (outcome.type) {
      case 'refused': {
        const { reason, advice } = writeTrouble(outcome.trouble)
        return [t('refusedLine', { file: outcome.fileName }), reason, advice].join(' ')
      }
      case 'cancelled':
      case 'assignment':
      case 'feedback':
        return t(`waysIn:outcome.${outcome.type}`, { file: outcome.fileName })
      case 'taken':
        return t('waysIn:outcome.taken', { title: outcome.title || t('app:untitled') })
      default:
        return t(`outcome.${outcome.type}`, { title: outcome.title || t('app:untitled') })
    }
  }
  return (
    <Dialog title={t('summary')} closeLabel={t('close')} onClose={onClose}>
      <ul className={styles.outcomes}>
        {outcomes.map((outcome, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and one file may come twice
          <li key={index} className={isIn(outcome) ? undefined : styles.refused}>
            {!isIn(outcome) ? <TriangleAlert size={16} aria-hidden /> : <Check size={16} aria-hidden />}
            <span>{write(outcome)}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

function isIn({ type }: ImportOutcome): boolean {
  return !['refused', 'cancelled', 'assignment', 'feedback'].includes(type)
}
