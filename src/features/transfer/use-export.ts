import { useCallback, useEffect, useRef, useState } from 'react'
import type { Canvas } from '../../domain/canvas'
import type { ExporterId, ExportRequest } from '../../exporters/exporter'
import { makeFileName } from '../../i18n/file-name'
import { useServices } from '../../state/services'
import { saveFile } from '../../ui/save-file'
import { printCanvas } from './print-words'
import { type ExportTrouble, runExport } from './run-export'

/** A way out that is one press away. */
export type QuickWay = (typeof quickExporters)[number] | 'print'

/** The ways out that have an item of their own in the menu; the dialog has all of them. */
export const quickExporters = ['pdf', 'json'] as const

/** What somebody chose in the dialog: the canvas is as it goes out, without what is to stay. */
export interface ExportOrder extends Pick<ExportRequest, 'canvas' | 'language' | 'paper' | 'pictureWidth'> {
  readonly id: ExporterId
}

export type ExportState =
  | { readonly type: 'idle' }
  /** Something is confidential, or looks like an address or a number: somebody has to say what goes out (R86). */
  | { readonly type: 'asking'; readonly id: QuickWay; readonly canvas: Canvas }
  /** `isSlow` from the moment on when the work needs to be shown. */
  | { readonly type: 'working'; readonly id: ExporterId; readonly fraction: number; readonly isSlow: boolean }
  | { readonly type: 'failed'; readonly act: FailedAct; readonly trouble: ExportTrouble['type'] }

/** What can be tried again: by the menu, which asks anew, or as it was ordered in the dialog. */
export type FailedAct =
  | { readonly type: 'quick'; readonly id: QuickWay }
  | { readonly type: 'order'; readonly order: ExportOrder }

/** Below this, in milliseconds, a progress bar would only flash. */
const SLOW_AFTER = 500

const idle: ExportState = { type: 'idle' }

/** One export at a time: a new one calls off the one before. */
export function useExport(takeCanvas: () => Canvas) {
  const { preferences } = useServices()
  const { state, setState, begin, cancel, write } = useFileWork()

  const send = async (id: QuickWay, canvas: Canvas, isIncluded: boolean) => {
    if (id !== 'print') {
      const { paper } = preferences.getState()
      return write({ id, canvas, language: canvas.contentLanguage, paper }, { type: 'quick', id })
    }
    setState(idle)
    await printCanvas(canvas.contentLanguage, isIncluded)
  }

  const start = async (id: QuickWay) => {
    const signal = begin()
    const canvas = takeCanvas()
    const domain = await loadConfidentiality().catch(() => undefined)
    if (signal.aborted) return
    if (!domain) setState({ type: 'failed', act: { type: 'quick', id }, trouble: 'partMissing' })
    else if (domain.mustAskBeforeExport(canvas)) setState({ type: 'asking', id, canvas })
    else await send(id, domain.withoutConfidential(canvas), false)
  }

  /** After the question; with what is confidential only when that was asked for, each time anew (R85). */
  const answer = async (id: QuickWay, whole: Canvas, isIncluded: boolean) => {
    const { withoutConfidential } = await loadConfidentiality()
    await send(id, isIncluded ? whole : withoutConfidential(whole), isIncluded)
  }

  const make = (order: ExportOrder) => write(order, { type: 'order', order })

  const tryAgain = (act: FailedAct) => (act.type === 'quick' ? start(act.id) : make(act.order))

  return { state, start, answer, make, tryAgain, cancel, dismiss: cancel }
}

/** The making of a file, and how far it is. */
function useFileWork() {
  const { now } = useServices()
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

  const write = async ({ id, ...order }: ExportOrder, act: FailedAct) => {
    const signal = begin()
    setState({ type: 'working', id, fraction: 0, isSlow: false })
    const slow = setTimeout(() => setState((before) => ({ ...before, isSlow: true })), SLOW_AFTER)
    signal.addEventListener('abort', () => clearTimeout(slow))
    const moment = new Date(now())
    const result = await runExport(id, {
      ...order,
      now: moment,
      signal,
      onProgress: (fraction) => {
        if (!signal.aborted) setState((before) => ({ ...before, fraction }))
      },
    })
    clearTimeout(slow)
    if (signal.aborted) return
    if (result.ok) {
      const { file, fileExtension } = result.value
      saveFile(file, `${makeFileName(order.canvas.title, moment)}.${fileExtension}`)
    }
    setState(result.ok ? idle : { type: 'failed', act, trouble: result.failure.type })
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
