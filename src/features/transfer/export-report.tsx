import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { ProgressBar } from '../../ui/progress-bar'
import styles from './export-report.module.css'
import type { ExportState, useExport } from './use-export'

interface ExportReportProps {
  readonly state: ExportState
  readonly work: Omit<ReturnType<typeof useExport>, 'state'>
}

/** How far a slow export is, and what became of one that failed. */
export default function ExportReport({ state, work }: ExportReportProps) {
  switch (state.type) {
    case 'idle':
    case 'asking':
      return null
    case 'working':
      return state.isSlow ? <Progress state={state} onCancel={work.cancel} /> : null
    case 'failed':
      return <Failure state={state} work={work} />
  }
}

interface ProgressProps {
  readonly state: Extract<ExportState, { type: 'working' }>
  readonly onCancel: () => void
}

/** Beside the work, not over it: writing goes on while the file is made. */
function Progress({ state, onCancel }: ProgressProps) {
  const { t } = useTranslation(['transfer', 'waysOut'])
  const { id } = state
  const isNamed = id === 'pdf' || id === 'json'
  const label = isNamed
    ? t(`progress.${id}`, { ns: 'transfer' })
    : t('making', { ns: 'waysOut', format: t(`formats.${id}.name`, { ns: 'waysOut' }) })
  return createPortal(
    <section className={styles.progress} aria-label={label}>
      <p role="status">{label}</p>
      <ProgressBar value={state.fraction} max={1} label={label} />
      <Button onClick={onCancel}>{t('cancel')}</Button>
    </section>,
    document.body,
  )
}

interface FailureProps extends Pick<ExportReportProps, 'work'> {
  readonly state: Extract<ExportState, { type: 'failed' }>
}

function Failure({ state: { act, trouble }, work }: FailureProps) {
  const { t } = useTranslation(['transfer', 'errors', 'waysOut'])
  if (trouble === 'cancelled') return null
  const id = act.type === 'quick' ? act.id : act.order.id
  const isNamed = id === 'pdf' || id === 'json' || id === 'print'
  return (
    <Dialog
      title={
        isNamed
          ? t(`failed.${id}`)
          : t('failed', { ns: 'waysOut', format: t(`formats.${id}.name`, { ns: 'waysOut' }) })
      }
      description={t(`errors:export.${trouble}`)}
      closeLabel={t('close')}
      onClose={work.dismiss}
      actions={
        <>
          {id !== 'json' && <Button onClick={() => void work.start('json')}>{t('saveJson')}</Button>}
          <Button look="primary" onClick={() => void work.tryAgain(act)}>
            {t('tryAgain')}
          </Button>
        </>
      }
    >
      <p>{t('errors:export.kept')}</p>
    </Dialog>
  )
}
