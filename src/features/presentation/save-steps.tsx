import { FileText } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { withoutConfidential } from '../../domain/without-confidential'
import type { ExportFailure } from '../../exporters/exporter'
import { exporters } from '../../exporters/index'
import { makeFileName } from '../../i18n/file-name'
import { useCanvasSession } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { Button } from '../../ui/button'
import { ProgressBar } from '../../ui/progress-bar'
import { saveFile } from '../../ui/save-file'
import styles from './set-up.module.css'

type Saving =
  | { readonly type: 'idle' | 'saved' }
  | { readonly type: 'working'; readonly fraction: number }
  | { readonly type: 'failed'; readonly trouble: ExportFailure['type'] | 'unexpected' }

/** Saves the PDF of the steps, shows how far it is, can be cancelled, and says what became of it. */
export function SaveSteps() {
  const { t } = useTranslation(['presentation', 'app', 'errors'])
  const { saving, save, cancel } = useSaving()
  const isWorking = saving.type === 'working'
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      {/* Not replaced while it works: whoever pressed it keeps the focus. */}
      <Button ref={button} icon={FileText} aria-disabled={isWorking} onClick={() => isWorking || void save()}>
        {t('pdf.save')}
      </Button>
      {isWorking && (
        <div className={styles.saving}>
          <p role="status">{t('pdf.working')}</p>
          <ProgressBar value={saving.fraction} max={1} label={t('pdf.working')} />
          <Button
            onClick={() => {
              cancel()
              button.current?.focus()
            }}
          >
            {t('app:cancel')}
          </Button>
        </div>
      )}
      {saving.type === 'saved' && <p role="status">{t('pdf.saved')}</p>}
      {saving.type === 'failed' && saving.trouble !== 'cancelled' && (
        <p role="alert" className={styles.blocked}>
          {t('pdf.failed')} {t(`errors:export.${saving.trouble}`)}
        </p>
      )}
    </>
  )
}

function useSaving() {
  const session = useCanvasSession()
  const { preferences, now } = useServices()
  const [saving, setSaving] = useState<Saving>({ type: 'idle' })
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])
  const save = async () => {
    const controller = new AbortController()
    const { signal } = controller
    running.current = controller
    const show = (next: Saving) => signal.aborted || setSaving(next)
    show({ type: 'working', fraction: 0 })
    const canvas = withoutConfidential(session.state.getState().canvas)
    const moment = new Date(now())
    const exporter = exporters.find(({ id }) => id === 'storyPdf')
    try {
      const render = await exporter?.load()
      const result = await render?.({
        canvas,
        language: canvas.contentLanguage,
        paper: preferences.getState().paper,
        now: moment,
        signal,
        onProgress: (fraction) => show({ type: 'working', fraction }),
      })
      if (signal.aborted) return
      if (result?.ok)
        saveFile(result.value, `${makeFileName(canvas.title, moment)}.${exporter?.fileExtension}`)
      if (!result) show({ type: 'failed', trouble: 'partMissing' })
      else show(result.ok ? { type: 'saved' } : { type: 'failed', trouble: result.failure.type })
    } catch {
      // The canvas is as it was, and the person is told.
      show({ type: 'failed', trouble: 'unexpected' })
    }
  }
  const cancel = () => {
    running.current?.abort()
    setSaving({ type: 'idle' })
  }
  return { saving, save, cancel }
}
