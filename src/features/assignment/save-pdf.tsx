import { FileText } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { withoutConfidential } from '../../domain/without-confidential'
import { exporters } from '../../exporters/index'
import { useCanvasSession } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { Button } from '../../ui/button'
import { saveFile } from '../../ui/save-file'
import styles from './assignment.module.css'
import { nameHandIn } from './prepare-hand-in'

/** Saves the PDF of what is handed in, without what is confidential, and says what became of it. */
export function SavePdf() {
  const { t } = useTranslation('assignment')
  const { state, save } = useSavePdf()
  return (
    <div className={styles.tools}>
      <Button
        look="primary"
        icon={FileText}
        aria-disabled={state === 'pdfWorking'}
        onClick={() => state === 'pdfWorking' || void save()}
      >
        {t('handIn.savePdf')}
      </Button>
      <span className={styles.outcome}>{state && t(`handIn.${state}`)}</span>
    </div>
  )
}

function useSavePdf() {
  const session = useCanvasSession()
  const { preferences, now } = useServices()
  const [state, setState] = useState<'pdfWorking' | 'pdfSaved' | 'pdfFailed'>()
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])
  const save = async () => {
    const controller = new AbortController()
    running.current = controller
    setState('pdfWorking')
    const canvas = withoutConfidential(session.state.getState().canvas)
    const moment = new Date(now())
    try {
      const render = await exporters.find(({ id }) => id === 'pdf')?.load()
      const result = await render?.({
        canvas,
        language: canvas.contentLanguage,
        paper: preferences.getState().paper,
        now: moment,
        signal: controller.signal,
        onProgress: () => undefined,
      })
      if (controller.signal.aborted) return
      if (result?.ok) saveFile(result.value, `${nameHandIn(canvas, moment)}.pdf`)
      setState(result?.ok ? 'pdfSaved' : 'pdfFailed')
    } catch {
      // A part that did not load, or a fault while drawing: the canvas is as it was, and the person is told.
      if (!controller.signal.aborted) setState('pdfFailed')
    }
  }
  return { state, save }
}
