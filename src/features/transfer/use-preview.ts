import { useEffect, useState } from 'react'
import type { ExportRequest } from '../../exporters/exporter'
import { useServices } from '../../state/services'
import { makePreview, type Preview } from './make-preview'
import type { ExportTrouble } from './run-export'
import type { ExportOrder } from './use-export'

export type PreviewState =
  | { readonly type: 'waiting' }
  | { readonly type: 'shown'; readonly preview: Preview }
  | { readonly type: 'failed'; readonly trouble: ExportTrouble['type'] }

/** How long a choice may be the last one before its preview is made, in milliseconds: arrow keys pass many. */
const PAUSE = 250

/** What a file will look like; a new choice calls off the preview of the one before. */
export function usePreview({ id, canvas, language, paper }: ExportOrder): PreviewState {
  const { now } = useServices()
  const [state, setState] = useState<PreviewState>({ type: 'waiting' })
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const show = async () => {
      setState({ type: 'waiting' })
      const moment = new Date(now())
      const request: ExportRequest = {
        canvas,
        language,
        paper,
        now: moment,
        signal,
        onProgress: () => undefined,
      }
      const result = await makePreview(id, request)
      if (signal.aborted) return
      setState(
        result.ok
          ? { type: 'shown', preview: result.value }
          : { type: 'failed', trouble: result.failure.type },
      )
    }
    const timer = setTimeout(() => void show(), PAUSE)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [id, canvas, language, paper, now])
  return state
}
