import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Canvas } from '../../domain/canvas'
import { withoutConfidential } from '../../domain/without-confidential'
import type { ExporterId } from '../../exporters/exporter'
import { exporters } from '../../exporters/index'
import { makeFileName } from '../../i18n/file-name'
import { useServices } from '../../state/services'
import { saveFile } from '../../ui/save-file'
import { type ExportTrouble, runExport } from './run-export'

export type ExportState =
  | { readonly type: 'idle' }
  /** `isSlow` from the moment on when the work needs to be shown. */
  | { readonly type: 'working'; readonly id: ExporterId; readonly fraction: number; readonly isSlow: boolean }
  | { readonly type: 'failed'; readonly id: ExporterId; readonly trouble: ExportTrouble['type'] }

/** Below this, in milliseconds, a progress bar would only flash. */
const SLOW_AFTER = 500

/** Whether names of representatives go along: only when asked for, each time anew (R54, R94). */
type Confidence = 'forOthers' | 'withConfidential'

const idle: ExportState = { type: 'idle' }

/** One export at a time: a new one calls off the one before. */
export function useExport(takeCanvas: () => Canvas) {
  const { preferences, now } = useServices()
  const tellLeftOut = useLeftOutToast()
  const [state, setState] = useState<ExportState>(idle)
  const running = useRef<AbortController>(undefined)

  const cancel = useCallback(() => {
    running.current?.abort()
    setState(idle)
  }, [])
  useEffect(() => () => running.current?.abort(), [])

  const start = async (id: ExporterId, confidence: Confidence = 'forOthers') => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    const { signal } = controller
    setState({ type: 'working', id, fraction: 0, isSlow: false })
    const slow = setTimeout(() => setState((before) => ({ ...before, isSlow: true })), SLOW_AFTER)
    signal.addEventListener('abort', () => clearTimeout(slow))
    const whole = takeCanvas()
    const canvas = confidence === 'forOthers' ? withoutConfidential(whole) : whole
    const moment = new Date(now())
    const result = await runExport(id, {
      canvas,
      language: canvas.contentLanguage,
      paper: preferences.getState().paper,
      now: moment,
      signal,
      onProgress: (fraction) => {
        if (!signal.aborted) setState((before) => ({ ...before, fraction }))
      },
    })
    clearTimeout(slow)
    if (signal.aborted) return
    if (result.ok) {
      saveFile(result.value, nameFile(id, canvas.title, moment))
      if (canvas !== whole) tellLeftOut(() => void start(id, 'withConfidential'))
    }
    setState(result.ok ? idle : { type: 'failed', id, trouble: result.failure.type })
  }

  return { state, start, cancel, dismiss: cancel }
}

/** Says that the file holds less than the canvas, and offers the other file. */
function useLeftOutToast() {
  const { t } = useTranslation('transfer')
  const { toasts } = useServices()
  return (exportAgain: () => void) =>
    toasts.getState().showToast({
      message: t('confidential.leftOut'),
      action: { label: t('confidential.include'), run: exportAgain },
    })
}

function nameFile(id: ExporterId, title: string, moment: Date): string {
  const extension = exporters.find((exporter) => exporter.id === id)?.fileExtension ?? id
  return `${makeFileName(title, moment)}.${extension}`
}
