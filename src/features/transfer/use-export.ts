import { useCallback, useEffect, useRef, useState } from 'react'
import type { Canvas } from '../../domain/canvas'
import type { ExporterId } from '../../exporters/exporter'
import { exporters } from '../../exporters/index'
import { makeFileName } from '../../i18n/file-name'
import { useServices } from '../../state/services'
import { saveFile } from '../../ui/save-file'
import { printCanvas } from './print-words'
import { type ExportTrouble, runExport } from './run-export'

/** A way out of the device for somebody else to see. */
export type WayOut = ExporterId | 'print'

export type ExportState =
  | { readonly type: 'idle' }
  /** Something is confidential, or looks like an address or a number: somebody has to say what goes out (R86). */
  | { readonly type: 'asking'; readonly id: WayOut; readonly canvas: Canvas }
  /** `isSlow` from the moment on when the work needs to be shown. */
  | { readonly type: 'working'; readonly id: ExporterId; readonly fraction: number; readonly isSlow: boolean }
  | { readonly type: 'failed'; readonly id: WayOut; readonly trouble: ExportTrouble['type'] }

/** Below this, in milliseconds, a progress bar would only flash. */
const SLOW_AFTER = 500

const idle: ExportState = { type: 'idle' }

/** One export at a time: a new one calls off the one before. */
export function useExport(takeCanvas: () => Canvas) {
  const { state, setState, begin, cancel, write } = useFileWork()

  const send = async (id: WayOut, canvas: Canvas, isIncluded: boolean) => {
    if (id !== 'print') return write(id, canvas)
    setState(idle)
    await printCanvas(canvas.contentLanguage, isIncluded)
  }

  const start = async (id: WayOut) => {
    const signal = begin()
    const canvas = takeCanvas()
    const domain = await loadConfidentiality().catch(() => undefined)
    if (signal.aborted) return
    if (!domain) setState({ type: 'failed', id, trouble: 'partMissing' })
    else if (domain.mustAskBeforeExport(canvas)) setState({ type: 'asking', id, canvas })
    else await send(id, domain.withoutConfidential(canvas), false)
  }

  /** After the question; with what is confidential only when that was asked for, each time anew (R85). */
  const answer = async (id: WayOut, whole: Canvas, isIncluded: boolean) => {
    const { withoutConfidential } = await loadConfidentiality()
    await send(id, isIncluded ? whole : withoutConfidential(whole), isIncluded)
  }

  return { state, start, answer, cancel, dismiss: cancel }
}

/** The making of a file, and how far it is. */
function useFileWork() {
  const { preferences, now } = useServices()
  const [state, setState] = useState<ExportState>(idle)
  const running = useRef<AbortController>(undefined)

  const cancel = useCallback(() => {
    running.current?.abort()
    setState(idle)
  }, [])
  useEffect(() => () => running.current?.abort(), [])

  const begin = () => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    return controller.signal
  }

  const write = async (id: ExporterId, canvas: Canvas) => {
    const signal = begin()
    setState({ type: 'working', id, fraction: 0, isSlow: false })
    const slow = setTimeout(() => setState((before) => ({ ...before, isSlow: true })), SLOW_AFTER)
    signal.addEventListener('abort', () => clearTimeout(slow))
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
    if (result.ok) saveFile(result.value, nameFile(id, canvas.title, moment))
    setState(result.ok ? idle : { type: 'failed', id, trouble: result.failure.type })
  }

  return { state, setState, begin, cancel, write }
}

/** What is confidential and what looks like it: nobody who exports nothing waits for it. */
async function loadConfidentiality() {
  const [{ mustAskBeforeExport }, { withoutConfidential }] = await Promise.all([
    import('../../domain/list-confidential'),
    import('../../domain/without-confidential'),
  ])
  return { mustAskBeforeExport, withoutConfidential }
}

function nameFile(id: ExporterId, title: string, moment: Date): string {
  const extension = exporters.find((exporter) => exporter.id === id)?.fileExtension ?? id
  return `${makeFileName(title, moment)}.${extension}`
}
